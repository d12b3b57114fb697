import {
  Binary,
  Bool,
  type Data,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  Vector,
} from 'apache-arrow';
import type { Cell, PartRow } from './parts.ts';

/** A column of a part: what SQL calls its type. */
export interface PartColumn {
  name: string;
  type: string;
}

interface Kind {
  arrow: DataType;
  pack(cells: Cell[]): object;
}

const TEXT: Kind = { arrow: new Utf8(), pack: (cells) => packBytes(cells.map((cell) => Buffer.from(String(cell ?? ''), 'utf8'))) };
const BYTES: Kind = {
  arrow: new Binary(),
  pack: (cells) => packBytes(cells.map((cell) => (cell as Uint8Array | null) ?? new Uint8Array())),
};
const WHOLE: Kind = { arrow: new Int32(), pack: (cells) => ({ data: Int32Array.from(cells, Number) }) };
const NUMBER: Kind = { arrow: new Float64(), pack: (cells) => ({ data: Float64Array.from(cells, Number) }) };
const TRUTH: Kind = { arrow: new Bool(), pack: (cells) => ({ data: packBits(cells.map(Boolean)) }) };

/** Rows as an Arrow table (IPC stream) in base64. Texts that come again and again are kept once, in a dictionary. */
export function toPartTable(columns: PartColumn[], rows: PartRow[]): string {
  const children = columns.map(({ name, type }, index) => {
    const cells = rows.map((row) => row[name] ?? null);
    const kind = kindOf(type);
    return (kind === TEXT && packRepeated(cells, index)) || packCells(kind, cells);
  });
  const schema = new Schema(columns.map(({ name }, index) => new Field(name, children[index]!.type, true)));
  const batch = new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }));
  return Buffer.from(tableToIPC(new Table(schema, batch), 'stream')).toString('base64');
}

function packCells({ arrow, pack }: Kind, cells: Cell[]): Data {
  return makeData({ type: arrow, length: cells.length, ...packNulls(cells), ...pack(cells) } as never);
}

/** A dictionary and numbers into it; null where too few texts repeat. */
function packRepeated(cells: Cell[], id: number): Data | null {
  const texts = [...new Set(cells)].filter((cell) => cell !== null);
  if (texts.length * 2 > cells.length) return null;
  const places = new Map(texts.map((text, place) => [text, place]));
  const { numbers, data } = packNumbers(
    cells.map((cell) => places.get(cell!) ?? 0),
    texts.length,
  );
  const dictionary = new Vector([packCells(TEXT, texts)]);
  return makeData({
    type: new Dictionary(new Utf8(), numbers as Int32, id),
    length: cells.length,
    ...packNulls(cells),
    data,
    dictionary,
  } as never);
}

/** Small numbers in as few bytes as the greatest needs. */
function packNumbers(places: number[], count: number): { numbers: DataType; data: ArrayBufferView } {
  if (count <= 1 << 7) return { numbers: new Int8(), data: Int8Array.from(places) };
  if (count <= 1 << 15) return { numbers: new Int16(), data: Int16Array.from(places) };
  return { numbers: new Int32(), data: Int32Array.from(places) };
}

function packNulls(cells: Cell[]): { nullCount: number; nullBitmap?: Uint8Array } {
  const nullCount = cells.filter((cell) => cell === null).length;
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap: packBits(cells.map((cell) => cell !== null)) };
}

function kindOf(type: string): Kind {
  if (/^(?:VARCHAR|DATE|TIMESTAMP)/.test(type)) return TEXT;
  if (/^(?:INTEGER|SMALLINT|TINYINT)$/.test(type)) return WHOLE;
  if (/^(?:BIGINT|HUGEINT|DOUBLE|DECIMAL)/.test(type)) return NUMBER;
  if (type === 'BOOLEAN') return TRUTH;
  if (type === 'BLOB') return BYTES;
  throw new Error(`a part has no column of type ${type}; cast it in the SELECT`);
}

function packBytes(cells: Uint8Array[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const valueOffsets = new Int32Array(cells.length + 1);
  cells.forEach((cell, index) => {
    valueOffsets[index + 1] = valueOffsets[index]! + cell.length;
  });
  return { valueOffsets, data: new Uint8Array(Buffer.concat(cells)) };
}

function packBits(truths: boolean[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(truths.length / 64) * 8);
  truths.forEach((truth, index) => {
    if (truth) bits[index >> 3]! |= 1 << (index & 7);
  });
  return bits;
}
