import { type Database, loadTable, quoteName, quoteText, readSql } from '../io/duckdb.ts';
import { findShards } from '../io/shards.ts';
import type { Table } from '../io/tables.ts';

/** Loads every table, and makes the views that checks share: `row_keys`, the key of every row, and `counts`. */
export async function loadDataset(db: Database, tables: Table[], folderOf: (table: string) => string): Promise<void> {
  for (const table of tables) await loadTable(db, table.name, findShards(folderOf(table.name), table.name), table.columns);
  await db.run(
    `CREATE VIEW row_keys AS ${tables
      .filter(({ name, key }) => key.length === 1 && name !== 'evidence')
      .map(selectKeys)
      .join(' UNION ALL ')}`,
  );
  await db.run(`CREATE VIEW counts AS ${await readSql(new URL('./sql/counts.sql', import.meta.url))}`);
}

/** A row's key with the article and origin it tells; an article or a source is no claim of an article. */
function selectKeys({ name, key, columns }: Table): string {
  const has = (column: string) => columns.some((found) => found.name === column);
  const article = has('article_id') && name !== 'articles' && name !== 'sources' ? 'article_id' : 'NULL::VARCHAR';
  const origin = has('origin') ? 'origin' : 'NULL::VARCHAR';
  return `SELECT ${quoteText(name)} AS table_name, ${quoteName(key[0]!)} AS row_id, ${article} AS article_id, ${origin} AS origin FROM ${quoteName(name)}`;
}
