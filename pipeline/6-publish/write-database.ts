import { type Database, queryRows, quoteName, quoteText } from '../io/duckdb.ts';
import type { Table } from '../io/tables.ts';
import { readMacros, readViews } from './read-views.ts';
import { sortByReference } from './sort-by-reference.ts';
import { toDdl } from './to-ddl.ts';

const CATALOG = 'bienban';
const MOST_ROWS_WITH_KEYS = 1_000_000;

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

function listViews(): string[] {
  return readViews().map(({ name, says, sql }) => `CREATE VIEW ${name} AS ${sql};\nCOMMENT ON VIEW ${name} IS ${quoteText(says)};`);
}

function listMacros(): string[] {
  return readMacros().map(({ name, signature, says, sql }) => {
    const kind = /^TABLE\s/.test(sql) ? 'TABLE ' : '';
    return `CREATE MACRO ${signature} AS ${sql};\nCOMMENT ON MACRO ${kind}${name} IS ${quoteText(`${says}\n${signature}`)};`;
  });
}
