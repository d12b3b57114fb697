import { unpackOverlaps } from './align-pairs.ts';
import type { Columns } from './documents.ts';
import { type Candidates, COMMON_BIT } from './find-candidates.ts';
import { toShared } from './find-shared.ts';

/** The first copies of a text, which are aligned with one another. */
const FEW = 32;
/** The share of either text that stands in the other where it is a copy for sure. */
const COPY = 0.9;

/** Candidates that are aligned in any case, and those that seem to be two copies of one text that many print. */
export interface Crowds {
  pairs: Uint32Array;
  crowded: Uint32Array;
  /** Of each document the first one that it seems to copy. */
  leads: Uint32Array;
}

/** Parts the candidates of all bands. Two copies that share more than the crowd does are no such pair. */
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

/** 1 for each document that proved to be a copy of its lead. */
export function findCopies(overlaps: readonly Int32Array[], leads: Uint32Array, { wordCounts }: Columns): Uint8Array {
  const isCopy = new Uint8Array(leads.length);
  for (const packed of overlaps) {
    for (const { a, b, stretches } of unpackOverlaps(packed)) {
      if (leads[b] !== a) continue;
      let [inA, inB] = [0, 0];
      for (const { matches } of stretches) {
        const { aFrom, aTo, bFrom, bTo } = toShared(matches);
        inA += aTo - aFrom;
        inB += bTo - bFrom;
      }
      if (inA >= COPY * wordCounts[a]! && inB >= COPY * wordCounts[b]!) isCopy[b] = 1;
    }
  }
  return isCopy;
}
