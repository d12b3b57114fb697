import { dropDoubling } from '../vietnamese/letters/drop-doubling.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { namesSection } from './find-known-lines.ts';
import { isPortrait, showsPeople } from './is-scene.ts';
import type { Line, Page } from './page.ts';

const LEAST_TITLE = 6; // syllables
const LEAST_SAID = 5;
const GALLERY_TAIL = /^[^\p{L}\p{N}]{0,4}(?:(?:ảnh|hình|hinh anh|hình ảnh|photo) ?\d{1,3}|\d{1,3})?\.?$/u;

/** The lines that say the title again, alone or with the number of a picture: `… ảnh 1`. */
export function findTitleAgain({ lines }: Page, title: number): number[] {
  const said = foldBare(lines[title]!.text);
  return lines.flatMap((line, no) => (no !== title && repeatsTitle(line, said) ? [no] : []));
}

/** The first that the page says again; one printed twice in a row under another of headline's length is the caption of its picture. */
export function pickSaidAgain(page: Page, candidates: readonly number[]): number | undefined {
  const isPerson = ({ text }: Line) => showsPeople(text) && isPortrait(text); // the writer, whose picture has the name again
  const said = candidates.find((no) => isSaidAgain(page, no) && !isPerson(page.lines[no]!));
  const over = candidates[0];
  if (said === undefined || over === undefined || over !== said - 1 || namesSection(toOnce(page.lines[over]!))) return said;
  const isCaption = page.lines[said + 1]!.text === page.lines[said]!.text && page.lines[over]!.syllables >= LEAST_TITLE;
  return isCaption ? undefined : said;
}

/** A name that the page prints twice in one line. */
function toOnce({ text, syllables }: Line): Pick<Line, 'text' | 'syllables'> {
  const once = dropDoubling(text);
  return once === text ? { text, syllables } : { text: once, syllables: syllables / 2 };
}

/** True where a line further down says this one again. */
export function isSaidAgain({ lines }: Page, title: number): boolean {
  const said = foldBare(lines[title]!.text);
  return lines[title]!.syllables >= LEAST_SAID && lines.some((line, no) => no > title && repeatsTitle(line, said));
}

function repeatsTitle(line: Line, said: string): boolean {
  if (line.text.length > said.length + 30) return false;
  const folded = foldBare(line.text);
  return folded.startsWith(said) && GALLERY_TAIL.test(folded.slice(said.length));
}

/** Without quotation marks, which one of two leaves out. */
function foldBare(text: string): string {
  return foldSpelling(text).replace(/["“”'‘’«»]/gu, '');
}
