/** Who holds each fingerprint that more than one document holds. */
export interface PrintIndex {
  /** For each fingerprint of each document in turn its run, or -1 where no other document holds it. */
  runs: Int32Array;
  /** Where each run begins in `holders`, and past the last one the end. */
  runStarts: Uint32Array;
  /** Documents, ascending inside a run. */
  holders: Uint32Array;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Groups the fingerprints of documents, each of which holds a fingerprint once. */
export function indexPrints(documents: { prints: Uint32Array }[]): PrintIndex {
  const { keys, holders } = joinPrints(documents);
  const order = sortByKey(keys);
  const index: PrintIndex = {
    runs: new Int32Array(keys.length).fill(-1),
    runStarts: new Uint32Array(keys.length + 1),
    holders: new Uint32Array(keys.length),
  };
  let runCount = 0;
  let filled = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to++;
    if (to - from < 2) continue;
    for (let at = from; at < to; at++) {
      index.runs[order[at]!] = runCount;
      index.holders[filled++] = holders[order[at]!]!;
    }
    index.runStarts[++runCount] = filled;
  }
  return { runs: index.runs, runStarts: index.runStarts.slice(0, runCount + 1), holders: index.holders.slice(0, filled) };
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

/** The places of the keys in order of the keys, equal ones as they stood: a radix sort from the low digit. */
function sortByKey(keys: Uint32Array): Uint32Array {
  let order = Uint32Array.from(keys, (_, at) => at);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const places = new Uint32Array(DIGITS + 1);
    for (let at = 0; at < keys.length; at++) places[((keys[at]! >>> shift) & (DIGITS - 1)) + 1]!++;
    for (let digit = 1; digit <= DIGITS; digit++) places[digit]! += places[digit - 1]!;
    const sorted = new Uint32Array(keys.length);
    for (let next = 0; next < order.length; next++) {
      const at = order[next]!;
      sorted[places[(keys[at]! >>> shift) & (DIGITS - 1)]!++] = at;
    }
    order = sorted;
  }
  return order;
}
