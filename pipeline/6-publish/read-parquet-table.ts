import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Row } from '../io/read-csv-table.ts';
import type { StorageType, Table } from '../io/tables.ts';

/** The rows of a table's Parquet file, a row group at a time, by a reader that is not DuckDB; other columns than the schema's are an error. */
export async function* readParquetTable(path: string, table: Table): AsyncGenerator<Row[]> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const names = metadata.schema
    .slice(1)
    .map(({ name }) => name)
    .join(',');
  const expected = table.columns.map(({ name }) => name).join(',');
  if (names !== expected) throw new Error(`Parquet columns are not the schema's: ${path}: ${names}; they must be ${expected}`);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd });
    yield rows.map((row) => toRow(row, table));
    rowStart = rowEnd;
  }
}

function toRow(values: Record<string, unknown>, table: Table): Row {
  const row: Row = {};
  for (const { name, type } of table.columns) row[name] = toValue(values[name], type);
  return row;
}

function toValue(value: unknown, type: StorageType): Row[string] {
  if (value === null || value === undefined) return null;
  if (type === 'bigint') return Number(value);
  if (type === 'date') return (value as Date).toISOString().slice(0, 10);
  if (type === 'decimal(4,3)') return Math.round((value as number) * 1000) / 1000; // 950 * 0.001 is not quite 0.95
  return value as Row[string];
}
