import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Database, queryTable, readSql } from '../../io/duckdb.ts';
import type { PartRow } from './parts.ts';
import { type PartColumn, toPartTable } from './to-part-table.ts';

/** The tables of a part by name; a table without rows is left out. */
export type PartTables = Record<string, { columns: PartColumn[]; rows: PartRow[] }>;

/** Writes `<folder>/<name>.js`: one call that hands the part's tables to the page. */
export function writePart(folder: string, name: string, tables: PartTables): void {
  const filled = Object.entries(tables).filter(([, { rows }]) => rows.length > 0);
  const texts = filled.map(([table, { columns, rows }]) => `"${table}":"${toPartTable(columns, rows)}"`);
  const file = join(folder, `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `bienban("${name}",{${texts.join(',\n')}})\n`, { flag: 'wx' }); // the sums see all files onto the disk
}

/** The names of a family's tables, ascending: each has its SELECT in `sql/<family>/`. */
export function listPartTables(family: string): string[] {
  const files = readdirSync(new URL(`./sql/${family}/`, import.meta.url)).sort();
  return files.map((file) => file.slice(0, -'.sql'.length));
}

/** The SQL of a table of a part: `sql/<family>/<table>.sql`. */
export function readPartSql(family: string, table: string): Promise<string> {
  return readSql(new URL(`./sql/${family}/${table}.sql`, import.meta.url));
}

/** All rows of a query, for a part of its own. */
export function readTable(db: Database, sql: string): Promise<PartTables[string]> {
  return queryTable<PartRow>(db, sql);
}
