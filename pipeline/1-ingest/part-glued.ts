import { type Span, trimSpan } from '../text/span.ts';
import { isSpelledSyllable } from '../vietnamese/letters/is-spelled-syllable.ts';
import { countSyllablesIn } from '../vietnamese/letters/syllables.ts';

const WINDOW = 260; // characters in which a headline ends
const LEAST_HEADLINE = 6; // syllables
const LONGEST_HEADLINE = 32;
const LEAST_TEXT = 25; // syllables of what follows
/** `… của từng người dânTrong bối cảnh …`: a word in small letters and one with a capital, no space between. */
const GLUE = /(?<![\p{L}\p{M}])(?<last>\p{Ll}[\p{Ll}\p{M}]{1,6})(?=(?<first>\p{Lu}[\p{Ll}\p{M}]{1,6}) [\p{Ll}\d])/gu;
const SENTENCE_INSIDE = /[.!?…;]["”’)]?\s/u;

/** A headline and the text that a page's markup left on one line with it, as two; any other line as it is. */
export function partGlued(text: string, line: Span): Span[] {
  if (line.end - line.start < WINDOW / 2) return [line];
  for (const { index, 0: last, groups } of text.slice(line.start, Math.min(line.end, line.start + WINDOW)).matchAll(GLUE)) {
    if (!isSpelledSyllable(last) || !isSpelledSyllable(groups!.first!.toLowerCase())) continue;
    const at = line.start + index + last.length;
    const headline = { start: line.start, end: at };
    const syllables = countSyllablesIn(text, headline);
    if (syllables < LEAST_HEADLINE || syllables > LONGEST_HEADLINE || SENTENCE_INSIDE.test(text.slice(line.start, at))) continue;
    const rest = trimSpan(text, { start: at, end: line.end });
    if (countSyllablesIn(text, rest) >= LEAST_TEXT) return [headline, rest];
  }
  return [line];
}
