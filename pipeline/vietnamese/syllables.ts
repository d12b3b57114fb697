import { countRuns, endOfRun, FIGURE, LETTER, MARK, widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

const SYLLABLE = LETTER | MARK | FIGURE;

/** The syllables and numbers of a text in order, as spans; punctuation parts them. */
export function findSyllables(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, SYLLABLE);
    if (end > at) found.push({ start: at, end });
    at = end > at ? end : at + widthAt(text, at);
  }
  return found;
}

/** How many syllables and numbers the text holds. */
export function countSyllables(text: string): number {
  return countRuns(text, SYLLABLE, { start: 0, end: text.length });
}

/** How many a stretch of it holds. */
export function countSyllablesIn(text: string, stretch: Span): number {
  return countRuns(text, SYLLABLE, stretch);
}
