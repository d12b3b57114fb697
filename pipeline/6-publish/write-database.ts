import { readdirSync, readFileSync } from 'node:fs';
import { type Database, queryRows, quoteName, quoteText } from '../io/duckdb.ts';
import type { Table } from '../io/tables.ts';
import { sortByReference } from './sort-by-reference.ts';
import { toDdl } from './to-ddl.ts';

const CATALOG = 'bienban';
const SQL = new URL('./sql/', import.meta.url);
const MOST_ROWS_WITH_KEYS = 1_000_000;

/** A file of SQL: its name, what its first lines say, and the rest. */
interface Snippet {
  name: string;
  says: string;
  sql: string;
}

/** Writes the database file, in storage that DuckDB 1.0 and later open: tables with comments, constraints while small, views and macros. */
export async function writeDatabase(db: Database, tables: Table[], file: string): Promise<void> {
  const [total] = await queryRows<{ rows: number }>(
    db,
    `SELECT (${tables.map(({ name }) => `(SELECT count(*) FROM main.${quoteName(name)})`).join(' + ')})::BIGINT AS rows`,
  );
  await db.run(`ATTACH ${quoteText(file)} AS ${CATALOG} (STORAGE_VERSION 'v1.0.0')`);
  await db.run(`USE ${CATALOG}; BEGIN`);
  for (const statements of fillTables(tables, total!.rows <= MOST_ROWS_WITH_KEYS)) await db.run(statements);
  await db.run('COMMIT');
  await db.run([...listViews(), ...listMacros()].join('\n'));
  await db.run(`USE memory; CHECKPOINT ${CATALOG}; DETACH ${CATALOG}`);
}

/** All tables before all rows: a comment on a table beside rows not yet committed takes long. */
function fillTables(tables: Table[], keys: boolean): string[] {
  const created = new Set<string>();
  const sorted = sortByReference(tables);
  const statements = sorted.map((table) => {
    const ddl = toDdl(table, { keys, created });
    created.add(table.name);
    return ddl;
  });
  for (const { name, order } of sorted) {
    statements.push(
      `INSERT INTO ${quoteName(name)} SELECT * FROM memory.published.${quoteName(name)} ORDER BY ${order.map(quoteName).join(', ')};`,
    );
  }
  return statements;
}

/** Each file a view: its first lines, behind `--`, say what it shows. */
function listViews(): string[] {
  return sortByNaming(readFolder('views')).map(
    ({ name, says, sql }) => `CREATE VIEW ${name} AS ${sql};\nCOMMENT ON VIEW ${name} IS ${quoteText(says)};`,
  );
}

/** Each file a macro: what it gives, then its name with parameters, then its expression or, behind TABLE, its query. */
function listMacros(): string[] {
  return readFolder('macros').map(({ name, says, sql }) => {
    const signature = says.split('\n').at(-1)!;
    return `CREATE MACRO ${signature} AS ${sql};\nCOMMENT ON MACRO ${/^TABLE\s/.test(sql) ? 'TABLE ' : ''}${name} IS ${quoteText(says)};`;
  });
}

/** Each view behind those that it names. */
function sortByNaming(views: Snippet[]): Snippet[] {
  const sorted = new Map<string, Snippet>();
  const add = (view: Snippet) => {
    if (sorted.has(view.name)) return;
    const named = new Set(view.sql.match(/(?<![a-z_])v_[a-z_]+/g));
    for (const other of views) if (named.has(other.name) && other.name !== view.name) add(other);
    sorted.set(view.name, view);
  };
  views.forEach(add);
  return [...sorted.values()];
}

function readFolder(folder: string): Snippet[] {
  const files = readdirSync(new URL(`${folder}/`, SQL)).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, SQL), 'utf8');
    const head = /^(?:-- .+\n)+/.exec(text)?.[0];
    if (!head)
      throw new Error(`view without a comment: pipeline/6-publish/sql/${folder}/${file}; its first line says what it shows, behind --`);
    return { name: file.slice(0, -'.sql'.length), says: head.trim().replaceAll(/^-- /gm, ''), sql: text.slice(head.length).trim() };
  });
}
