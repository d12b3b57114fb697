import Papa from 'papaparse';
import { decodeText, type Refusal } from '../decode-text.ts';
import type { RawBytes } from './raw-bytes.ts';
import { tooLong } from './read-json-lines.ts';
import { type RawRow, splitRows } from './split-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const CELL_END = '\u001f'; // stands in no text, and is no letter in any Vietnamese code
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A row of a table under its header: its cells by column, or why they cannot be read. */
export interface TableRow extends Omit<RawBytes, 'bytes'> {
  /** From 1; the header is not counted. */
  no: number;
  line: number;
  cells: Record<string, string>;
  refusal: Refusal | null;
  encoding: string;
}

/** The header of a CSV and then its rows, in their order; of a table without a header nothing. Empty lines are no rows. */
export async function* readRows(
  open: () => AsyncIterable<Uint8Array>,
  { isTabbed, longest }: { isTabbed: boolean; longest: number },
): AsyncGenerator<string[] | TableRow[]> {
  const delimiter = isTabbed ? '\t' : await findDelimiter(open(), longest);
  let columns: string[] | null = null;
  let no = 0;
  for await (const rows of splitRows(open(), delimiter.charCodeAt(0), longest)) {
    const read: TableRow[] = [];
    for (const row of rows.filter((met) => !isBlank(met))) {
      if (columns !== null) read.push(readRow(row, { columns, delimiter, longest, no: ++no }));
      else {
        columns = readHeader(row, delimiter);
        yield columns;
      }
    }
    if (read.length > 0) yield read;
  }
}

/** The mark that stands most often in the header. */
async function findDelimiter(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<string> {
  for await (const rows of splitRows(chunks, 0, longest)) {
    const header = rows.find((row) => !isBlank(row));
    if (!header) continue;
    const text = Buffer.from(header.bytes ?? [])
      .toString('latin1')
      .replace(/"[^"]*"/g, '');
    const counts = DELIMITERS.map((mark) => text.split(mark).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
  }
  return ',';
}

function readHeader({ bytes }: RawRow, delimiter: string): string[] {
  const plain = Buffer.from(bytes ?? []);
  const cells = parse(plain.subarray(0, 3).equals(MARK) ? plain.subarray(3) : plain, delimiter);
  const decoded = decodeText(Buffer.from(cells.join(CELL_END), 'latin1'));
  return 'rule' in decoded ? cells : decoded.text.split(CELL_END).map((name) => name.trim());
}

function readRow(
  { bytes, length, sha256, line, isOpen }: RawRow,
  { columns, delimiter, longest, no }: { columns: readonly string[]; delimiter: string; longest: number; no: number },
): TableRow {
  const row = { no, line, length, sha256, cells: {}, encoding: 'utf-8' };
  if (bytes === null) return { ...row, refusal: tooLong(length, longest) };
  if (isOpen) return { ...row, refusal: { rule: 'format', message: 'a quotation mark opened in it is never closed; close it' } };
  const cells = parse(Buffer.from(bytes), delimiter);
  const count = cells.length > columns.length && cells.slice(columns.length).every((cell) => cell === '') ? columns.length : cells.length;
  if (count > columns.length) return { ...row, refusal: tooMany(count, columns.length) };
  const decoded = decodeText(Buffer.from(cells.slice(0, count).join(CELL_END), 'latin1'));
  if ('rule' in decoded) return { ...row, refusal: decoded };
  const texts = decoded.text.split(CELL_END);
  const named = Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? '']));
  return { ...row, cells: named, refusal: null, encoding: decoded.encoding };
}

/** Cells as strings of bytes: letters are decoded once their cells are known, whatever their encoding. */
function parse(bytes: Buffer, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(bytes.toString('latin1').replace(/\r$/, ''), { delimiter, newline: '\n' });
  return data[0] ?? [];
}

function tooMany(cells: number, columns: number): Refusal {
  return { rule: 'format', message: `${cells} cells under ${columns} columns; put a cell that holds the delimiter in quotation marks` };
}

function isBlank({ bytes }: RawRow): boolean {
  return bytes?.every((byte) => byte === 32 || (byte >= 9 && byte <= 13)) ?? false;
}
