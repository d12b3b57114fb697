import { shelvePairs, takeShelves } from '../io/shelves.ts';
import { openStore, type Store } from '../io/store.ts';

/** The first holders of a hot fingerprint stand for all: a star, so that a text printed a thousand times costs a thousand walks. */
const HOT_WALK = 4;
/** Set in a hit's earlier document where the fingerprint is hot; and where, besides, it is not the first to hold it. */
export const HOT_BIT = 0x80000000;
export const AGAIN_BIT = 0x40000000;

/** Shelves of fingerprints to be joined, and the shelves their hits are put on, by the later document. */
export interface JoinTask {
  store: Store;
  /** Where the fingerprints of each batch are, on so many shelves. */
  prints: Float64Array;
  shelves: number;
  from: number;
  to: number;
  /** 1 for each document that takes part. */
  isFirst: Uint8Array;
  bands: Bands;
  limits: Limits;
}

/** When two documents are to be compared. */
export interface Limits {
  /** Documents beyond which a fingerprint is hot: printed everywhere, whole wires as well as set phrases. */
  hot: number;
  /** Fingerprints that they share at least: of those that few hold, or else hot ones. */
  leastFew: number;
  leastHot: number;
}

/** Documents in stretches of 2 ** `shift`. */
export interface Bands {
  count: number;
  shift: number;
}

/** Puts every two documents that hold one fingerprint into the store, as pairs of the later and the earlier, and gives the place. */
export function joinParts({ store: shared, prints, isFirst, bands, limits, ...shelves }: JoinTask): number {
  const store = openStore(shared);
  try {
    const hits = openHits();
    for (const pairs of takeShelves(store, prints, shelves)) addHits(hits, groupHolders(pairs, isFirst), limits.hot);
    return shelvePairs(store, hits.close(), { shelves: bands.count, shift: bands.shift });
  } finally {
    store.close();
  }
}

interface Runs {
  holders: Uint32Array;
  /** Where each run of holders of one fingerprint begins, and past the last one the end; runs of one are left out. */
  starts: number[];
}

/** Memory for the fingerprints at hand; it grows with the largest shelf met. */
let room = openRoom(1 << 10);

/** Groups holders by fingerprint, by a hash table, those of each ascending; they stand in memory that the next shelf fills anew. A loop to a function: V8 compiles it once. */
function groupHolders(pairs: Uint32Array, isFirst: Uint8Array): Runs {
  if (pairs.length > room.seen.length) room = openRoom(pairs.length);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, pairs.length))) - 1;
  room.seen.fill(0, 0, mask + 1);
  markSeen(pairs, isFirst, mask);
  const count = keepShared(pairs, isFirst, mask);
  const starts = fillRuns(countKeys(count), count);
  sortRuns(room.holders, starts);
  return { holders: room.holders, starts };
}

/** Shifts a bit into the cell of each fingerprint of those that take part; without a branch, which no processor foretells. */
function markSeen(pairs: Uint32Array, isFirst: Uint8Array, mask: number): void {
  const { seen } = room;
  for (let at = 0; at < pairs.length; at += 2) {
    const cell = pairs[at]! & mask;
    const takesPart = isFirst[pairs[at + 1]!]!;
    seen[cell] = (seen[cell]! << takesPart) | takesPart;
  }
}

/** Keeps the fingerprints of those that take part which another may hold too, for most have one holder, and counts them. */
function keepShared(pairs: Uint32Array, isFirst: Uint8Array, mask: number): number {
  const { seen, keys, sharers } = room;
  let count = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    keys[count] = pairs[at]!;
    sharers[count] = pairs[at + 1]!;
    count += (seen[pairs[at]! & mask]! >>> 1) & isFirst[pairs[at + 1]!]!;
  }
  return count;
}

function fillRuns(cells: Uint32Array, count: number): number[] {
  const { counts, nexts, sharers, holders } = room;
  const starts = [0];
  let filled = 0;
  for (let at = 0; at < count; at++) {
    const cell = cells[at]!;
    if (counts[cell]! < 2) continue;
    if (nexts[cell] === 0) {
      nexts[cell] = filled + 1;
      filled += counts[cell]!;
      starts.push(filled);
    }
    holders[nexts[cell]!++ - 1] = sharers[at]!;
  }
  return starts;
}

/** Counts the holders of each key in a cell of its own, and gives the cells of the keys in their order. */
function countKeys(count: number): Uint32Array {
  const { keys, cells, owners, counts, nexts } = room;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count))) - 1;
  counts.fill(0, 0, mask + 1);
  nexts.fill(0, 0, mask + 1);
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    let cell = key & mask;
    while (counts[cell] !== 0 && owners[cell] !== key) cell = (cell + 1) & mask;
    owners[cell] = key;
    counts[cell]!++;
    cells[at] = cell;
  }
  return cells;
}

function openRoom(numbers: number) {
  const size = 2 ** Math.ceil(Math.log2(numbers));
  const column = () => new Uint32Array(size);
  const [keys, sharers, cells, holders] = [column(), column(), column(), column()];
  return { seen: new Uint8Array(size), keys, sharers, cells, holders, owners: column(), counts: column(), nexts: column() };
}

function sortRuns(holders: Uint32Array, starts: number[]): void {
  for (let run = 0; run + 1 < starts.length; run++) sortRun(holders, starts[run]!, starts[run + 1]!);
}

/** Most runs are of two. */
function sortRun(holders: Uint32Array, start: number, end: number): void {
  if (end - start > 2) holders.subarray(start, end).sort();
  else if (holders[start]! > holders[start + 1]!) [holders[start], holders[start + 1]] = [holders[start + 1]!, holders[start]!];
}

function addHits(hits: Hits, { holders, starts }: Runs, hot: number): void {
  for (let run = 0; run + 1 < starts.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    const isHot = end - start > hot;
    for (let later = start + 1; later < end; later++) {
      const stop = isHot ? Math.min(later, start + HOT_WALK) : later;
      for (let earlier = start; earlier < stop; earlier++) {
        const bits = isHot ? (earlier === start ? HOT_BIT : HOT_BIT | AGAIN_BIT) : 0;
        hits.add(holders[later]!, holders[earlier]! | bits);
      }
    }
  }
}

type Hits = ReturnType<typeof openHits>;

function openHits() {
  let pairs = new Uint32Array(1 << 12);
  let length = 0;
  return {
    add(later: number, earlier: number): void {
      if (length === pairs.length) {
        const grown = new Uint32Array(2 * length);
        grown.set(pairs);
        pairs = grown;
      }
      pairs[length++] = later;
      pairs[length++] = earlier;
    },
    close: () => pairs.subarray(0, length),
  };
}
