import { findMatches } from '../text/find-matches.ts';
import type { Span } from '../text/span.ts';

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/** The syllables and numbers of a text in order, as spans; punctuation parts them. */
export function findSyllables(text: string): Span[] {
  const found: Span[] = [];
  for (const match of findMatches(text, SYLLABLE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** How many syllables and numbers the text holds. */
export function countSyllables(text: string): number {
  return text.match(SYLLABLE)?.length ?? 0;
}
