import { openStore } from '../io/store.ts';
import type { WordPair } from './close-gaps.ts';
import { type Columns, takePrints, takeWords } from './documents.ts';
import { findReworded } from './find-reworded.ts';
import { LEAST_INFORMATION, type Region, type Stretch, toBounds } from './find-shared.ts';
import { joinReworded } from './join-reworded.ts';
import { openInformation } from './measure-information.ts';
import { packOverlap, unpackOverlaps } from './pack-overlaps.ts';
import { readBackground } from './read-background.ts';
import { standNear } from './stand-near.ts';

/** Pairs, the later document before the earlier, that may share text in other words, and what some of them share in the same order. */
export interface RewordTask {
  columns: Columns;
  /** The hashes of words near one another. */
  scattered: Columns;
  pairs: Uint32Array;
  aligned: Int32Array;
}

/** The share of the shorter document that is shared in the same order, beyond which the rest is not looked at. */
const ENOUGH = 0.8;

const information = openInformation(readBackground());

/** The pairs that share a passage in the same order or in others, packed. */
export function rewordPairs({ columns, scattered, pairs, aligned }: RewordTask): Int32Array {
  const known = new Map<string, Stretch[]>();
  for (const { a, b, stretches } of unpackOverlaps(aligned)) known.set(`${a} ${b}`, stretches);
  const store = openStore(columns.store);
  const packed: number[] = [];
  try {
    for (let at = 0; at < pairs.length; at += 2) {
      const [b, a] = [pairs[at]!, pairs[at + 1]!];
      const own = known.get(`${a} ${b}`);
      if (own === undefined && !standNear(takePrints(store, scattered, a), takePrints(store, scattered, b))) continue;
      const stretches = rewordPair({ a: takeWords(store, columns, a), b: takeWords(store, columns, b) }, own ?? []);
      if (stretches.length > 0) packOverlap(packed, { a, b, stretches });
    }
  } finally {
    store.close();
  }
  return Int32Array.from(packed);
}

function rewordPair(words: WordPair, aligned: Stretch[]): Stretch[] {
  const covered = aligned.map(toBounds).reduce((sum, { aFrom, aTo }) => sum + aTo - aFrom, 0);
  if (covered >= ENOUGH * Math.min(words.a.length, words.b.length)) return aligned;
  information.load(words.a);
  return joinReworded(aligned, findReworded(words.a, words.b), (region) => toStretch(words, region));
}

/** The stretch of a region, or null: its equal words are those that both sides hold, its bits those of equal words that follow one in `a`. */
function toStretch({ a, b }: WordPair, region: Region): Stretch | null {
  const { aFrom, aTo, bFrom, bTo } = region;
  const bag = new Map<number, number>();
  for (const word of b.subarray(bFrom, bTo)) bag.set(word, (bag.get(word) ?? 0) + 1);
  let [bits, equal, from] = [0, 0, aFrom];
  for (let at = aFrom; at < aTo; at++) {
    const left = bag.get(a[at]!) ?? 0;
    if (left === 0) {
      bits += information.measure(from, at);
      from = at + 1;
    } else {
      bag.set(a[at]!, left - 1);
      equal++;
    }
  }
  bits += information.measure(from, aTo);
  return bits < LEAST_INFORMATION ? null : { matches: [], information: bits, reworded: { ...region, equal } };
}
