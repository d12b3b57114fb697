import { takeShelves } from '../io/shelves.ts';
import { openStore, type Store } from '../io/store.ts';
import { AGAIN_BIT, type Bands, HOT_BIT, type Limits } from './join-part.ts';

/** The share of the fingerprints of either from which on a pair is one, however few they are. */
const LEAST_SHARE = 0.3;
/** The share of the fingerprints of either that copies of one text have in common, be one word in fifteen another. */
const COPY_SHARE = 0.4;
/** Fingerprints that a pair shares with few others, or with none before them, from which on both may say more than a crowd does. */
const LEAST_OWN = 8;
/** Set in a pair's earlier document where hardly more is shared than what many documents print. */
export const COMMON_BIT = 0x80000000;

/** A band of documents and where the hits of all are, on shelves by bands. */
export interface PairTask {
  store: Store;
  hits: Float64Array;
  bands: Bands;
  band: number;
  printCounts: Uint32Array;
  limits: Limits;
}

/** The candidates of a band of later documents. */
export interface Candidates {
  /** Pairs that share enough fingerprints to be aligned: the later, then the earlier; in order of both. */
  pairs: Uint32Array;
  /** Of each document of the band the earlier one that it seems to copy, itself where there is none. */
  leads: Uint32Array;
}

/** Finds the candidates of a band. */
export function findCandidates({ store: shared, hits, bands, band, printCounts, limits }: PairTask): Candidates {
  const store = openStore(shared);
  try {
    const [own] = takeShelves(store, hits, { shelves: bands.count, from: band, to: band + 1 });
    const first = band << bands.shift;
    const size = Math.min(2 ** bands.shift, printCounts.length - first);
    return judgeHits(sortByLater(own!, { first, size }), first, { printCounts, limits });
  } finally {
    store.close();
  }
}

/** The earlier documents of the hits by their later one. */
interface Sorted {
  starts: Uint32Array;
  earliers: Uint32Array;
}

function sortByLater(pairs: Uint32Array, { first, size }: { first: number; size: number }): Sorted {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < pairs.length; at += 2) starts[pairs[at]! - first + 1]!++;
  for (let later = 1; later <= size; later++) starts[later]! += starts[later - 1]!;
  const nexts = starts.slice();
  const earliers = new Uint32Array(starts[size]!);
  for (let at = 0; at < pairs.length; at += 2) earliers[nexts[pairs[at]! - first]!++] = pairs[at + 1]!;
  return { starts, earliers };
}

/** How often each document is met by the one at hand: at fingerprints that few hold, at hot ones, and at hot ones that another held first. */
let [few, hot, again] = openCounts(0);

function judgeHits(
  { starts, earliers }: Sorted,
  first: number,
  { printCounts, limits }: Pick<PairTask, 'printCounts' | 'limits'>,
): Candidates {
  if (few.length < printCounts.length) [few, hot, again] = openCounts(printCounts.length);
  const pairs: number[] = [];
  const leads = new Uint32Array(starts.length - 1);
  for (let no = 0; no < leads.length; no++) {
    leads[no] = judgeDocument(first + no, { hits: earliers.subarray(starts[no], starts[no + 1]), printCounts, limits, pairs });
  }
  return { pairs: Uint32Array.from(pairs), leads };
}

/** Adds the candidates of one document to the pairs and gives its lead. */
function judgeDocument(
  later: number,
  { hits, printCounts, limits, pairs }: Pick<PairTask, 'printCounts' | 'limits'> & { hits: Uint32Array; pairs: number[] },
): number {
  const own = printCounts[later]!;
  const met = countMet(hits);
  const lead = findLead(met, own, printCounts) ?? later;
  for (const earlier of met) {
    const all = few[earlier]! + hot[earlier]!;
    if (few[earlier]! >= limits.leastFew || hot[earlier]! >= limits.leastHot || all >= LEAST_SHARE * Math.min(own, printCounts[earlier]!))
      pairs.push(later, all - again[earlier]! < LEAST_OWN ? earlier | COMMON_BIT : earlier);
    few[earlier] = hot[earlier] = again[earlier] = 0;
  }
  return lead;
}

function openCounts(documents: number): [Uint32Array, Uint32Array, Uint32Array] {
  return [new Uint32Array(documents), new Uint32Array(documents), new Uint32Array(documents)];
}

/** Of the documents met that share so much with the one at hand that it is a copy, the one with least of its own: it stands for a crowd. */
function findLead(met: number[], own: number, printCounts: Uint32Array): number | undefined {
  const copied = met.filter((earlier) => few[earlier]! + hot[earlier]! >= COPY_SHARE * Math.max(own, printCounts[earlier]!));
  return copied.reduce<number | undefined>(
    (best, earlier) => (best === undefined || printCounts[earlier]! < printCounts[best]! ? earlier : best),
    undefined,
  );
}

/** Counts the hits of one later document and gives the earlier ones, ascending. */
function countMet(hits: Uint32Array): number[] {
  const [hotBit, againBit, placeBits] = BITS;
  const met: number[] = [];
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!;
    const earlier = hit & placeBits;
    if (few[earlier] === 0 && hot[earlier] === 0) met.push(earlier);
    if ((hit & hotBit) === 0) few[earlier]!++;
    else hot[earlier]!++;
    if ((hit & againBit) !== 0) again[earlier]!++;
  }
  return met.sort((one, other) => one - other);
}

const BITS = [HOT_BIT, AGAIN_BIT, ~(HOT_BIT | AGAIN_BIT)] as const;
