import { type Overlap, unpackOverlaps } from './align-pairs.ts';
import type { Columns } from './documents.ts';
import { findCandidates } from './find-candidates.ts';
import type { Work } from './open-work.ts';
import { PARTS, partPrints } from './part-prints.ts';

/** Parts of fingerprints that one task joins. */
const JOINED = 16;
/** Pairs that one task aligns, at least. */
const ALIGNED = 1024;

/** All pairs of the documents named, ascending, that share a passage, in order of `b`, then `a`. */
export async function compareDocuments(columns: Columns, firsts: readonly number[], work: Work): Promise<Overlap[]> {
  const parts = partPrints(columns, firsts);
  const hits: Uint32Array[] = [];
  const joins = Array.from({ length: PARTS / JOINED }, (_, at) => ({ ...parts, from: at * JOINED, to: (at + 1) * JOINED }));
  await work('join', isSmall(columns) ? [{ ...parts, from: 0, to: PARTS }] : joins, (found) => hits.push(found));
  const tasks = cutPairs(findCandidates(hits, columns)).map((pairs) => ({ ...columns, pairs }));
  const overlaps: Overlap[] = [];
  await work('align', tasks, (packed) => {
    for (const overlap of unpackOverlaps(packed)) overlaps.push(overlap);
  });
  return overlaps;
}

/** Whether a single task does it in less time than workers take to begin. */
function isSmall({ prints }: Columns): boolean {
  return prints.length < 1 << 16;
}

/** Stretches of the pairs that end with the last pair of a later document. */
function cutPairs(pairs: Uint32Array): Uint32Array[] {
  const cut: Uint32Array[] = [];
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    to = Math.min(pairs.length, from + 2 * ALIGNED);
    while (to < pairs.length && pairs[to] === pairs[to - 2]) to += 2;
    cut.push(pairs.slice(from, to));
  }
  return cut;
}
