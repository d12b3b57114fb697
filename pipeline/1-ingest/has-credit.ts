import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { splitSentences } from '../vietnamese/words/split-sentences.ts';
import type { Line } from './page.ts';

/** Syllables of the longest caption. */
export const LONGEST_CAPTION = 75;

/** True for a short line that ends in a credit; a long one is a paragraph with a caption glued to it. */
export function hasCredit({ text, syllables }: Line): boolean {
  const last = syllables <= LONGEST_CAPTION ? findCredits(text).at(-1) : undefined;
  if (!last || !/^[\s.)|]*$/u.test(text.slice(last.end))) return false;
  return splitSentences(text, { start: 0, end: last.start }).length <= 2;
}

/** True for a line that is nothing but a credit. */
export function isCreditAlone(line: Line): boolean {
  return line.syllables <= 10 && findCredits(line.text)[0]?.start === 0;
}
