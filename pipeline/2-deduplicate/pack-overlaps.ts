import type { Match } from './find-matches.ts';
import type { Shared, Stretch } from './find-shared.ts';

/** Two documents that share text, by their places in the list, `a` before `b`, and what they share. */
export interface Overlap {
  a: number;
  b: number;
  stretches: Stretch[];
}

const TENTHS = 10; // of a bit: what is published of the information

/** Adds an overlap, the information of which is measured, to others. A stretch that is reworded has no matches; its bounds stand in their place. */
export function packOverlap(packed: number[], { a, b, stretches }: Overlap): void {
  packed.push(a, b, stretches.length);
  for (const { matches, information, reworded } of stretches) {
    packed.push(Math.round(information! * TENTHS), matches.length);
    for (const match of matches) packed.push(match.a, match.b, match.length);
    if (reworded !== undefined) packed.push(reworded.aFrom, reworded.aTo, reworded.bFrom, reworded.bTo, reworded.equal);
  }
}

/** The overlaps that were packed, one at a time. */
export function* unpackOverlaps(packed: Int32Array): Generator<Overlap> {
  let at = 0;
  const next = () => packed[at++]!;
  const nextMatch = (): Match => ({ a: next(), b: next(), length: next() });
  const nextBounds = (): Shared => ({ aFrom: next(), aTo: next(), bFrom: next(), bTo: next(), equal: next() });
  const nextStretch = (): Stretch => {
    const information = next() / TENTHS;
    const matches = Array.from({ length: next() }, nextMatch);
    return matches.length > 0 ? { matches, information } : { matches, information, reworded: nextBounds() };
  };
  while (at < packed.length) {
    const [a, b, count] = [next(), next(), next()];
    yield { a, b, stretches: Array.from({ length: count }, nextStretch) };
  }
}
