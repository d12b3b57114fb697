import { readdirSync, readFileSync } from 'node:fs';
import type { Table } from '../io/tables.ts';

const FOLDER = new URL('./sql/', import.meta.url);

/** A query that selects the rows that fail; `says` is what is wrong with them, `cure` what to do. */
export interface Check {
  name: string;
  says: string;
  cure: string;
  sql: string;
}

/** Every check of a dataset: keys of each table, each reference, and the files of sql/checks, in the order of their names. */
export function listChecks(tables: Table[]): Check[] {
  const keyed = tables.map((table) =>
    fill(readCheck('each-table/key-unique'), table.name, { table: table.name, key: table.key.join(', ') }),
  );
  const referring = tables.flatMap((table) =>
    table.references.map((reference) =>
      fill(readCheck('each-reference/reference-resolves'), `${table.name}.${reference.column}`, {
        table: table.name,
        key: table.key.join(', '),
        column: reference.column,
        to_table: reference.to_table,
        to_column: reference.to_column,
      }),
    ),
  );
  return [...keyed, ...referring, ...listNames('checks').map((name) => readCheck(`checks/${name}`))];
}

function listNames(folder: string): string[] {
  const files = readdirSync(new URL(`${folder}/`, FOLDER)).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => file.slice(0, -'.sql'.length));
}

/** A check's file: a line that says what fails, a line with the cure, one SELECT. */
function readCheck(path: string): Check {
  const text = readFileSync(new URL(`${path}.sql`, FOLDER), 'utf8');
  const [, says, cure, sql] = /^-- (.+)\n-- cure: (.+)\n([\s\S]+)$/.exec(text) ?? [];
  if (!says || !cure || !sql) throw new Error(`check without its two comment lines: pipeline/5-validate/sql/${path}.sql`);
  return { name: path.split('/').pop()!, says, cure, sql: sql.trim() };
}

/** The check of one table or column, from the template of all. */
function fill(template: Check, place: string, values: Record<string, string>): Check {
  const put = (text: string) => text.replace(/\{([a-z_]+)\}/g, (_, name: string) => values[name]!);
  return { name: `${template.name} ${place}`, says: template.says, cure: put(template.cure), sql: put(template.sql) };
}
