import { type Database, queryRows } from '../io/duckdb.ts';
import type { Table } from '../io/tables.ts';
import { type Check, listChecks } from './list-checks.ts';

const SHOWN = 5; // failing rows a check in the message
const LONGEST = 300; // characters of a failing row in the message

/** Runs every check over the loaded tables; failing ones are one error that gives name, first rows and cure of each. */
export async function runChecks(db: Database, tables: Table[]): Promise<number> {
  const checks = listChecks(tables);
  const failed: string[] = [];
  for (const check of checks) {
    const rows = await queryRows<object>(db, `SELECT * FROM (${check.sql}) LIMIT ${SHOWN + 1}`);
    if (rows.length > 0) failed.push(await describe(db, check, rows));
  }
  if (failed.length > 0)
    throw new Error(`the dataset fails ${failed.length} of ${checks.length} checks; nothing is published\n${failed.join('\n')}`);
  return checks.length;
}

async function describe(db: Database, check: Check, rows: object[]): Promise<string> {
  const [total] = await queryRows<{ count: number }>(db, `SELECT count(*) AS count FROM (${check.sql})`);
  const shown = rows.slice(0, SHOWN).map((row) => `    ${JSON.stringify(row).slice(0, LONGEST)}`);
  if (total!.count > SHOWN) shown.push(`    … and ${total!.count - SHOWN} more`);
  return [`  ${check.name}: ${total!.count} rows fail. ${check.says}`, ...shown, `    cure: ${check.cure}`].join('\n');
}
