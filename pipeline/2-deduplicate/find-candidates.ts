import { type Columns, countPrints } from './documents.ts';
import { HOT_BIT } from './join-part.ts';

const LEAST_SHARED = 2;
const LEAST_HOT = 4;
const LEAST_SHARE = 0.3;

/** The pairs of documents that share enough fingerprints to be aligned, `b` before `a`, in order of `b`, then `a`; `a` is before `b`. */
export function findCandidates(hits: readonly Uint32Array[], columns: Columns): Uint32Array {
  const count = columns.printStarts.length - 1;
  const { starts, earliers } = sortByLater(hits, count);
  const shared = new Uint32Array(count);
  const hot = new Uint32Array(count);
  const pairs: number[] = [];
  for (let later = 0; later < count; later++) {
    if (starts[later] === starts[later + 1]) continue;
    const met: number[] = [];
    for (let at = starts[later]!; at < starts[later + 1]!; at++) {
      const earlier = earliers[at]! & ~HOT_BIT;
      if (shared[earlier] === 0 && hot[earlier] === 0) met.push(earlier);
      if (earliers[at]! >= HOT_BIT) hot[earlier]!++;
      else shared[earlier]!++;
    }
    const own = countPrints(columns, later);
    for (const earlier of met.sort((one, other) => one - other)) {
      const least = LEAST_SHARE * Math.min(own, countPrints(columns, earlier));
      const [few, many] = [shared[earlier]!, hot[earlier]!];
      if (few >= LEAST_SHARED || many >= LEAST_HOT || few + many >= least) pairs.push(later, earlier);
      shared[earlier] = hot[earlier] = 0;
    }
  }
  return Uint32Array.from(pairs);
}

/** The earlier documents of the hits by their later one. */
function sortByLater(hits: readonly Uint32Array[], count: number): { starts: Uint32Array; earliers: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const pairs of hits) for (let at = 0; at < pairs.length; at += 2) starts[pairs[at]! + 1]!++;
  for (let later = 1; later <= count; later++) starts[later]! += starts[later - 1]!;
  const nexts = starts.slice();
  const earliers = new Uint32Array(starts[count]!);
  for (const pairs of hits) for (let at = 0; at < pairs.length; at += 2) earliers[nexts[pairs[at]!]!++] = pairs[at + 1]!;
  return { starts, earliers };
}
