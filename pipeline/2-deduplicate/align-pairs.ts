import { type Columns, wordsOf } from './documents.ts';
import { indexSeeds, type Match } from './find-matches.ts';
import { openPlaceIndex } from './find-range.ts';
import { findShared } from './find-shared.ts';
import { readBackground } from './read-background.ts';

/** Pairs to be aligned, as `findCandidates` gives them: those with the same later document stand together. */
export interface AlignTask extends Columns {
  pairs: Uint32Array;
}

const background = readBackground();
const places = openPlaceIndex();

/** The pairs that share a passage, packed as `unpackOverlaps` reads them. */
export function alignPairs({ pairs, ...columns }: AlignTask): Int32Array {
  const packed: number[] = [];
  for (let at = 0; at < pairs.length; ) {
    const later = pairs[at]!;
    const first = at;
    while (at < pairs.length && pairs[at] === later) at += 2;
    alignWith(columns, later, { earliers: pairs.subarray(first, at), packed });
  }
  return Int32Array.from(packed);
}

function alignWith(columns: Columns, later: number, { earliers, packed }: { earliers: Uint32Array; packed: number[] }): void {
  places.load(printsOf(columns, later));
  const words = wordsOf(columns, later);
  let seeds: ReturnType<typeof indexSeeds> | null = null;
  for (let at = 1; at < earliers.length; at += 2) {
    const earlier = earliers[at]!;
    const other = wordsOf(columns, earlier);
    const range = places.findRange({ ...printsOf(columns, earlier), words: other });
    if (range === null) continue;
    seeds ??= indexSeeds(words);
    const stretches = findShared(background, seeds, { words: other, range });
    if (stretches.length > 0) pack(packed, { a: earlier, b: later, stretches });
  }
}

function printsOf({ prints, places: at, printStarts }: Columns, document: number) {
  const [start, end] = [printStarts[document]!, printStarts[document + 1]!];
  return { prints: prints.subarray(start, end), places: at.subarray(start, end) };
}

/** Two documents that share text, by their places in the list, `a` before `b`, and each shared stretch as a row of matches. */
export interface Overlap {
  a: number;
  b: number;
  stretches: Match[][];
}

/** The indexed text is the later one, so its side of a match comes second. */
function pack(packed: number[], { a, b, stretches }: Overlap): void {
  packed.push(a, b, stretches.length);
  for (const matches of stretches) {
    packed.push(matches.length);
    for (const match of matches) packed.push(match.b, match.a, match.length);
  }
}

/** The overlaps of a result of `alignPairs`, in order of `b`, then `a`. */
export function unpackOverlaps(packed: Int32Array): Overlap[] {
  const overlaps: Overlap[] = [];
  let at = 0;
  const next = () => packed[at++]!;
  while (at < packed.length) {
    const [a, b, count] = [next(), next(), next()];
    const stretches = Array.from({ length: count }, () =>
      Array.from({ length: next() }, (): Match => ({ a: next(), b: next(), length: next() })),
    );
    overlaps.push({ a, b, stretches });
  }
  return overlaps;
}
