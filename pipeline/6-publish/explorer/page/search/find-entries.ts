import type { Catalog } from '../data/catalog.ts';
import { loadPart } from '../data/load-part.ts';

/** A word or key with the statements that have it. */
export interface Entry {
  entry: string;
  statements: number;
  postings: Uint8Array;
}

const MOST = 40; // words that a beginning is completed to

/** The entry of a word or key; null where no statement has it. */
export async function findEntry(catalog: Catalog, family: 'words' | 'keys', entry: string): Promise<Entry | null> {
  const [part] = partsOf(catalog, family, entry, entry);
  if (part === undefined) return null;
  return (await loadEntries(family, part)).get(entry) ?? null;
}

/** The words that begin so, with the marks that are typed, those that most statements have first. */
export async function findBeginnings(catalog: Catalog, typed: string): Promise<Entry[]> {
  const found: Entry[] = [];
  const [beginning = '', spelled = null] = typed.split('/');
  for (const part of partsOf(catalog, 'words', beginning, `${beginning}\uffff`))
    for (const entry of (await loadEntries('words', part)).values())
      if (entry.entry.startsWith(beginning) && isSpelled(entry.entry, spelled)) found.push(entry);
  return found.sort((a, b) => b.statements - a.statements).slice(0, MOST);
}

/** All keys that begin so, in their order: `years/` gives every year. */
export async function findKeys(catalog: Catalog, beginning: string): Promise<Entry[]> {
  const parts = partsOf(catalog, 'keys', beginning, `${beginning}\uffff`);
  const entries = await Promise.all(parts.map((part) => loadEntries('keys', part)));
  return entries.flatMap((some) => [...some.values()].filter(({ entry }) => entry.startsWith(beginning)));
}

function isSpelled(entry: string, spelled: string | null): boolean {
  const slash = entry.indexOf('/');
  return spelled === null ? slash < 0 : slash >= 0 && entry.startsWith(spelled, slash + 1);
}

/** The numbers of the parts that hold entries from one to another. */
function partsOf(catalog: Catalog, family: 'words' | 'keys', from: string, to: string): number[] {
  const firsts = catalog.part.rows<{ first: string }>(family).map(({ first }) => first);
  const parts = firsts.map((_, part) => part);
  return parts.filter((part) => firsts[part]! <= to && (part + 1 === firsts.length || firsts[part + 1]! > from));
}

const opened = new WeakMap<object, Map<string, Entry>>();

async function loadEntries(family: string, number: number): Promise<Map<string, Entry>> {
  const part = await loadPart(`${family}/${number}`);
  let entries = opened.get(part);
  if (!entries) {
    entries = new Map(part.rows<Entry>('entries').map((entry) => [entry.entry, entry]));
    opened.set(part, entries);
  }
  return entries;
}
