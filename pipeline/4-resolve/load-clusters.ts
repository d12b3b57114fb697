import { type Database, loadTable } from '../io/duckdb.ts';
import { findShards, openTables } from '../io/shards.ts';

/** Loads rows of text columns as a table of the database, by way of a shard. */
export async function loadClusters(
  db: Database,
  drafts: string,
  { table, rows, columns }: { table: string; rows: object[]; columns: string[] },
): Promise<void> {
  const tables = openTables(drafts, [table]);
  for (const row of rows) tables.write(table, row);
  await tables.close();
  await loadTable(
    db,
    table,
    findShards(drafts, table),
    columns.map((name) => ({ name, type: 'varchar' })),
  );
}
