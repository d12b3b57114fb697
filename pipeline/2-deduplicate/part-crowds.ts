import type { Columns } from './documents.ts';
import { type Candidates, COMMON_BIT } from './find-candidates.ts';
import { toBounds } from './find-shared.ts';
import { unpackOverlaps } from './pack-overlaps.ts';

/** The first copies of a text, which are aligned with one another. */
const FEW = 32;
/** The share of either text that stands in the other where it is a near duplicate, and a little more. */
const COPY = 0.82;

/** Others of its crowd, those of most like a length, that a document is aligned with where it proved to be no copy of the lead. */
const MOST_TRIES = 3;

/** Candidates that are aligned in any case, and those that seem to be two copies of one text that many print. */
export interface Crowds {
  pairs: Uint32Array;
  crowded: Uint32Array;
  /** Of each document the one that it seems to copy. */
  leads: Uint32Array;
}

/** Parts the candidates of all bands. Two copies that share more than their crowd does are no such pair. */
export function partCrowds(bands: readonly Candidates[], count: number): Crowds {
  const leads = new Uint32Array(count);
  const ranks = new Uint32Array(count); // among the copies of one text
  const sizes = new Uint32Array(count);
  const [pairs, crowded]: [number[], number[]] = [[], []];
  let document = 0;
  for (const band of bands) {
    for (const lead of band.leads) {
      ranks[document] = ++sizes[lead]!;
      leads[document++] = lead;
    }
    for (let at = 0; at < band.pairs.length; at += 2) {
      const [later, earlier] = [band.pairs[at]!, (band.pairs[at + 1]! & ~COMMON_BIT) >>> 0];
      const isCommon = band.pairs[at + 1]! >= COMMON_BIT && leads[earlier] === leads[later] && leads[later] !== earlier;
      (isCommon && ranks[later]! > FEW ? crowded : pairs).push(later, earlier);
    }
  }
  return { pairs: Uint32Array.from(pairs), crowded: Uint32Array.from(crowded), leads };
}

/** Pairs of a crowd of which the later document proved to be no copy of the lead: a few others may tell what it copies. */
export function listUnsure({ crowded, leads }: Crowds, overlaps: readonly Int32Array[], { wordCounts, printCounts }: Columns): Uint32Array {
  if (crowded.length === 0) return crowded;
  const isCopy = new Uint8Array(leads.length);
  for (const packed of overlaps) {
    for (const { a, b, stretches } of unpackOverlaps(packed)) {
      if (leads[b] !== a) continue;
      const shared = stretches.map(toBounds);
      const inA = shared.reduce((sum, { aFrom, aTo }) => sum + aTo - aFrom, 0);
      const inB = shared.reduce((sum, { bFrom, bTo }) => sum + bTo - bFrom, 0);
      if (inA >= COPY * wordCounts[a]! && inB >= COPY * wordCounts[b]!) isCopy[b] = 1;
    }
  }
  const unsure: number[] = [];
  for (let at = 0; at < crowded.length; ) {
    const later = crowded[at]!;
    const others: number[] = [];
    for (; crowded[at] === later; at += 2) others.push(crowded[at + 1]!);
    if (isCopy[later] === 1) continue;
    const differenceOf = (earlier: number) => Math.abs(printCounts[earlier]! - printCounts[later]!);
    const likest = others.sort((one, other) => differenceOf(one) - differenceOf(other) || one - other).slice(0, MOST_TRIES);
    unsure.push(...likest.flatMap((earlier) => [later, earlier]));
  }
  return Uint32Array.from(unsure);
}
