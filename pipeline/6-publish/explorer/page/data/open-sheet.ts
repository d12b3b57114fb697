import { tableFromIPC } from 'apache-arrow';
import type { Cell } from '../../parts.ts';

/** A table of a part, of which cells are read as they are asked for. */
export interface Sheet {
  rows: number;
  cell(column: string, row: number): Cell;
  /** Rows as plain objects. */
  read<Row>(from: number, to: number): Row[];
}

const EMPTY: Sheet = { rows: 0, cell: () => null, read: () => [] };

/** Opens a table from base64; one without rows is left out of its part, and is empty. */
export function openSheet(base64: string | undefined): Sheet {
  if (base64 === undefined) return EMPTY;
  const table = tableFromIPC(toBytes(base64));
  const columns = table.schema.fields.map(({ name }) => [name, table.getChild(name)!.memoize()] as const);
  const byName = new Map(columns);
  const readRow = (row: number) => {
    const cells: Record<string, Cell> = {};
    for (const [name, column] of columns) cells[name] = column.get(row);
    return cells;
  };
  return {
    rows: table.numRows,
    cell: (name, row) => byName.get(name)!.get(row),
    read: <Row>(from: number, to: number) => Array.from({ length: to - from }, (_, index) => readRow(from + index) as Row),
  };
}

/** The first row whose cell of a column that ascends is not before a value; of texts by code units. */
export function findRow(sheet: Sheet, column: string, value: string | number): number {
  let [from, to] = [0, sheet.rows];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sheet.cell(column, middle)! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Browsers of 2025 and later decode base64 at once. */
const { fromBase64 } = Uint8Array as { fromBase64?(base64: string): Uint8Array };

function toBytes(base64: string): Uint8Array {
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
