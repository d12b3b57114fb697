import type { PrintParts } from './part-prints.ts';

/** Documents beyond which a fingerprint is hot: printed everywhere, whole wires as well as set phrases. */
export const HOT = 32;
/** The first holders of a hot fingerprint stand for all: a star, so that a text printed a thousand times costs a thousand walks. */
export const HOT_WALK = 4;
/** Set in a hit's earlier document where the fingerprint is hot. */
export const HOT_BIT = 0x80000000;

/** Parts to be joined: those from `from` to `to`. */
export interface JoinTask extends PrintParts {
  from: number;
  to: number;
}

/** Every two documents that hold one fingerprint, as pairs of the later and the earlier, one after the other. */
export function joinParts({ keys, holders, starts, from, to }: JoinTask): Uint32Array {
  const hits = openHits();
  for (let part = from; part < to; part++) {
    const [start, end] = [starts[part]!, starts[part + 1]!];
    addHits(hits, groupHolders(keys.subarray(start, end), holders.subarray(start, end)));
  }
  return hits.close();
}

interface Runs {
  holders: Uint32Array;
  /** Where each run of holders of one fingerprint begins, and past the last one the end; runs of one are left out. */
  starts: number[];
}

/** Groups holders by fingerprint, by a hash table. */
function groupHolders(keys: Uint32Array, holders: Uint32Array): Runs {
  const { cells, counts } = countKeys(keys);
  const nexts = new Uint32Array(counts.length);
  const runs: Runs = { holders: new Uint32Array(holders.length), starts: [0] };
  let filled = 0;
  for (let at = 0; at < keys.length; at++) {
    const cell = cells[at]!;
    if (counts[cell]! < 2) continue;
    if (nexts[cell] === 0) {
      nexts[cell] = filled + 1;
      filled += counts[cell]!;
      runs.starts.push(filled);
    }
    runs.holders[nexts[cell]!++ - 1] = holders[at]!;
  }
  return runs;
}

function countKeys(keys: Uint32Array): { cells: Uint32Array; counts: Uint32Array } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const counts = new Uint32Array(size);
  const owners = new Uint32Array(size);
  const cells = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    let cell = key & (size - 1);
    while (counts[cell] !== 0 && owners[cell] !== key) cell = (cell + 1) & (size - 1);
    owners[cell] = key;
    counts[cell]!++;
    cells[at] = cell;
  }
  return { cells, counts };
}

function addHits(hits: Hits, { holders, starts }: Runs): void {
  for (let run = 0; run + 1 < starts.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    const isHot = end - start > HOT;
    for (let later = start + 1; later < end; later++) {
      const stop = isHot ? Math.min(later, start + HOT_WALK) : later;
      for (let earlier = start; earlier < stop; earlier++)
        hits.add(holders[later]!, isHot ? holders[earlier]! | HOT_BIT : holders[earlier]!);
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
    close: () => pairs.slice(0, length),
  };
}
