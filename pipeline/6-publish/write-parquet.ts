import { type Database, quoteName, quoteText } from '../io/duckdb.ts';
import type { Table } from '../io/tables.ts';

/** Writes a table as it may be published to a Parquet file, rows in the schema's order, with the metadata inside. */
export async function writeParquet(
  db: Database,
  table: Table,
  { file, metadata }: { file: string; metadata: Record<string, string> },
): Promise<void> {
  const dictionary = Object.fromEntries(table.columns.map(({ name, description, vi }) => [name, { description, vi }]));
  const entries = Object.entries({ ...metadata, dictionary: JSON.stringify(dictionary) });
  const pairs = entries.map(([key, value]) => `${quoteName(key)}: ${quoteText(value)}`).join(', ');
  const rows = `SELECT * FROM published.${quoteName(table.name)} ORDER BY ${table.order.map(quoteName).join(', ')}`;
  await db.run(`COPY (${rows}) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 100000, KV_METADATA {${pairs}})`);
}
