import { shelvePairs, takeShelves } from '../io/shelves.ts';
import { openStore, type Store } from '../io/store.ts';

/** Documents beyond which a fingerprint is hot: printed everywhere, whole wires as well as set phrases. */
export const HOT = 32;
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
}

/** Documents in stretches of so many. */
export interface Bands {
  count: number;
  size: number;
}

/** Puts every two documents that hold one fingerprint into the store, as pairs of the later and the earlier, and gives the place. */
export function joinParts({ store: shared, prints, isFirst, bands, ...shelves }: JoinTask): number {
  const store = openStore(shared);
  try {
    const hits = openHits();
    for (const pairs of takeShelves(store, prints, shelves)) addHits(hits, groupHolders(pairs, isFirst));
    return shelvePairs(store, hits.close(), { shelves: bands.count, shelfOf: (later) => Math.floor(later / bands.size) });
  } finally {
    store.close();
  }
}

interface Runs {
  holders: Uint32Array;
  /** Where each run of holders of one fingerprint begins, and past the last one the end; runs of one are left out. */
  starts: number[];
}

/** Groups holders by fingerprint, by a hash table, those of each ascending. */
function groupHolders(pairs: Uint32Array, isFirst: Uint8Array): Runs {
  const { cells, counts } = countKeys(pairs, isFirst);
  const nexts = new Uint32Array(counts.length);
  const runs: Runs = { holders: new Uint32Array(cells.length), starts: [0] };
  let filled = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell === OUT || counts[cell]! < 2) continue;
    if (nexts[cell] === 0) {
      nexts[cell] = filled + 1;
      filled += counts[cell]!;
      runs.starts.push(filled);
    }
    runs.holders[nexts[cell]!++ - 1] = pairs[2 * at + 1]!;
  }
  for (let run = 0; run + 1 < runs.starts.length; run++) sortRun(runs.holders, runs.starts[run]!, runs.starts[run + 1]!);
  return runs;
}

const OUT = 0xffffffff; // the cell of what takes no part

function countKeys(pairs: Uint32Array, isFirst: Uint8Array): { cells: Uint32Array; counts: Uint32Array } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, pairs.length)));
  const counts = new Uint32Array(size);
  const owners = new Uint32Array(size);
  const cells = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < cells.length; at++) {
    const key = pairs[2 * at]!;
    cells[at] = OUT;
    if (isFirst[pairs[2 * at + 1]!] === 0) continue;
    let cell = key & (size - 1);
    while (counts[cell] !== 0 && owners[cell] !== key) cell = (cell + 1) & (size - 1);
    owners[cell] = key;
    counts[cell]!++;
    cells[at] = cell;
  }
  return { cells, counts };
}

/** Most runs are of two. */
function sortRun(holders: Uint32Array, start: number, end: number): void {
  if (end - start > 2) holders.subarray(start, end).sort();
  else if (holders[start]! > holders[start + 1]!) [holders[start], holders[start + 1]] = [holders[start + 1]!, holders[start]!];
}

function addHits(hits: Hits, { holders, starts }: Runs): void {
  for (let run = 0; run + 1 < starts.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    const isHot = end - start > HOT;
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
