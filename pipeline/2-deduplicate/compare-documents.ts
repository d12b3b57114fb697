import type { Columns } from './documents.ts';
import type { Candidates } from './find-candidates.ts';
import type { Bands } from './join-part.ts';
import type { Work } from './open-work.ts';
import { listUnsure, partCrowds } from './part-crowds.ts';
import { share } from './share.ts';

/** Shelves of fingerprints that one task joins. */
const JOINED = 16;
/** The logarithm to base 2 of the documents of a band: what one task finds the candidates of. */
const BAND = 13;
/** Pairs that one task aligns, at least. */
const ALIGNED = 1024;

/** The fingerprints of all documents as `printBatch` put them, on so many shelves. */
export interface Prints {
  places: Float64Array;
  shelves: number;
}

/**
 * All pairs of the documents named, ascending, that share a passage, packed as `unpackOverlaps` reads them. Of copies of one
 * text that many print each is aligned with the first: how two others relate follows.
 */
export async function compareDocuments(
  columns: Columns,
  { prints, firsts }: { prints: Prints; firsts: readonly number[] },
  work: Work,
): Promise<Int32Array[]> {
  const count = columns.bodies.length;
  const bands = { shift: BAND, count: Math.max(1, Math.ceil(count / 2 ** BAND)) };
  const isFirst = share(Uint8Array, count);
  for (const first of firsts) isFirst[first] = 1;
  const hits = await joinAll(columns, { prints, isFirst, bands }, work);
  const crowds = partCrowds(await pairAll(columns, { hits, bands }, work), count);
  const overlaps: Int32Array[] = [];
  const align = (pairs: Uint32Array) => {
    const tasks = cutPairs(pairs).map((own) => ({ columns, pairs: own }));
    return work('align', tasks, (packed) => overlaps.push(packed));
  };
  await align(crowds.pairs);
  await align(listUnsure(crowds, overlaps, columns));
  return overlaps;
}

async function joinAll(
  { store }: Columns,
  { prints, ...rest }: { prints: Prints; isFirst: Uint8Array; bands: Bands },
  work: Work,
): Promise<Float64Array> {
  const hits: number[] = [];
  const { places, shelves } = prints;
  const tasks = Array.from({ length: Math.ceil(shelves / JOINED) }, (_, no) => {
    return { store, prints: places, shelves, from: no * JOINED, to: Math.min(shelves, (no + 1) * JOINED), ...rest };
  });
  await work('join', tasks, (place) => hits.push(place));
  return Float64Array.from(hits);
}

async function pairAll(
  { store, printCounts }: Columns,
  { hits, bands }: { hits: Float64Array; bands: Bands },
  work: Work,
): Promise<Candidates[]> {
  const found: Candidates[] = [];
  const tasks = Array.from({ length: bands.count }, (_, band) => ({ store, hits, bands, band, printCounts }));
  await work('pair', tasks, (candidates) => found.push(candidates));
  return found;
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
