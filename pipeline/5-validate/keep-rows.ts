import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Database, quoteName, quoteText } from '../io/duckdb.ts';
import { findShards } from '../io/shards.ts';
import type { Table } from '../io/tables.ts';

/** Puts a table's kept rows in the stage's folder: its shards as they are, or, where rows were taken out or changed (`from` null), what the database holds. */
export async function keepRows(db: Database, table: Table, { folder, from }: { folder: string; from: string | null }): Promise<void> {
  if (from === folder) return;
  if (from !== null) {
    for (const shard of findShards(from, table.name)) copyFileSync(shard, join(folder, basename(shard)));
    return;
  }
  const file = quoteText(join(folder, `${table.name}-00000.ndjson`));
  const order = table.order.map(quoteName).join(', ');
  await db.run(`COPY (SELECT * FROM ${quoteName(table.name)} ORDER BY ${order}) TO ${file} (FORMAT json, ARRAY false)`);
}
