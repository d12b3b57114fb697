import { type Database, quoteName, quoteText } from '../../../pipeline/io/duckdb.ts';
import type { Column, Table } from '../../../pipeline/io/tables.ts';

/** Tables that stay as they are: what a larger corpus has no more of. */
const SHARED = ['organizations', 'offices', 'places', 'outlets', 'watchwords', 'tenures', 'quality', 'release', 'rejects', 'id_redirects'];
const MINTED = '[a-z]{1,3}[0-9a-f]{16,}'; // ids made of what stands in a text, not names
const SHARING = 4; // copies of the corpus that speak of the same people

/**
 * Makes a corpus `copies` times as large of a published one: articles, claims, events and documents are made anew in each copy, people in
 * every fourth; bodies, offices and places stay. Counts of a row stay what they were.
 */
export async function multiply(db: Database, tables: Table[], { database, copies }: { database: string; copies: number }): Promise<void> {
  await db.run(`ATTACH ${quoteText(database)} AS given (READ_ONLY)`);
  for (const table of tables) {
    const name = quoteName(table.name);
    if (SHARED.includes(table.name)) await db.run(`CREATE TABLE main.${name} AS FROM given.${name}`);
    else {
      const many = table.name === 'people' ? Math.ceil(copies / SHARING) * SHARING : copies;
      const step = table.name === 'people' ? SHARING : 1;
      const columns = table.columns.map((column) => `${remint(table, column)} AS ${quoteName(column.name)}`);
      await db.run(`CREATE TABLE main.${name} AS SELECT ${columns.join(', ')} FROM given.${name}, range(0, ${many}, ${step}) copies(n)`);
    }
  }
  await db.run('DETACH given');
}

function remint({ name: table }: Table, { name, type }: Column): string {
  const cell = quoteName(name);
  if (table === 'people' && name === 'name') return `${cell} || CASE WHEN n = 0 THEN '' ELSE concat(' ', n // ${SHARING}) END`;
  if (table === 'articles' && name === 'title') return `${cell} || CASE WHEN n = 0 THEN '' ELSE concat(' (', n, ')') END`;
  if (type !== 'varchar' || !/_id$|^article_[ab]$/.test(name)) return cell;
  const minted = `CASE WHEN n > 0 AND regexp_full_match(${cell}, '${MINTED}') THEN regexp_extract(${cell}, '^([a-z]{1,3}?)[0-9a-f]{16,}$', 1) || left(md5(${cell} || n), 16) ELSE ${cell} END`;
  const person = `${cell} || CASE WHEN n < ${SHARING} THEN '' ELSE concat('-', n // ${SHARING}) END`;
  if (name === 'person_id') return person;
  return table === 'evidence' && name === 'row_id' ? `CASE WHEN table_name = 'people' THEN ${person} ELSE ${minted} END` : minted;
}
