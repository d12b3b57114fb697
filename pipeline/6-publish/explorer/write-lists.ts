import type { Database } from '../../io/duckdb.ts';
import { listPartTables, readPartSql, readTable, writePart } from './open-parts.ts';
import { LINES } from './parts.ts';

/** Writes every list, `LINES` lines a part in its order; gives how many lines each has. */
export async function writeLists(db: Database, folder: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const list of listPartTables('lists')) counts[list] = await writeList(db, folder, list);
  return counts;
}

/** A list is read whole: its longest, the events of 20,000 articles, has some ten thousands of lines. */
async function writeList(db: Database, folder: string, list: string): Promise<number> {
  const { columns, rows } = await readTable(db, await readPartSql('lists', list));
  for (let from = 0; from < rows.length; from += LINES)
    writePart(folder, `lists/${list}-${from / LINES}`, { lines: { columns, rows: rows.slice(from, from + LINES) } });
  return rows.length;
}
