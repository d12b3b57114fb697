import type { FoundPassage } from './found.ts';
import { countCovered } from './score-passages.ts';

/** A passage of a source in a host, hidden in a named way; `[hostStart, hostEnd, sourceStart, sourceEnd]` in code points. */
export interface Reuse {
  host: string;
  source: string;
  name: string;
  places: [number, number, number, number];
}

/** The measures of text alignment at PAN (Potthast and others, 2010), of characters on both sides, a mean over passages. */
export interface Plagdet {
  passages: number;
  precision: number;
  recall: number;
  /** Found passages for each true one that was met. */
  granularity: number;
  plagdet: number;
}

/** Scores found passages of the pairs of host and source that are given; others do not count, as there. */
export function scorePlagdet(reuses: Reuse[], found: FoundPassage[]): Plagdet {
  const asked = new Set(reuses.map(({ host, source }) => `${host} ${source}`));
  const met = found.map(turn(asked)).filter((passage) => passage !== null);
  const meets = (reuse: Reuse, passage: Reuse) =>
    reuse.host === passage.host && reuse.source === passage.source && isMet(reuse, passage, 0) && isMet(reuse, passage, 2);
  const recalls = reuses.map((reuse) =>
    shareInside(
      reuse,
      met.filter((passage) => meets(reuse, passage)),
    ),
  );
  const precisions = met.map((passage) =>
    shareInside(
      passage,
      reuses.filter((reuse) => meets(reuse, passage)),
    ),
  );
  const counts = reuses.map((reuse) => met.filter((passage) => meets(reuse, passage)).length).filter((count) => count > 0);
  const [precision, recall] = [toMean(precisions), toMean(recalls)];
  const granularity = counts.length === 0 ? 1 : toMean(counts);
  const harmonic = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { passages: reuses.length, precision, recall, granularity, plagdet: harmonic / Math.log2(1 + granularity) };
}

/** A found passage with the host's side first, or null where its pair was not asked for. */
function turn(asked: ReadonlySet<string>): (passage: FoundPassage) => Reuse | null {
  return ({ a, b, places: [aStart, aEnd, bStart, bEnd] }) => {
    if (asked.has(`${a} ${b}`)) return { host: a, source: b, name: '', places: [aStart, aEnd, bStart, bEnd] };
    return asked.has(`${b} ${a}`) ? { host: b, source: a, name: '', places: [bStart, bEnd, aStart, aEnd] } : null;
  };
}

function isMet(one: Reuse, other: Reuse, side: 0 | 2): boolean {
  return one.places[side] < other.places[side + 1]! && other.places[side] < one.places[side + 1]!;
}

/** The share of a passage's characters, both sides together, inside others. */
function shareInside({ places: [start, end, otherStart, otherEnd] }: Reuse, others: Reuse[]): number {
  const here = countCovered(
    [start, end],
    others.map(({ places }): [number, number] => [places[0], places[1]]),
  );
  const there = countCovered(
    [otherStart, otherEnd],
    others.map(({ places }): [number, number] => [places[2], places[3]]),
  );
  return (here + there) / (end - start + otherEnd - otherStart);
}

function toMean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
