import { endOfRun, FIGURE, LETTER, MARK, traitsAt, widthAt } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { unitsOf } from '../../text/units-of.ts';

const SYLLABLE = LETTER | MARK | FIGURE;
const PAIR = 2;
/** 1 for what stands in syllables and numbers, 0 for what parts them, 2 for half a pair, which only the whole tells. */
const PARTS = Uint8Array.from({ length: 1 << 16 }, (_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return PAIR;
  return (traitsAt(String.fromCharCode(unit), 0) & SYLLABLE) === 0 ? 0 : 1;
});

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
  return countSyllablesIn(text, { start: 0, end: text.length });
}

/** How many a stretch of it holds. */
export function countSyllablesIn(text: string, { start, end }: Span): number {
  const units = unitsOf(text);
  let count = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const part = PARTS[units[at]!]!;
    if (part === PAIR) return findSyllables(text.slice(start, end)).length;
    count += part & ~before;
    before = part;
  }
  return count;
}
