import { DuckDBDecimalValue, DuckDBListValue, DuckDBStructValue, type DuckDBValue } from '@duckdb/node-api';

/** Rows as plain objects from the columns of a DuckDB chunk: numbers, strings, booleans, null, and arrays and objects of them. */
export function toPlainRows(names: string[], columns: DuckDBValue[][]): Record<string, unknown>[] {
  const count = columns[0]?.length ?? 0;
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  columns.forEach((values, columnNo) => {
    const name = names[columnNo]!;
    for (let rowNo = 0; rowNo < count; rowNo++) rows[rowNo]![name] = toPlain(values[rowNo]!, name);
  });
  return rows;
}

function toPlain(value: DuckDBValue, column: string): unknown {
  if (typeof value === 'bigint') return toNumber(value, column);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBListValue) return value.items.map((item) => toPlain(item, column));
  if (value instanceof DuckDBStructValue) return toPlainStruct(value, column);
  return value.toString(); // dates as `2021-12-16`, instants as DuckDB prints them
}

function toPlainStruct(value: DuckDBStructValue, column: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, toPlain(entry, column)]));
}

function toNumber(value: bigint, column: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`integer too large for a number: column ${column}: ${value}; cast it to varchar`);
  return number;
}
