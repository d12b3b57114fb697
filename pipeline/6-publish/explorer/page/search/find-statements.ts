import type { Catalog } from '../data/catalog.ts';
import { type Entry, findBeginnings, findEntry } from './find-entries.ts';
import { type Phrase, parseWords } from './parse-words.ts';
import { intersect, readNumbers, readPlaces, unite } from './read-postings.ts';

/** What statements must have: words as typed, and keys such as `people/<id>` or `acts/praise` (see sql/search/keys.sql). */
export interface Question {
  typed: string;
  keys: string[];
}

/** The numbers of the statements that have all that is asked, newest first; null where nothing is asked: all of them. */
export async function findStatements(catalog: Catalog, { typed, keys }: Question): Promise<Int32Array | null> {
  const lists = await Promise.all([
    ...keys.map(async (key) => numbersOf(await findEntry(catalog, 'keys', key), false)),
    ...parseWords(typed).map((phrase) => findPhrase(catalog, phrase)),
  ]);
  if (lists.length === 0) return null;
  lists.sort((a, b) => a.length - b.length);
  return lists.reduce(intersect);
}

async function findPhrase(catalog: Catalog, phrase: Phrase): Promise<Int32Array> {
  if (phrase.length === 1) return findWord(catalog, phrase[0]!);
  const entries = await Promise.all(phrase.map((word) => findEntry(catalog, 'words', word)));
  if (entries.some((entry) => entry === null)) return new Int32Array();
  const known = entries as Entry[];
  const candidates = known.map((entry) => numbersOf(entry, true)).reduce(intersect);
  const places = known.map(({ postings, statements }) => readPlaces(postings, { statements, wanted: candidates }));
  return candidates.filter((_, index) =>
    places[0]![index]!.some((first) => places.every((lists, step) => lists[index]!.includes(first + step))),
  );
}

/** A word, or where no statement has it the words that begin so: what is typed may not be whole yet. */
async function findWord(catalog: Catalog, word: string): Promise<Int32Array> {
  const entry = await findEntry(catalog, 'words', word);
  if (entry !== null) return numbersOf(entry, true);
  const begun = await findBeginnings(catalog, word);
  return begun.length === 0 ? new Int32Array() : unite(begun.map((other) => numbersOf(other, true)));
}

function numbersOf(entry: Entry | null, hasPlaces: boolean): Int32Array {
  return entry === null ? new Int32Array() : readNumbers(entry.postings, { statements: entry.statements, hasPlaces });
}
