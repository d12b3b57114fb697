import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { countSyllables } from '../../vietnamese/letters/syllables.ts';
import type { HtmlLine } from './html-page.ts';

const LONGEST_LINE = 400; // UTF-16 units
const LEAST_LETTERS = 12; // shorter headlines are also names of sections

/** The line that prints the headline: one in a heading or a block so named before others, else the only `h1`; null where none does. */
export function findTitleLine(lines: readonly HtmlLine[], headlines: readonly string[]): number | null {
  for (const headline of headlines) {
    const said = toWords(headline);
    const syllables = countSyllables(said);
    const found =
      said.length < LEAST_LETTERS
        ? []
        : lines.flatMap(({ text }, no) => (mayBe(text, said) && countSyllables(text) === syllables && toWords(text) === said ? [no] : []));
    const best = found.find((no) => lines[no]!.box.role === 'title') ?? found.find((no) => !isElsewhere(lines[no]!)) ?? found[0];
    if (best !== undefined) return best;
  }
  const titles = lines.flatMap(({ box, text }, no) =>
    box.role === 'title' && box.aside === null && text.length >= LEAST_LETTERS ? [no] : [],
  );
  return titles.length === 1 ? titles[0]! : null;
}

/** Folded, a line is no longer than printed: most are too short to ask. */
function mayBe(text: string, said: string): boolean {
  return text.length >= said.length && text.length <= LONGEST_LINE;
}

/** A link, or a line of a menu or list: the path over the title may end in the title itself. */
function isElsewhere({ box, linked }: HtmlLine): boolean {
  return box.aside !== null || linked > 0;
}

/** Letters and digits alone: pages and their meta data set quotation marks and dashes differently. */
export function toWords(text: string): string {
  return foldSpelling(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
