import { openStore } from '../io/store.ts';
import { type Columns, type Document, takeWords } from './documents.ts';
import { LEAST_EQUAL } from './find-shared.ts';

/** The documents of equal words, as lists of places in `documents`, each ascending, in order of their first; one without words is alone. */
export function groupEqual(documents: Document[], columns: Columns): number[][] {
  const store = openStore(columns.store);
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  for (const [at, { hash }] of documents.entries()) {
    const alike = byHash.get(hash) ?? [];
    const group = alike.find(([first]) =>
      isEqual(documents, { first: first!, other: at }, (document) => takeWords(store, columns, document)),
    );
    if (group === undefined) groups.push(addGroup(alike, at));
    else group.push(at);
    if (alike.length === 1) byHash.set(hash, alike);
  }
  store.close();
  return groups;
}

function addGroup(alike: number[][], at: number): number[] {
  const group = [at];
  alike.push(group);
  return group;
}

function isEqual(
  documents: Document[],
  { first, other }: { first: number; other: number },
  wordsOf: (document: number) => Int32Array,
): boolean {
  const [one, two] = [documents[first]!, documents[other]!];
  if (one.wordCount === 0 || one.wordCount !== two.wordCount) return false;
  // a line or two says too little, unless the whole record is the same
  if (one.wordCount < LEAST_EQUAL && one.textSha256 !== two.textSha256) return false;
  const words = wordsOf(other);
  return wordsOf(first).every((word, at) => word === words[at]);
}
