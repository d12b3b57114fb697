import { foldSpelling } from '../vietnamese/fold.ts';
import { findSyllables } from '../vietnamese/syllables.ts';

/** The syllables of a text, folded, punctuation left out: the form in which two printings are compared. */
export function foldWords(text: string): string[] {
  const folded = foldSpelling(text);
  return findSyllables(folded).map(({ start, end }) => folded.slice(start, end));
}

/** The share of the shorter text's syllables that stands in the longer one too, in the same order of pairs; 0 to 1. */
export function sharedPairs(a: string[], b: string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return short.join() === long.join() ? 1 : 0;
  const pairs = countPairs(long);
  let shared = 0;
  for (let at = 0; at + 1 < short.length; at++) {
    const pair = `${short[at]} ${short[at + 1]}`;
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  return shared / (short.length - 1);
}

function countPairs(words: string[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
