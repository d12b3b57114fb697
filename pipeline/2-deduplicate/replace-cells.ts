import { type Lines, parseLine, takeLines } from '../io/read-pieces.ts';
import { openRowScanner } from '../io/scan-row.ts';

/** A value that a row gets in place of the one it has. */
export interface Cell {
  row: number;
  column: string;
  value: string | number;
}

/** The lines with the cells replaced, the rest of their bytes as they are, each with its `\n`. */
export function replaceCells(lines: Lines, cells: readonly Cell[]): Uint8Array {
  if (lines.ends.length === 0) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const cell of cells.toSorted((one, other) => one.row - other.row)) {
    const start = cell.row === 0 ? 0 : lines.ends[cell.row - 1]! + 1;
    const { from, to, bytes } = placeCell(lines, start, cell);
    parts.push(lines.bytes.subarray(copied, from), bytes);
    copied = to;
  }
  parts.push(lines.bytes.subarray(copied), NEWLINE);
  return joinParts(parts);
}

const NEWLINE = Buffer.from('\n');
const scanners = new Map<string, ReturnType<typeof openRowScanner>>();

/** The bytes that come in place of others: the value alone, or the row anew where it is not written as the scanner knows. */
function placeCell(lines: Lines, start: number, { row, column, value }: Cell): { from: number; to: number; bytes: Uint8Array } {
  const scanner = scanners.get(column) ?? openRowScanner([column]);
  scanners.set(column, scanner);
  if (scanner.scan(lines.bytes, start, lines.ends[row]!)) {
    return { from: scanner.starts[0]!, to: scanner.ends[0]!, bytes: Buffer.from(JSON.stringify(value)) };
  }
  const anew = { ...parseLine<object>(takeLines(lines, row, row + 1)), [column]: value };
  return { from: start, to: lines.ends[row]!, bytes: Buffer.from(JSON.stringify(anew)) };
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
