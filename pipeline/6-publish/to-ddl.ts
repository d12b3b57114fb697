import { quoteName, quoteText } from '../io/duckdb.ts';
import type { Column, Table } from '../io/tables.ts';

export interface DdlOptions {
  /** Keys and references as constraints: dear beyond a million rows, and proved by 5-validate either way. */
  keys: boolean;
  /** Tables that exist already: only to them can a reference be declared. */
  created: Set<string>;
}

/** The statements that create a table as its schema says: types, NOT NULL, CHECK of enumerations, keys, and a comment on table and columns. */
export function toDdl(table: Table, { keys, created }: DdlOptions): string {
  const name = quoteName(table.name);
  const parts = table.columns.map(defineColumn);
  if (keys) parts.push(`PRIMARY KEY (${table.key.map(quoteName).join(', ')})`, ...defineReferences(table, created));
  const comments = [
    `COMMENT ON TABLE ${name} IS ${quoteText(`${table.description} (${table.vi})`)};`,
    ...table.columns.map((column) => `COMMENT ON COLUMN ${name}.${quoteName(column.name)} IS ${quoteText(describeColumn(column))};`),
  ];
  return `CREATE TABLE ${name} (\n  ${parts.join(',\n  ')}\n);\n${comments.join('\n')}`;
}

/** A column's description with its Vietnamese term, as every format carries it. */
export function describeColumn({ description, vi }: Column): string {
  return `${description} (${vi})`;
}

function defineColumn({ name, type, nullable, values }: Column): string {
  const check = values ? ` CHECK (${quoteName(name)} IN (${values.map(({ value }) => quoteText(value)).join(', ')}))` : '';
  return `${quoteName(name)} ${type.toUpperCase()}${nullable ? '' : ' NOT NULL'}${check}`;
}

/** DuckDB adds no foreign key afterwards and checks row by row, so a reference that closes a circle, or to the table itself, is left to the checks. */
function defineReferences({ name, references }: Table, created: Set<string>): string[] {
  return references
    .filter(({ to_table }) => to_table !== name && created.has(to_table))
    .map(
      ({ column, to_table, to_column }) => `FOREIGN KEY (${quoteName(column)}) REFERENCES ${quoteName(to_table)} (${quoteName(to_column)})`,
    );
}
