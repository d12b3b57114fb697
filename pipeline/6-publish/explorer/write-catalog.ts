import type { Database } from '../../io/duckdb.ts';
import type { Table } from '../../io/tables.ts';
import type { Summary } from '../summarise.ts';
import { listPartTables, type PartTables, readPartSql, readTable, writePart } from './open-parts.ts';
import type { PartRow } from './parts.ts';

/** What the catalog tells of the rest. */
export interface Cuts {
  /** Parts of each family. */
  families: Record<string, number>;
  /** Lines of each list. */
  lists: Record<string, number>;
  /** The first word and key of each part of those. */
  firsts: Record<'words' | 'keys', string[]>;
  summary: Summary;
}

/** Writes the part that the page begins with: the release, counts, how the rest is cut, labels, and what the home view shows. */
export async function writeCatalog(db: Database, folder: string, { tables, cuts }: { tables: Table[]; cuts: Cuts }): Promise<void> {
  writePart(folder, 'catalog', {
    ...(await readFolder(db, 'catalog')),
    families: toCounts('parts', cuts.families),
    lists: toCounts('lines', cuts.lists),
    words: toTexts(cuts.firsts.words.map((first) => ({ first }))),
    keys: toTexts(cuts.firsts.keys.map((first) => ({ first }))),
    counts: toCounts('rows', cuts.summary.counts),
    settings: toTexts([{ text: cuts.summary.text, since: cuts.summary.since ?? null }]),
    labels: toTexts(tables.flatMap(toLabels)),
  });
}

/** Writes a part whose tables are the SELECTs of a folder. */
export async function writeFolder(db: Database, folder: string, name: string, more: PartTables = {}): Promise<void> {
  writePart(folder, name, { ...(await readFolder(db, name)), ...more });
}

/** Rows of texts, all of the same names. */
export function toTexts(rows: PartRow[]): PartTables[string] {
  return { columns: Object.keys(rows[0] ?? {}).map((name) => ({ name, type: 'VARCHAR' })), rows };
}

async function readFolder(db: Database, name: string): Promise<PartTables> {
  const tables: PartTables = {};
  for (const table of listPartTables(name)) tables[table] = await readTable(db, await readPartSql(name, table));
  return tables;
}

function toCounts(counted: string, counts: Record<string, number>): PartTables[string] {
  const columns = [
    { name: 'name', type: 'VARCHAR' },
    { name: counted, type: 'INTEGER' },
  ];
  return { columns, rows: Object.entries(counts).map(([name, count]) => ({ name, [counted]: count })) };
}

/** How a table, its columns and their values are called: `column_name` is null for the table, `value` for a column. */
function toLabels({ name, vi, description, columns }: Table): PartRow[] {
  return [
    { table_name: name, column_name: null, value: null, vi, description },
    ...columns.flatMap((column) => [
      { table_name: name, column_name: column.name, value: null, vi: column.vi, description: column.description },
      ...(column.values ?? []).map(({ value, title }) => ({
        table_name: name,
        column_name: column.name,
        value,
        vi: null,
        description: title,
      })),
    ]),
  ];
}
