import type { Reference, Table } from '../../io/tables.ts';

/**
 * The references that Croissant declares, by the id of their field. mlcroissant joins what is declared, and reads a record set
 * wrongly that is both joined to another and joined itself; so of two such references that of the table less referred to stands.
 */
export function listJoins(tables: Table[]): Map<string, Reference> {
  const joined = new Set(tables.filter((table) => countComing(table, tables) > table.references.length).map(({ name }) => name));
  const joins = new Map<string, Reference>();
  for (const { name, references } of tables.filter((table) => !joined.has(table.name)))
    for (const reference of references) if (joined.has(reference.to_table)) joins.set(`${name}/${reference.column}`, reference);
  return joins;
}

function countComing({ name }: Table, tables: Table[]): number {
  return tables.flatMap(({ references }) => references).filter(({ to_table }) => to_table === name).length;
}
