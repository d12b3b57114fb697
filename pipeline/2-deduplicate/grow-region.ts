import type { Region } from './find-shared.ts';
import type { Numbered } from './number-words.ts';

const ROUNDS = 10;
/** Words by which a side may grow in a round, besides half its length. */
const MARGIN = 64;
/** What a word that the other side lacks takes away in the first round, of what one that it holds brings. */
const FIRST_COST = 0.4;

/** How often the side at hand holds each word, empty before and after; it grows with the most words met. */
let held = new Int32Array(1 << 12);

/**
 * The region around a seed whose sides hold each other's words, or null: one side is moved to where the words of the other are
 * densest, then the other, until both stay. What a word costs that the other side lacks follows from how many are lacking: its
 * ends lie where words are half as alike as inside.
 */
export function growRegion(texts: Numbered, seed: Region): Region | null {
  const { a, b, weights } = texts;
  makeRoom(weights.length);
  let region = seed;
  for (let round = 0; round < ROUNDS; round++) {
    const cost = round === 0 ? FIRST_COST : measureRegion(texts, region).share / 2;
    const find = round === 0 ? findDensest : findEnds;
    const aSide = find({ side: a, from: region.aFrom, to: region.aTo }, { weights, cost, other: b.subarray(region.bFrom, region.bTo) });
    if (aSide === null) return null;
    const [aFrom, aTo] = aSide;
    const bSide = find({ side: b, from: region.bFrom, to: region.bTo }, { weights, cost, other: a.subarray(aFrom, aTo) });
    if (bSide === null) return null;
    const grown = { aFrom, aTo, bFrom: bSide[0], bTo: bSide[1] };
    if (round > 0 && isSame(grown, region)) break;
    region = grown;
  }
  return region;
}

/** Whether two regions are of the same words. */
export function isSame(one: Region, other: Region): boolean {
  return one.aFrom === other.aFrom && one.aTo === other.aTo && one.bFrom === other.bFrom && one.bTo === other.bTo;
}

/** The bits of the words that both sides of a region hold, each as often as both do, and their share in the bits of all. */
export function measureRegion({ a, b, weights }: Numbered, { aFrom, aTo, bFrom, bTo }: Region): { bits: number; share: number } {
  makeRoom(weights.length);
  let [bits, all] = [0, 0];
  for (let at = bFrom; at < bTo; at++) {
    held[b[at]!]!++;
    all += weights[b[at]!]!;
  }
  for (let at = aFrom; at < aTo; at++) {
    const word = a[at]!;
    all += weights[word]!;
    if (held[word]! === 0) continue;
    held[word]!--;
    bits += weights[word]!;
  }
  for (let at = bFrom; at < bTo; at++) held[b[at]!] = 0;
  return { bits, share: all === 0 ? 0 : (2 * bits) / all };
}

function makeRoom(words: number): void {
  if (words > held.length) held = new Int32Array(2 * words);
}

/** A side of a region in its text. */
interface Side {
  side: Int32Array;
  from: number;
  to: number;
}

/** The words of the other side, and what each brings or, where it lacks, costs. */
interface Scale {
  weights: Float64Array;
  cost: number;
  other: Int32Array;
}

/** The words in a row, near a side, that bring most: any that the other side holds, however often. */
function findDensest({ side, from, to }: Side, { weights, cost, other }: Scale): [number, number] | null {
  for (let at = 0; at < other.length; at++) held[other[at]!] = 1;
  const margin = MARGIN + ((to - from) >> 1);
  let best: [number, number] | null = null;
  let [most, sum, start] = [0, 0, 0];
  for (let at = Math.max(0, from - margin); at < Math.min(side.length, to + margin); at++) {
    if (sum <= 0) [sum, start] = [0, at];
    sum += weights[side[at]!]! * (held[side[at]!]! - cost);
    if (sum > most) [most, best] = [sum, [start, at + 1]];
  }
  for (let at = 0; at < other.length; at++) held[other[at]!] = 0;
  return best;
}

/** A side with its end moved to where the words from its beginning on bring most, then its beginning: each as often as the other side holds it. */
function findEnds({ side, from, to }: Side, scale: Scale): [number, number] | null {
  const margin = MARGIN + ((to - from) >> 1);
  const end = walk({ side, from, to: Math.min(side.length, to + margin) }, 1, scale);
  const start = walk({ side, from: end - 1, to: Math.max(-1, from - margin - 1) }, -1, scale) + 1;
  return start < end ? [start, end] : null;
}

/** Past the word up to which a walk brings most. */
function walk({ side, from, to }: Side, step: 1 | -1, { weights, cost, other }: Scale): number {
  for (let at = 0; at < other.length; at++) held[other[at]!]!++;
  let [best, most, sum] = [from, 0, 0];
  for (let at = from; at !== to; at += step) {
    const holds = held[side[at]!]! > 0 ? 1 : 0;
    held[side[at]!]! -= holds;
    sum += weights[side[at]!]! * (holds - cost);
    if (sum > most) [most, best] = [sum, at + step];
  }
  for (let at = 0; at < other.length; at++) held[other[at]!] = 0;
  return best;
}
