import type { Table } from './tables.ts';

/** How a table or a column differs from that of the previous release; `old` and `new` are storage types, null where there is none. */
export interface SchemaChange {
  table: string;
  column: string | null;
  old: string | null;
  new: string | null;
  op: 'table_added' | 'table_dropped' | 'column_added' | 'column_dropped' | 'column_retyped';
}

/** The columns of each table of a release, with their storage types. */
export type Columns = Map<string, Map<string, string>>;

/** What differs between the tables as they were and as they are declared, tables and columns in the order of their names. A renamed column is one dropped and one added. */
export function compareSchemas(before: Columns, tables: Table[]): SchemaChange[] {
  const now: Columns = new Map(tables.map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, column.type]))]));
  return namesOf(before, now).flatMap((table) => {
    const [old, declared] = [before.get(table), now.get(table)];
    if (!old) return [toChange('table_added', table)];
    return declared ? compareColumns(table, old, declared) : [toChange('table_dropped', table)];
  });
}

function compareColumns(table: string, before: Map<string, string>, now: Map<string, string>): SchemaChange[] {
  return namesOf(before, now).flatMap((column) => {
    const types = { column, old: before.get(column) ?? null, new: now.get(column) ?? null };
    if (types.old === types.new) return [];
    const op = types.old === null ? 'column_added' : types.new === null ? 'column_dropped' : 'column_retyped';
    return [toChange(op, table, types)];
  });
}

function toChange(op: SchemaChange['op'], table: string, types: Partial<SchemaChange> = {}): SchemaChange {
  return { table, column: null, old: null, new: null, op, ...types };
}

function namesOf(a: Map<string, unknown>, b: Map<string, unknown>): string[] {
  return Array.from(new Set([...a.keys(), ...b.keys()])).sort();
}
