/** Who holds each fingerprint that more than one document holds. */
export interface PrintIndex {
  /** For each fingerprint of each document in turn its run, or -1 where no other document holds it. */
  runs: Int32Array;
  /** Where each run begins in `holders`, and past the last one the end. */
  runStarts: Uint32Array;
  /** Documents, ascending inside a run. */
  holders: Uint32Array;
}

const PART_BITS = 8;
const PARTS = 1 << PART_BITS;

/** Groups the fingerprints of documents, each of which holds a fingerprint once: in parts by their high bits, which fit a processor's cache. */
export function indexPrints(documents: { prints: Uint32Array }[]): PrintIndex {
  const { keys, holders } = joinPrints(documents);
  const { order, starts } = partKeys(keys);
  const index: PrintIndex = {
    runs: new Int32Array(keys.length).fill(-1),
    runStarts: new Uint32Array((keys.length >> 1) + 2),
    holders: new Uint32Array(keys.length),
  };
  const filled = { runs: 0, holders: 0 };
  for (let part = 0; part < PARTS; part++)
    addPart(index, filled, { keys, holders, order: order.subarray(starts[part]!, starts[part + 1]!) });
  return { runs: index.runs, runStarts: index.runStarts.slice(0, filled.runs + 1), holders: index.holders.slice(0, filled.holders) };
}

function joinPrints(documents: { prints: Uint32Array }[]): { keys: Uint32Array; holders: Uint32Array } {
  const count = documents.reduce((sum, { prints }) => sum + prints.length, 0);
  const joined = { keys: new Uint32Array(count), holders: new Uint32Array(count) };
  let at = 0;
  documents.forEach(({ prints }, holder) => {
    joined.keys.set(prints, at);
    joined.holders.fill(holder, at, at + prints.length);
    at += prints.length;
  });
  return joined;
}

/** The places of the keys by part, ascending inside a part, and where each part begins. */
function partKeys(keys: Uint32Array): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(PARTS + 1);
  for (const key of keys) starts[(key >>> (32 - PART_BITS)) + 1]!++;
  for (let part = 1; part <= PARTS; part++) starts[part]! += starts[part - 1]!;
  const nexts = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[nexts[keys[at]! >>> (32 - PART_BITS)]!++] = at;
  return { order, starts };
}

interface Part {
  keys: Uint32Array;
  holders: Uint32Array;
  order: Uint32Array;
}

/** Adds the runs of one part, by a hash table of its keys. */
function addPart(index: PrintIndex, filled: { runs: number; holders: number }, { keys, holders, order }: Part): void {
  const cells = countKeys(keys, order);
  for (let at = 0; at < order.length; at++) {
    const cell = cells.of[at]!;
    if (cells.counts[cell] === 1) continue;
    if (cells.runs[cell] === 0) {
      cells.nexts[cell] = filled.holders;
      filled.holders += cells.counts[cell]!;
      index.runStarts[++filled.runs] = filled.holders;
      cells.runs[cell] = filled.runs; // counts from 1
    }
    index.runs[order[at]!] = cells.runs[cell]! - 1;
    index.holders[cells.nexts[cell]!++] = holders[order[at]!]!;
  }
}

function countKeys(keys: Uint32Array, order: Uint32Array) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, order.length * 2)));
  const cells = {
    of: new Uint32Array(order.length),
    counts: new Uint32Array(size),
    runs: new Uint32Array(size),
    nexts: new Uint32Array(size),
  };
  const owners = new Uint32Array(size);
  for (let at = 0; at < order.length; at++) {
    const key = keys[order[at]!]!;
    let cell = key & (size - 1);
    while (cells.counts[cell] !== 0 && owners[cell] !== key) cell = (cell + 1) & (size - 1);
    owners[cell] = key;
    cells.counts[cell]!++;
    cells.of[at] = cell;
  }
  return cells;
}
