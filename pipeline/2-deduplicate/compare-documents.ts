import type { Columns } from './documents.ts';
import type { Work } from './open-work.ts';
import { type Prints, pairDocuments } from './pair-documents.ts';
import { listUnsure, partCrowds } from './part-crowds.ts';
import { share } from './share.ts';

const LIMITS = { hot: 32, leastFew: 2, leastHot: 4 };
/** Pairs that one task aligns, at least. */
const ALIGNED = 1024;

/** What documents share in the same order. */
export interface Comparison {
  /** Packed as `unpackOverlaps` reads them. */
  overlaps: Int32Array[];
  /** Of each document the one that it seems to copy, itself where there is none. */
  leads: Uint32Array;
}

/**
 * All pairs of the documents named, ascending, that share a passage. Of copies of one
 * text that many print each is aligned with the first: how two others relate follows.
 */
export async function compareDocuments(
  columns: Columns,
  { prints, firsts }: { prints: Prints; firsts: readonly number[] },
  work: Work,
): Promise<Comparison> {
  const count = columns.bodies.length;
  const isFirst = share(Uint8Array, count);
  for (const first of firsts) isFirst[first] = 1;
  const crowds = partCrowds(await pairDocuments(columns, { prints, isFirst, limits: LIMITS }, work), count);
  const overlaps: Int32Array[] = [];
  const align = (pairs: Uint32Array) => {
    const tasks = cutPairs(pairs).map((own) => ({ columns, pairs: own }));
    return work('align', tasks, (packed) => overlaps.push(packed));
  };
  await align(crowds.pairs);
  await align(listUnsure(crowds, overlaps, columns));
  return { overlaps, leads: crowds.leads };
}

/** Stretches of the pairs, each a task's, that end with the last pair of a later document. */
export function cutPairs(pairs: Uint32Array): Uint32Array[] {
  const cut: Uint32Array[] = [];
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    to = Math.min(pairs.length, from + 2 * ALIGNED);
    while (to < pairs.length && pairs[to] === pairs[to - 2]) to += 2;
    cut.push(pairs.slice(from, to));
  }
  return cut;
}
