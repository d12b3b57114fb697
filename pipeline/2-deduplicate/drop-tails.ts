import type { Document } from './documents.ts';
import { toBounds } from './find-shared.ts';
import { type Overlap, unpackOverlaps } from './pack-overlaps.ts';

/** Words from the end of a text that a tail may begin and must end within. */
const TAIL_WORDS = 130;
const END_WORDS = 30;
/** Documents that share nothing but their tail with one document before the tail is taken for a footer. */
const LEAST_PARTNERS = 8;

/**
 * The overlaps, packed as `alignPairs` gives them, without those that are a footer run together with the text: shared at the
 * end of both alone, by one document with many.
 */
export function* dropTails(documents: Document[], packed: readonly Int32Array[]): Generator<Overlap> {
  const partners = new Uint32Array(documents.length);
  for (const overlap of unpackAll(packed)) {
    if (!isTail(documents, overlap)) continue;
    partners[overlap.a]!++;
    partners[overlap.b]!++;
  }
  for (const overlap of unpackAll(packed)) {
    const isFooter = Math.max(partners[overlap.a]!, partners[overlap.b]!) >= LEAST_PARTNERS && isTail(documents, overlap);
    if (!isFooter) yield overlap;
  }
}

function* unpackAll(packed: readonly Int32Array[]): Generator<Overlap> {
  for (const part of packed) yield* unpackOverlaps(part);
}

function isTail(documents: Document[], { a, b, stretches }: Overlap): boolean {
  const lengths = { a: documents[a]!.wordCount, b: documents[b]!.wordCount };
  return stretches.map(toBounds).every((bounds) =>
    (['a', 'b'] as const).every((side) => {
      const [from, to] = [bounds[`${side}From`], bounds[`${side}To`]];
      return from >= Math.max(1, lengths[side] - TAIL_WORDS) && from >= lengths[side] / 2 && to >= lengths[side] - END_WORDS;
    }),
  );
}
