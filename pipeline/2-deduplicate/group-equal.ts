import { LEAST_EQUAL } from './find-shared.ts';
import type { Document } from './read-document.ts';

/** The documents of equal words, as lists of places in `documents`, each ascending, in order of their first; one without words is alone. */
export function groupEqual(documents: Document[]): number[][] {
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  documents.forEach((document, at) => {
    const hash = hashWords(document.words);
    const alike = byHash.get(hash) ?? [];
    const group = alike.find((other) => isEqual(documents[other[0]!]!, document));
    if (group !== undefined) group.push(at);
    else groups.push(addGroup(alike, at));
    byHash.set(hash, alike);
  });
  return groups;
}

function addGroup(alike: number[][], at: number): number[] {
  const group = [at];
  alike.push(group);
  return group;
}

function isEqual(one: Document, other: Document): boolean {
  if (one.words.length === 0 || one.words.length !== other.words.length) return false;
  // a line or two says too little, unless the whole record is the same
  if (one.words.length < LEAST_EQUAL && one.textSha256 !== other.textSha256) return false;
  return one.words.every((word, at) => word === other.words[at]);
}

function hashWords(words: Int32Array): number {
  let hash = words.length;
  for (const word of words) hash = (Math.imul(hash, 0x01000193) + word) | 0;
  return hash;
}
