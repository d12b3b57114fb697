import { readdirSync } from 'node:fs';
import { type Database, streamRows } from '../../io/duckdb.ts';
import { describeColumns, readPartSql, writePart } from './open-parts.ts';
import { LINES, type PartRow } from './parts.ts';

/** Writes every list, `LINES` lines a part in its order; gives how many lines each has. */
export async function writeLists(db: Database, folder: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of readdirSync(new URL('./sql/lists/', import.meta.url)).sort()) {
    const list = file.slice(0, -'.sql'.length);
    counts[list] = await writeList(db, folder, list);
  }
  return counts;
}

async function writeList(db: Database, folder: string, list: string): Promise<number> {
  const sql = await readPartSql('lists', list);
  const columns = await describeColumns(db, sql);
  const lines: PartRow[] = [];
  let written = 0;
  const write = (some: PartRow[]) => {
    writePart(folder, `lists/${list}-${Math.floor(written / LINES)}`, { lines: { columns, rows: some } });
    written += some.length;
  };
  for await (const rows of streamRows<PartRow>(db, sql)) {
    lines.push(...rows);
    while (lines.length >= LINES) write(lines.splice(0, LINES));
  }
  if (lines.length > 0) write(lines);
  return written;
}
