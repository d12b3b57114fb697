import type { Overlap } from './align-pairs.ts';
import type { Document } from './documents.ts';

/** Words from the end of a text that a tail may begin and must end within. */
const TAIL_WORDS = 130;
const END_WORDS = 30;
/** Documents that share nothing but their tail with one document before the tail is taken for a footer. */
const LEAST_PARTNERS = 8;

/** The overlaps without those that are a footer run together with the text: shared at the end of both alone, by one document with many. */
export function dropTails(documents: Document[], overlaps: Overlap[]): Overlap[] {
  const partners = new Uint32Array(documents.length);
  const tails = new Set(overlaps.filter((overlap) => isTail(documents, overlap)));
  for (const { a, b } of tails) {
    partners[a]!++;
    partners[b]!++;
  }
  return overlaps.filter((overlap) => !tails.has(overlap) || Math.max(partners[overlap.a]!, partners[overlap.b]!) < LEAST_PARTNERS);
}

function isTail(documents: Document[], { a, b, stretches }: Overlap): boolean {
  const lengths = { a: documents[a]!.wordCount, b: documents[b]!.wordCount };
  return stretches.every((stretch) =>
    (['a', 'b'] as const).every((side) => {
      const last = stretch.at(-1)!;
      const begins = stretch[0]![side] >= Math.max(1, lengths[side] - TAIL_WORDS) && stretch[0]![side] >= lengths[side] / 2;
      return begins && last[side] + last.length >= lengths[side] - END_WORDS;
    }),
  );
}
