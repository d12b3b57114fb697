import type { Table } from '../io/tables.ts';

/** The tables in an order in which most references lead back: parents first, by name among equals; a circle begins at its first name. */
export function sortByReference(tables: Table[]): Table[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const sorted = new Set<Table>();
  const open = new Set<Table>();
  const visit = (table: Table): void => {
    if (sorted.has(table) || open.has(table)) return;
    open.add(table);
    for (const { to_table } of table.references) visit(byName.get(to_table)!);
    sorted.add(table);
  };
  for (const name of Array.from(byName.keys()).sort()) visit(byName.get(name)!);
  return Array.from(sorted);
}
