import { readByline } from '../vietnamese/pages/read-byline.ts';
import { namesSection } from './find-known-lines.ts';
import { isSaidAgain, pickSaidAgain } from './find-title-again.ts';
import { isClosedHeadline, isFramed, isOverSigned } from './is-closed-headline.ts';
import { DATED, isHeadline, isPicture, LEAST_TITLE, USUAL_TITLE } from './is-headline.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned } from './read-dateline.ts';

const HEAD_LINES = 400;
const MOST_CANDIDATES = 60;
const LONG_MENU = 12; // short lines that nothing explains, before the text
const LONGEST_ENTRY = 7; // syllables of a menu's entry
const LONGEST_UNFRAMED = 40;
const LONGEST_DATED = 28; // hardly a headline in a thousand is longer, and those name no day
const LEAST_TRAILING = 18;
const LEAST_FOREIGN = 4;
const MARKED = /[\u00c0-\u1ef9]/u; // a letter with a Vietnamese mark
const LONGEST_SECTION = 9;
const LONGEST_UNDER_KICKER = 20;

const GALLERY_MARK = /^[\s–-]{0,3}(?:ảnh|hình|hinh anh|hình ảnh|photo) ?\d{1,3}(?=\s|\p{L})/iu;

/** The lines before the first running text, where title, section, stamp and byline stand. */
export function findHead({ lines }: Page, kinds: Kinds): number {
  const first = lines.findIndex((line, no) => kinds[no] === null && line.isProse);
  return Math.min(first < 0 ? lines.length : first, HEAD_LINES);
}

/** The line that is the headline, or null where the page begins with its lede or body. */
export function findTitle(page: Page, kinds: Kinds): number | null {
  const head = findHead(page, kinds);
  const candidates: number[] = [];
  const isLongMenu = hasLongMenu(page, kinds, head);
  const shown = page.lines.findIndex(({ known }) => known?.shows === true && known.inText !== true); // captions stand below
  const end = Math.min(isClosedHeadline(page, kinds, head) ? head + 1 : head, shown >>> 0);
  for (let no = 0; no < end; no++) {
    const isEntry = isLongMenu && page.lines[no]!.syllables <= LONGEST_ENTRY && kinds[no + 1] !== 'dateline';
    if (kinds[no] !== null || isEntry) continue;
    if (isHeadline(page.lines[no]!) ? !isStandfirst(page, kinds, no) && !isPictured(page, kinds, no) : isClosedHeadline(page, kinds, no))
      candidates.push(no);
  }
  if (isLongMenu) candidates.splice(0, candidates.length - MOST_CANDIDATES);
  leaveForeign(candidates, page.lines);
  if (candidates.length === 0 || page.lines.length === 1) return findUnderStandfirst(page, kinds);
  if (isLongMenu) return pickUnderMenu(page, kinds, candidates);
  const said = pickSaidAgain(page, candidates);
  if (said !== undefined) return pickUnderSeries(page, kinds, candidates, said) ?? said;
  return pickOverStamp(page, kinds, candidates) ?? pickHeadline(candidates, page.lines);
}

/** Under the name of a series, which the page says again in the text: the headline right over the stamp. */
function pickUnderSeries({ lines }: Page, kinds: Kinds, candidates: readonly number[], said: number): number | null {
  const next = said + 1;
  const isBetween = candidates.includes(next) && kinds[next + 1] === 'dateline' && lines[said]!.text.includes(':');
  return isBetween && lines[next]!.syllables >= LEAST_TITLE && lines[next]!.syllables <= LONGEST_UNDER_KICKER ? next : null;
}

/** The second line of a page that prints its standfirst first: a headline over the paragraph that the paper signs, said again further down. */
function findUnderStandfirst(page: Page, kinds: Kinds): number | null {
  const [first, second] = page.lines;
  const isOver = first?.isProse === true && second !== undefined && kinds[1] === null && isHeadline(second) && isOverSigned(page, 1);
  return isOver && !isSigned(first.text, page.outlets) && isSaidAgain(page, 1) ? 1 : null;
}

/** Names of pictures and of services, in no Vietnamese word, give way to headlines that have some. */
function leaveForeign(candidates: number[], lines: readonly Line[]): void {
  const isForeign = (no: number) => lines[no]!.syllables >= LEAST_FOREIGN && !MARKED.test(lines[no]!.text);
  const kept = candidates.filter((no) => !isForeign(no));
  if (kept.some((no) => MARKED.test(lines[no]!.text) && lines[no]!.syllables <= USUAL_TITLE))
    candidates.splice(0, candidates.length, ...kept);
}

/** Most lines before the text are short: a menu with entries that no list knows. */
function hasLongMenu({ lines }: Page, kinds: Kinds, head: number): boolean {
  const open = lines.slice(0, head).filter((_, no) => kinds[no] === null);
  return open.filter(({ syllables }) => syllables <= LONGEST_ENTRY).length >= LONG_MENU;
}

/** Under a long menu: what the page says again, else the line beside the stamp, first over it, if only with the writer between, and then under it, else the last before the text. */
function pickUnderMenu(page: Page, kinds: Kinds, candidates: readonly number[]): number {
  const isTitle = (no: number) => page.lines[no]!.syllables >= LEAST_TITLE;
  const said = candidates.find((no) => isSaidAgain(page, no));
  const over =
    candidates.findLast((no) => isTitle(no) && isOverStamp(page, kinds, no)) ?? candidates.findLast((no) => isOverStamp(page, kinds, no));
  const under = candidates.findLast((no) => kinds[no - 1] === 'dateline');
  return said ?? over ?? under ?? candidates.at(-1)!;
}

function isOverStamp({ lines }: Page, kinds: Kinds, no: number): boolean {
  const isSigned = kinds[no + 2] === 'dateline' && kinds[no + 1] === null && readByline(lines[no + 1]!.text) !== null;
  return kinds[no + 1] === 'dateline' || (isSigned && lines[no + 1]!.syllables < LEAST_TITLE);
}

/** Where the title said again ends in a line that goes on with a caption: `<title> ảnh 1 Các đại biểu …`; 0 in other lines. */
export function findTitleStart(line: Line, title: Line): number {
  if (line.start === title.start) return 0;
  const said = measureSaid(line.text, title.text);
  return said > 0 ? said + (GALLERY_MARK.exec(line.text.slice(said))?.[0].length ?? -said) : 0;
}

/** How many characters of the line say the title, whatever white space is between its words; 0 where it begins otherwise. */
function measureSaid(line: string, title: string): number {
  let at = 0;
  for (const word of title.split(/\s+/u)) {
    while (at > 0 && /\s/u.test(line.charAt(at))) at++;
    if (!line.startsWith(word, at)) return 0;
    at += word.length;
  }
  return at;
}

/** The line right over the stamp, where the first that might be a headline is a short name, right over it or parted from it by page furniture. */
function pickOverStamp({ lines }: Page, kinds: Kinds, candidates: readonly number[]): number | null {
  const first = candidates[0]!;
  if (lines[first]!.syllables > LONGEST_SECTION) return null;
  const over = candidates.find((no) => no > first && kinds[no + 1] === 'dateline' && lines[no]!.syllables >= LEAST_TITLE);
  if (over === undefined) return null;
  const { syllables } = lines[over]!;
  const isUnderKicker = over === first + 1 && syllables > lines[first]!.syllables && syllables <= LONGEST_UNDER_KICKER;
  return isUnderKicker || kinds.slice(first + 1, over).includes('furniture') ? over : null;
}

/** The first of headline's length, unless its words name a section and another stands right under it; one so short that it may name a section gives way to a line that is no standfirst. */
function pickHeadline(candidates: readonly number[], lines: readonly Line[]): number {
  const [first, second] = candidates as [number, number?];
  if (second === first + 1 && namesSection(lines[first]!)) {
    if (lines[second]!.syllables > lines[first]!.syllables) return second;
  }
  if (lines[first]!.syllables >= LEAST_TITLE) return first;
  return candidates.find((no) => lines[no]!.syllables >= LEAST_TITLE && lines[no]!.syllables <= USUAL_TITLE) ?? first;
}

/** A picture's caption that nothing of a page's head stands beside. */
function isPictured(page: Page, kinds: Kinds, no: number): boolean {
  return isPicture(page.lines[no]!.text) && !isFramed(page, kinds, no);
}

/** Signed by the paper, longer than headlines are, or ending in dots as a standfirst does, with no section, stamp or byline beside it and not said again. */
function isStandfirst(page: Page, kinds: Kinds, no: number): boolean {
  const { text, syllables } = page.lines[no]!;
  if (isSigned(text, page.outlets)) return true;
  const isDated = syllables > LONGEST_DATED && DATED.test(text);
  const isLong = isDated || syllables > LONGEST_UNFRAMED || (syllables >= LEAST_TRAILING && /(?:…|\.\.\.)$/u.test(text));
  return isLong && !isFramed(page, kinds, no) && !isSaidAgain(page, no);
}
