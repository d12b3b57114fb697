import type { PrintIndex } from './index-prints.ts';

/** Documents beyond which a fingerprint is hot: printed everywhere, whole wires as well as set phrases. */
const HOT = 32;
/** The first holders of a hot fingerprint stand for all: a star, so that a text printed a thousand times costs a thousand walks. */
const HOT_WALK = 4;
const LEAST_SHARED = 2;
const LEAST_HOT = 4;
const LEAST_SHARE = 0.3;

/** For each document in turn the earlier ones that share enough fingerprints to be aligned with it, ascending. */
export function* findCandidates(index: PrintIndex, documents: { prints: Uint32Array }[]): Generator<number[]> {
  const shared = new Uint32Array(documents.length);
  const hot = new Uint32Array(documents.length);
  let entry = 0;
  for (let holder = 0; holder < documents.length; holder++) {
    const count = documents[holder]!.prints.length;
    const met = new Set<number>();
    for (const end = entry + count; entry < end; entry++)
      walkRun(index, index.runs[entry]!, holder, (other, isHot) => {
        met.add(other);
        (isHot ? hot : shared)[other]!++;
      });
    const least = (other: number) => LEAST_SHARE * Math.min(count, documents[other]!.prints.length);
    yield Array.from(met)
      .filter((other) => shared[other]! >= LEAST_SHARED || hot[other]! >= LEAST_HOT || shared[other]! + hot[other]! >= least(other))
      .sort((one, two) => one - two);
    for (const other of met) shared[other] = hot[other] = 0;
  }
}

function walkRun({ runStarts, holders }: PrintIndex, run: number, holder: number, meet: (other: number, isHot: boolean) => void): void {
  if (run < 0) return;
  const from = runStarts[run]!;
  const to = runStarts[run + 1]!;
  const isHot = to - from > HOT;
  for (let at = from; at < (isHot ? from + HOT_WALK : to) && holders[at]! < holder; at++) meet(holders[at]!, isHot);
}
