import type { IdRedirect } from '../../schemas/types.ts';
import { type Database, queryRows, quoteName, quoteText, readSql } from '../io/duckdb.ts';
import type { OpenedPrevious } from '../io/open-previous.ts';
import type { Table } from '../io/tables.ts';

/** What the joins of sql/kin read of a previous release: without it the ids of that table are not kept. */
const NEEDS: Record<string, [table: string, columns: string[]]> = {
  statements: ['statement_printings', ['statement_id', 'article_id', 'char_start', 'char_end']],
  documents: ['evidence', ['table_name', 'row_id', 'field', 'article_id', 'char_start', 'char_end']],
  events: ['evidence', ['table_name', 'row_id', 'field', 'article_id', 'char_start', 'char_end']],
  reprint_groups: ['articles', ['article_id', 'reprint_group_id']],
  stories: ['articles', ['article_id', 'story_id']],
};

/** The ids that lead on, and the tables whose rows differ now. */
export interface KeptIds {
  redirects: IdRedirect[];
  changed: string[];
}

/**
 * Gives each cluster of the loaded tables the id that its places or articles had in the previous release, wherever it stands.
 * An id whose cluster went into another one is redirected there. The redirects of earlier releases are led on.
 */
export async function keepIds(db: Database, tables: Table[], previous: OpenedPrevious): Promise<KeptIds> {
  await db.run('CREATE TABLE merged (table_name VARCHAR, old_id VARCHAR, new_id VARCHAR)');
  const changed = new Set<string>();
  for (const table of tables.filter(({ id }) => id === 'cluster')) {
    const kept = await findHeirs(db, table, previous);
    if (kept === 0) continue;
    for (const name of await rename(db, table, tables)) changed.add(name);
  }
  const earlier = previous.columns.has('id_redirects')
    ? 'FROM previous.id_redirects'
    : "SELECT '' AS old_id, '' AS table_name, '' AS new_id LIMIT 0";
  await db.run(`CREATE VIEW earlier_redirects AS ${earlier}`);
  const redirects = await queryRows<IdRedirect>(db, await readSql(new URL('./sql/redirects.sql', import.meta.url)));
  return { redirects, changed: Array.from(changed).sort() };
}

/** Fills `kept` (new_id goes on as old_id) for one table and adds to `merged`; gives how many ids are kept so. */
async function findHeirs(db: Database, { name, key }: Table, previous: OpenedPrevious): Promise<number> {
  const [table, columns] = NEEDS[name] ?? ['', []];
  const known = previous.columns.get(table);
  if (!known || !columns.every((column) => known.has(column)) || !previous.columns.get(name)?.has(key[0]!)) return 0;
  const id = quoteName(key[0]!);
  await db.run(`CREATE OR REPLACE TEMP TABLE old_ids AS SELECT ${id} AS id FROM previous.${quoteName(name)}`);
  await db.run(`CREATE OR REPLACE TEMP TABLE new_ids AS SELECT ${id} AS id FROM main.${quoteName(name)}`);
  await db.run(`CREATE OR REPLACE TEMP TABLE kin AS ${await readSql(new URL(`./sql/kin/${name}.sql`, import.meta.url))}`);
  await db.run(`CREATE OR REPLACE TEMP TABLE heirs AS ${await readSql(new URL('./sql/heirs.sql', import.meta.url))}`);
  await db.run('CREATE OR REPLACE TEMP TABLE kept AS SELECT old_id, new_id FROM heirs WHERE keeps');
  await db.run(
    `INSERT INTO merged SELECT ${quoteText(name)}, h.old_id, coalesce(k.old_id, h.new_id) FROM heirs h LEFT JOIN kept k USING (new_id) WHERE NOT h.keeps`,
  );
  const [count] = await queryRows<{ ids: number }>(db, 'SELECT count(*) AS ids FROM kept');
  return count!.ids;
}

/** Puts the kept ids into the table, what refers to it and its evidence; gives the tables where one stood. */
async function rename(db: Database, { name, key }: Table, tables: Table[]): Promise<string[]> {
  const places: [table: string, column: string, condition: string][] = [
    [name, key[0]!, 'true'],
    ...tables.flatMap((table) =>
      table.references
        .filter(({ to_table }) => to_table === name)
        .map(({ column }): [string, string, string] => [table.name, column, 'true']),
    ),
    ['evidence', 'row_id', `t.table_name = ${quoteText(name)}`],
  ];
  const changed: string[] = [];
  for (const [table, column, condition] of places) {
    const matches = `t.${quoteName(column)} = k.new_id AND ${condition}`;
    const [found] = await queryRows<{ rows: number }>(db, `SELECT count(*) AS rows FROM ${quoteName(table)} t JOIN kept k ON ${matches}`);
    if (found!.rows === 0) continue;
    await db.run(`UPDATE ${quoteName(table)} t SET ${quoteName(column)} = k.old_id FROM kept k WHERE ${matches}`);
    changed.push(table);
  }
  return changed;
}
