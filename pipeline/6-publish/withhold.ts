import { type Database, queryRows, quoteName, quoteText } from '../io/duckdb.ts';
import type { Settings } from '../io/settings.ts';
import type { Column, Table } from '../io/tables.ts';

const LONGEST_QUOTATION = 200; // characters that may be published of a text under rights

/** What was withheld of a column. */
export interface Withheld {
  table: string;
  column: string;
  values: number;
}

const WITHHELD_TEXTS: Record<Settings['text'], string> = {
  all: 'false',
  permitted: "rights = 'reserved'",
  none: "rights <> 'open'",
};

/**
 * Makes a schema `published` of views that show every table as it may be published: running text longer than 200
 * characters is null where its article's rights forbid it. Gives what was withheld, by column.
 */
export async function withhold(db: Database, tables: Table[], rule: Settings['text']): Promise<Withheld[]> {
  await db.run('CREATE SCHEMA published');
  await db.run(`CREATE TABLE withheld_articles AS SELECT article_id FROM articles WHERE ${WITHHELD_TEXTS[rule]}`);
  const selects = tables.map((table) => `CREATE VIEW published.${quoteName(table.name)} AS ${selectPublished(table, rule)};`);
  await db.run(selects.join('\n'));
  const counts = tables.flatMap((table) =>
    table.columns.filter((column) => column.withhold).map((column) => countWithheld(table, column, rule)),
  );
  return queryRows<Withheld>(db, `SELECT * FROM (${counts.join(' UNION ALL ')}) WHERE "values" > 0 ORDER BY ALL`);
}

/** `SELECT` of a table's columns in order, with what may not be published left null. */
export function selectPublished(table: Table, rule: Settings['text']): string {
  const columns = table.columns.map((column) =>
    column.withhold
      ? `CASE WHEN ${isWithheld(table, column, rule)} THEN NULL ELSE ${quoteName(column.name)} END AS ${quoteName(column.name)}`
      : quoteName(column.name),
  );
  return `SELECT ${columns.join(', ')} FROM memory.main.${quoteName(table.name)} t`;
}

function countWithheld(table: Table, column: Column, rule: Settings['text']): string {
  const name = `${quoteText(table.name)} AS "table", ${quoteText(column.name)} AS "column"`;
  return `SELECT ${name}, count(*) AS "values" FROM memory.main.${quoteName(table.name)} t WHERE ${isWithheld(table, column, rule)}`;
}

function isWithheld(table: Table, { name }: Column, rule: Settings['text']): string {
  if (rule === 'all') return 'false';
  return `length(t.${quoteName(name)}) > ${LONGEST_QUOTATION} AND ${isUnderRights(table)}`;
}

/** Text that several articles may have given is withheld when one of them is; that of a dropped row, unless its article is known and is not. */
function isUnderRights({ name, columns, key }: Table): string {
  if (columns.some((column) => column.name === 'article_id')) return 't.article_id IN (FROM memory.main.withheld_articles)';
  if (name === 'rejects')
    return "coalesce(json_extract_string(t.record, '$.article_id') NOT IN (SELECT article_id FROM memory.main.articles ANTI JOIN memory.main.withheld_articles USING (article_id)), true)";
  if (name === 'statements')
    return 't.statement_id IN (SELECT statement_id FROM memory.main.statement_printings SEMI JOIN memory.main.withheld_articles USING (article_id))';
  return `t.${quoteName(key[0]!)} IN (SELECT row_id FROM memory.main.evidence SEMI JOIN memory.main.withheld_articles USING (article_id) WHERE table_name = ${quoteText(name)})`;
}
