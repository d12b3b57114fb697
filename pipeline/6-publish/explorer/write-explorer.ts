import { join } from 'node:path';
import { type Database, readSql } from '../../io/duckdb.ts';
import type { Table } from '../../io/tables.ts';
import type { Summary } from '../summarise.ts';
import { bundlePage } from './bundle-page.ts';
import { readPartSql } from './open-parts.ts';
import { toTexts, writeCatalog, writeFolder } from './write-catalog.ts';
import { writeFamilies } from './write-families.ts';
import { writeLists } from './write-lists.ts';
import { writeSearch } from './write-search.ts';

/** What several parts are selected from, each from those before it. */
const SHARED = ['part-of', 'headed', 'articles-naming', 'words-naming', 'callings'];

/** Writes the explorer into a dataset's folder: `index.html`, and `explorer/` with the page and its parts, from what is published alone. */
export async function writeExplorer(
  db: Database,
  folder: string,
  { tables, summary }: { tables: Table[]; summary: Summary },
): Promise<void> {
  const bundled = bundlePage(folder);
  const parts = join(folder, 'explorer', 'parts');
  await db.run('CREATE SCHEMA parted');
  for (const name of SHARED) await db.run(await readSql(new URL(`./sql/${name}.sql`, import.meta.url)));
  await db.run(`CREATE TABLE parted.numbers AS ${await readPartSql('statements', 'numbers')}`);
  const families = await writeFamilies(db, parts, tables);
  const lists = await writeLists(db, parts);
  const firsts = await writeSearch(db, parts);
  await writeFolder(db, parts, 'map');
  await writeFolder(db, parts, 'quality', { withheld: toTexts(summary.withheld.map((row) => ({ ...row, values: String(row.values) }))) });
  await writeCatalog(db, parts, { tables, cuts: { families, lists, firsts, summary } });
  await db.run('DROP SCHEMA parted CASCADE');
  await bundled;
}
