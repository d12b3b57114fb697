import { type Database, queryRows, quoteName, quoteText, readSql } from '../io/duckdb.ts';
import type { Table } from '../io/tables.ts';
import type { RowFault } from './check-rows.ts';

/** References that may be null, but without which the row says nothing. */
const ESSENTIAL = new Set(['statements.person_id', 'statements.organization_id']);

/** A row that went, or a reference that was emptied (`column`), because the row it depended on had gone. */
export interface Dependent {
  table: string;
  row_id: string;
  column: string | null;
  cause: string;
  record: string;
}

/** A query for rows that must go, worth asking only where a row of `parent` (null: any) has gone. */
interface Step {
  parent: string | null;
  sql: string;
}

/**
 * Takes out of the loaded tables all that depends on the refused rows, to a fixed point: rows that refer to them, their
 * evidence, claims and entities of the text that have no evidence left. References that may be null are emptied, and
 * counts made new. The dependents come in the order of table and key; `changed` names the tables whose rows differ now.
 */
export async function removeDependents(
  db: Database,
  tables: Table[],
  faults: RowFault[],
): Promise<{ dependents: Dependent[]; changed: string[] }> {
  if (faults.length === 0) return { dependents: [], changed: [] };
  await seed(db, faults);
  const steps = [...tables.flatMap(followReferences), ...(await readSteps())];
  let gone = await listGone(db);
  for (let before = -1; gone.rows > before; ) {
    before = gone.rows;
    for (const { parent, sql } of steps) if (parent === null || gone.tables.has(parent)) await db.run(`INSERT INTO gone ${sql}`);
    gone = await listGone(db);
  }
  const dependents: Dependent[] = [];
  for (const table of tables) if (gone.tables.has(table.name)) dependents.push(...(await takeOut(db, table)));
  for (const table of tables) dependents.push(...(await emptyReferences(db, table, gone.tables)));
  const recounted = await recount(db, tables);
  return { dependents, changed: Array.from(new Set([...dependents.map(({ table }) => table), ...recounted])).sort() };
}

/** `gone` holds the keys of rows that went, `unshown` what lost evidence, `sources_given` which article each source gave. */
async function seed(db: Database, faults: RowFault[]): Promise<void> {
  await db.run(
    'CREATE TABLE sources_given AS SELECT source_id, path, record_no, article_id AS given FROM sources WHERE article_id IS NOT NULL',
  );
  await db.run('CREATE TABLE gone (table_name VARCHAR, row_id VARCHAR, cause VARCHAR)');
  await db.run('CREATE TABLE unshown (table_name VARCHAR, row_id VARCHAR)');
  for (const { table, row_id, record } of faults) {
    if (row_id !== null) await db.run(`INSERT INTO gone VALUES (${quoteText(table)}, ${quoteText(row_id)}, 'schema')`);
    if (table === 'evidence')
      await db.run(`INSERT INTO unshown VALUES (${quoteText(String(record.table_name))}, ${quoteText(String(record.row_id))})`);
    if (table === 'statement_printings')
      await db.run(`INSERT INTO unshown VALUES ('statements', ${quoteText(String(record.statement_id))})`);
  }
}

/** One step a reference that the row cannot do without: the rows that refer to a row gone. */
function followReferences({ name, key, columns, references }: Table): Step[] {
  const isNeeded = (column: string) =>
    ESSENTIAL.has(`${name}.${column}`) || columns.some((found) => found.name === column && !found.nullable);
  return references
    .filter(({ column }) => isNeeded(column))
    .map(({ column, to_table }) => ({
      parent: to_table,
      sql:
        `SELECT ${quoteText(name)}, t.${key[0]}, min(concat(g.table_name, ' ', g.row_id)) FROM ${name} t ` +
        `JOIN gone g ON g.table_name = ${quoteText(to_table)} AND g.row_id = t.${column} ` +
        `WHERE NOT EXISTS (FROM gone x WHERE x.table_name = ${quoteText(name)} AND x.row_id = t.${key[0]}) GROUP BY t.${key[0]}`,
    }));
}

async function readSteps(): Promise<Step[]> {
  const names = ['evidence-of-gone', 'no-evidence-left', 'no-printing-left', 'no-mention-left'];
  return Promise.all(
    names.map(async (name) => ({ parent: null, sql: await readSql(new URL(`./sql/dependents/${name}.sql`, import.meta.url)) })),
  );
}

async function listGone(db: Database): Promise<{ rows: number; tables: Set<string> }> {
  const counts = await queryRows<{ name: string; rows: number }>(
    db,
    'SELECT table_name AS name, count(*) AS rows FROM gone GROUP BY table_name',
  );
  return { rows: counts.reduce((sum, { rows }) => sum + rows, 0), tables: new Set(counts.map(({ name }) => name)) };
}

/** Deletes the rows gone and gives those that were still there (a refused row never was). */
async function takeOut(db: Database, { name, key }: Table): Promise<Dependent[]> {
  const rows = await queryRows<Dependent>(
    db,
    `SELECT ${quoteText(name)} AS "table", g.row_id, NULL AS "column", min(g.cause) AS cause, any_value(to_json(t)::VARCHAR) AS record ` +
      `FROM ${name} t JOIN gone g ON g.table_name = ${quoteText(name)} AND g.row_id = t.${key[0]} GROUP BY g.row_id ORDER BY g.row_id`,
  );
  if (rows.length > 0)
    await db.run(`DELETE FROM ${name} WHERE ${key[0]} IN (SELECT row_id FROM gone WHERE table_name = ${quoteText(name)})`);
  return rows;
}

async function emptyReferences(db: Database, { name, key, references }: Table, gone: Set<string>): Promise<Dependent[]> {
  const emptied: Dependent[] = [];
  for (const { column, to_table } of references.filter((reference) => gone.has(reference.to_table))) {
    const isGone = `${column} IN (SELECT row_id FROM gone WHERE table_name = ${quoteText(to_table)})`;
    const rows = await queryRows<Dependent>(
      db,
      `SELECT ${quoteText(name)} AS "table", ${key[0]} AS row_id, ${quoteText(column)} AS "column", ` +
        `concat(${quoteText(`${to_table} `)}, ${column}) AS cause, to_json(t)::VARCHAR AS record FROM ${name} t WHERE ${isGone} ORDER BY ${key[0]}`,
    );
    if (rows.length > 0) await db.run(`UPDATE ${name} SET ${column} = NULL WHERE ${isGone}`);
    emptied.push(...rows);
  }
  return emptied;
}

/** Puts right the counts of rows that lost something they counted; gives the tables where it did. */
async function recount(db: Database, tables: Table[]): Promise<string[]> {
  await db.run('CREATE TABLE recounted AS FROM counts WHERE printed <> counted');
  const columns = await queryRows<{ table: string; column: string }>(
    db,
    'SELECT DISTINCT table_name AS "table", column_name AS "column" FROM recounted ORDER BY ALL',
  );
  for (const { table, column } of columns) {
    const key = tables.find(({ name }) => name === table)!.key[0]!;
    await db.run(
      `UPDATE ${quoteName(table)} t SET ${quoteName(column)} = r.counted FROM recounted r ` +
        `WHERE r.table_name = ${quoteText(table)} AND r.column_name = ${quoteText(column)} AND r.row_id = t.${quoteName(key)}`,
    );
  }
  return columns.map(({ table }) => table);
}
