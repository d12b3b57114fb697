import { type Database, streamRows } from '../../io/duckdb.ts';
import { findSyllables } from '../../vietnamese/letters/syllables.ts';
import { entriesOfWord } from './entries-of-word.ts';
import { readPartSql, writePart } from './open-parts.ts';
import { ENTRIES_BYTES, type PartRow } from './parts.ts';
import { openPostings, type Postings } from './write-postings.ts';

/** Writes the parts by which statements are found, `words/` and `keys/`; gives the first word or key of each part. */
export async function writeSearch(db: Database, folder: string): Promise<Record<'words' | 'keys', string[]>> {
  return { words: writeEntries(folder, 'words', await indexWords(db)), keys: writeEntries(folder, 'keys', await indexKeys(db)) };
}

async function indexWords(db: Database): Promise<Map<string, Postings>> {
  const words = new Map<string, Postings>();
  for await (const rows of streamRows<{ number: number; text: string }>(db, await readPartSql('search', 'texts')))
    for (const { number, text } of rows) for (const [word, places] of placesOfWords(text)) open(words, word).add(number, places);
  return words;
}

function placesOfWords(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  findSyllables(text).forEach(({ start, end }, place) => {
    for (const entry of entriesOfWord(text.slice(start, end))) {
      const known = places.get(entry);
      if (known) known.push(place);
      else places.set(entry, [place]);
    }
  });
  return places;
}

async function indexKeys(db: Database): Promise<Map<string, Postings>> {
  const keys = new Map<string, Postings>();
  for await (const rows of streamRows<{ key: string; number: number }>(db, await readPartSql('search', 'keys')))
    for (const { key, number } of rows) open(keys, key).add(number, null);
  return keys;
}

function open(all: Map<string, Postings>, entry: string): Postings {
  let postings = all.get(entry);
  if (!postings) {
    postings = openPostings();
    all.set(entry, postings);
  }
  return postings;
}

const COLUMNS = [
  { name: 'entry', type: 'VARCHAR' },
  { name: 'statements', type: 'INTEGER' },
  { name: 'postings', type: 'BLOB' },
];

/** In code unit order, so that what begins alike stands together; a part is full when it holds `ENTRIES_BYTES`. */
function writeEntries(folder: string, family: string, all: Map<string, Postings>): string[] {
  const firsts: string[] = [];
  let rows: PartRow[] = [];
  let bytes = 0;
  const write = () => {
    writePart(folder, `${family}/${firsts.length}`, { entries: { columns: COLUMNS, rows } });
    firsts.push(rows[0]!.entry as string);
    [rows, bytes] = [[], 0];
  };
  for (const entry of [...all.keys()].sort()) {
    const { statements, postings } = all.get(entry)!.close();
    if (bytes > 0 && bytes + postings.length > ENTRIES_BYTES) write();
    rows.push({ entry, statements, postings });
    bytes += postings.length + entry.length + 12;
  }
  if (rows.length > 0) write();
  return firsts;
}
