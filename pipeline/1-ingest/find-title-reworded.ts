import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { Kinds, Line, Page } from './page.ts';

const LONGEST = 18; // syllables; a standfirst says more
const LEAST_PARAGRAPHS = 2;
const MOST_NEW = 0.2; // of its words
const LEAST_SAID = 0.6; // of the headline's words

/** The line right under the headline that says it in nearly the same words, over more than one paragraph: the caption of the first picture. */
export function findTitleReworded({ lines }: Page, kinds: Kinds, title: number | null): number[] {
  const no = (title ?? lines.length) + 1;
  const [line, next] = [lines[no], lines[no + 1]];
  if (title === null || !line || !next?.isProse || kinds[no] !== null || line.syllables > LONGEST || !/^\p{Lu}/u.test(line.text)) return [];
  if (lines.slice(no + 1).filter(({ isProse }) => isProse).length < LEAST_PARAGRAPHS) return [];
  return rewords(wordsOf(line), wordsOf(lines[title]!)) ? [no] : [];
}

function rewords(said: readonly string[], title: readonly string[]): boolean {
  const kept = said.filter((word) => title.includes(word)).length;
  const told = title.filter((word) => said.includes(word)).length;
  return kept >= said.length * (1 - MOST_NEW) && told >= title.length * LEAST_SAID;
}

function wordsOf({ text }: Line): string[] {
  return foldSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
