import type { Catalog } from '../data/catalog.ts';
import { type Entry, findBeginnings, findEntry } from './find-entries.ts';
import { intersect, unite, withoutRepeats } from './join-numbers.ts';
import { type Phrase, parseWords } from './parse-words.ts';
import { keepFollowed, readBeginnings, readNumbers } from './read-postings.ts';

/** What statements must have: words as typed, and keys such as `people/<id>` or `acts/praise` (see sql/search/keys.sql). */
export interface Question {
  typed: string;
  keys: string[];
}

const MOST_KEPT = 8; // answers; several pieces of a view ask the same
const SHORTEST = 2; // letters of a word that is begun; fewer begin too many

const kept = new Map<string, Promise<Int32Array | null>>();

/** The numbers of the statements that have all that is asked, newest first; null where nothing is asked: all of them. */
export function findStatements(catalog: Catalog, question: Question): Promise<Int32Array | null> {
  const key = JSON.stringify(question);
  const known = kept.get(key) ?? search(catalog, question);
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return known;
}

async function search(catalog: Catalog, { typed, keys }: Question): Promise<Int32Array | null> {
  const found = await Promise.all([
    ...keys.map(async (key) => numbersOf(await findEntry(catalog, 'keys', key), false)),
    ...parseWords(typed).map((phrase) => findPhrase(catalog, phrase)),
  ]);
  const lists = found.filter((list) => list !== null).sort((a, b) => a.length - b.length);
  return lists.length === 0 ? null : lists.reduce(intersect);
}

/** Words in a row, the rarest looked up first; null where nothing is asked yet. */
async function findPhrase(catalog: Catalog, phrase: Phrase): Promise<Int32Array | null> {
  if (phrase.length === 1) return findWord(catalog, phrase[0]!);
  const entries = await Promise.all(phrase.map((word) => findEntry(catalog, 'words', word)));
  if (entries.includes(null)) return new Int32Array();
  const [rarest, ...others] = entries
    .map((entry, step) => ({ entry: entry!, step }))
    .sort((a, b) => a.entry.statements - b.entry.statements);
  let beginnings = readBeginnings(rarest!.entry, rarest!.step);
  for (const { entry, step } of others) beginnings = keepFollowed(beginnings, entry, step);
  return withoutRepeats(beginnings.numbers);
}

/** A word, or where no statement has it the words that begin so: what is typed may not be whole yet. */
async function findWord(catalog: Catalog, word: string): Promise<Int32Array | null> {
  const entry = await findEntry(catalog, 'words', word);
  if (entry !== null) return numbersOf(entry, true);
  if (word.split('/')[0]!.length < SHORTEST) return null;
  const begun = await findBeginnings(catalog, word);
  return unite(
    begun.map((other) => numbersOf(other, true)),
    catalog.counts.statements ?? 0,
  );
}

function numbersOf(entry: Entry | null, hasPlaces: boolean): Int32Array {
  return entry === null ? new Int32Array() : readNumbers(entry, hasPlaces);
}
