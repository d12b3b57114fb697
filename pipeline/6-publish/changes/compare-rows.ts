import { type Database, quoteName, quoteText, readSql } from '../../io/duckdb.ts';
import type { OpenedPrevious } from '../../io/open-previous.ts';
import type { Column, Table } from '../../io/tables.ts';
import { fillSql } from './fill-sql.ts';

const LONGEST_QUOTATION = 200; // characters: more of a running text is told by its hash alone
const READ = (name: string) => readSql(new URL(`./sql/${name}.sql`, import.meta.url));

/**
 * Makes the table `changes`: what differs between the tables of the previous release and those about to be published. Columns
 * that only one of them has are told as such, their values not; `release` tells of each release and is not compared.
 */
export async function compareRows(db: Database, tables: Table[], { columns, schemaChanges }: OpenedPrevious): Promise<void> {
  await db.run('CREATE TABLE changes ("table" VARCHAR, id VARCHAR, "column" VARCHAR, old VARCHAR, new VARCHAR, op VARCHAR)');
  for (const change of schemaChanges) {
    const values = [change.table, null, change.column, change.old, change.new, change.op];
    await db.run(`INSERT INTO changes VALUES (${values.map((value) => (value === null ? 'NULL' : quoteText(value))).join(', ')})`);
  }
  const [rows, values] = [await READ('rows'), await READ('values')];
  for (const table of tables) {
    const known = columns.get(table.name);
    if (table.name === 'release' || !known || !table.key.every((key) => known.has(key))) continue;
    const shared = table.columns.filter(({ name }) => known.has(name) && !table.key.includes(name));
    const filled = toPlaces(table, shared);
    await db.run(`INSERT INTO changes ${fillSql(rows, filled)}`);
    if (shared.length > 0) await db.run(`INSERT INTO changes ${fillSql(values, filled)}`);
  }
}

function toPlaces({ name, key }: Table, shared: Column[]): Record<string, string> {
  const id = `concat_ws(' ', ${key.map((column) => `t.${quoteName(column)}`).join(', ')})`;
  const values = shared.map(toText).join(', ');
  const pairs = shared.map(
    ({ name: column }) => `{'column': ${quoteText(column)}, 'old': o.${quoteName(column)}, 'new': n.${quoteName(column)}}`,
  );
  return {
    table: quoteText(name),
    name: quoteName(name),
    old_id: id,
    new_id: id,
    old_values: values,
    new_values: values,
    pairs: pairs.join(', '),
  };
}

/** A value as text; long running text as its hash, for a release may have shown what this one withholds. */
function toText({ name, withhold }: Column): string {
  const text = `t.${quoteName(name)}::VARCHAR`;
  const shown = withhold ? `CASE WHEN length(${text}) > ${LONGEST_QUOTATION} THEN 'sha256:' || sha256(${text}) ELSE ${text} END` : text;
  return `${shown} AS ${quoteName(name)}`;
}
