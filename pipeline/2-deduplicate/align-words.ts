import { chainMatches } from './chain-matches.ts';
import { closeGaps, type WordPair } from './close-gaps.ts';
import { type Bounds, extendEnds } from './extend-ends.ts';
import { findMatches, type Match, type SeedIndex } from './find-matches.ts';

/** Words of `b` that may hold shared text. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Stretches of text that the indexed words (`a`) share with other words (`b`): each a row of matches in the order of both,
 * which overlap no other stretch. Symmetric but for ties; nothing is judged here.
 */
export function alignWords(index: SeedIndex, b: Int32Array, range: Range = { from: 0, to: b.length }): Match[][] {
  const words: WordPair = { a: index.words, b };
  const chains = chainMatches(findMatches(index, b, range));
  for (const [at, chain] of chains.entries()) chains[at] = extendEnds(words, chain, findBounds(words, chains, at));
  return chains.map((chain) => closeGaps(words, chain));
}

/** The words around a chain that belong to no other. */
function findBounds({ a, b }: WordPair, chains: Match[][], own: number): Bounds {
  const bounds: Bounds = { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  const { a: aOwn, b: bOwn } = chains[own]![0]!;
  chains.forEach((chain, at) => {
    if (at === own) return;
    const first = chain[0]!;
    const last = chain.at(-1)!;
    if (first.a > aOwn) bounds.aTo = Math.min(bounds.aTo, first.a);
    else bounds.aFrom = Math.max(bounds.aFrom, last.a + last.length);
    if (first.b > bOwn) bounds.bTo = Math.min(bounds.bTo, first.b);
    else bounds.bFrom = Math.max(bounds.bFrom, last.b + last.length);
  });
  return bounds;
}
