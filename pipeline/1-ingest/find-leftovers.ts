import { measureLanguage } from '../vietnamese/letters/measure-language.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { readStamp } from '../vietnamese/pages/read-stamp.ts';
import { beginsHeadline } from './begins-headline.ts';
import { countSections, isSection, namesSection } from './find-known-lines.ts';
import { findMenu } from './find-menu.ts';
import { isPortrait, isScene, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page, SegmentKind } from './page.ts';

const LONGEST_THEME = 6; // syllables
const LONGEST_SERIES = 30;
const LEAST_ABSTRACT = 40; // syllables
const LEAST_CUT = 5; // syllables of a text's beginning
const LEAST_CUT_LINES = 3;
const LEAST_HEADLINE = 5; // syllables
const NOTE = /^[([]?\d{1,2}[)\].]/u; // `(1) Văn kiện …`
const LONGEST_LOOSE = 30;
const USUAL_LOOSE = 9; // syllables of headlines of other texts that nothing announces; verses are shorter
const LEAST_BETWEEN = 8;
const MOST_BETWEEN = 3;
const MOST_IN_CAPITALS = 8;
const ENTRY = /^(?:[IVX]{1,5}|[A-ZĐ])[.)-]/u;
const LONGEST_STAMP = 12; // syllables; a longer line with a time is a headline and its day
const NEAREST = 3; // lines from a theme's name to the title

/** Lines over the title that nothing else explains: the section beside it, menus and other page text before. */
export function findAboveTitle({ lines }: Page, kinds: Kinds, title: number): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>(findMenu({ lines }, kinds, title).map((no) => [no, 'furniture']));
  let isNearest = true;
  for (let no = title - 1; no >= 0; no--) {
    if (kinds[no] !== null || found.has(no)) continue;
    const { text } = lines[no]!;
    if (findCredits(text).length > 0 || isScene(lines[no]!)) continue;
    const isFiled = countSections(text) < 4 && (isSection(text) || (isNearest && title - no <= NEAREST && isTheme(lines[no]!)));
    found.set(no, isFiled ? 'section' : 'furniture');
    isNearest = false;
  }
  return found;
}

/** A short name, one whose words name a section, or the series to which the title belongs: `70 năm thành lập tỉnh:`. */
function isTheme(line: Line): boolean {
  const { text, syllables, isClosed } = line;
  const isShort = syllables <= 5 && !(showsPeople(text) && isPortrait(text)); // no leader's box
  return !isClosed && (isShort || namesSection(line) || (syllables <= LONGEST_SERIES && text.endsWith(':')));
}

/** A short name between title and stamp: the theme under which the page files the text. */
export function findTheme({ lines }: Page, kinds: Kinds, title: number): number[] {
  const open = kinds.findIndex((kind, no) => no > title && kind === null);
  const isTheme = open > 0 && kinds[open + 1] === 'dateline' && lines[open]!.syllables <= LONGEST_THEME && !lines[open]!.isClosed;
  return isTheme && readByline(lines[open]!.text) === null ? [open] : [];
}

/** Links to other texts: what stands under such a heading, up to the next paragraph; after the text's end, all lines left. */
export function findUnderRelated({ lines }: Page, kinds: Kinds, end: number): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>();
  const last = lines.findLastIndex((line, no) => no < end && kinds[no] === null && line.isProse);
  let isUnder = false;
  for (const [no, line] of lines.entries()) {
    if (kinds[no] === 'related') isUnder ||= line.known?.heads === true;
    else if (kinds[no] !== null) continue;
    else if (no >= end && isAbstract(line)) continue;
    else if (no >= end) found.set(no, line.syllables >= 5 ? 'related' : 'furniture');
    else if (isUnder && readStamp(line.text)) found.set(no, line.syllables >= LONGEST_STAMP ? 'related' : 'furniture');
    else if (isUnder && (isLink(line, no > last) || found.get(no - 1) === 'furniture')) found.set(no, 'related');
    else isUnder = false;
  }
  return found;
}

/** The text's own summary in another language, under its keywords. */
function isAbstract({ text, isProse, syllables }: Line): boolean {
  return isProse && syllables >= LEAST_ABSTRACT && measureLanguage(text) !== 'vi';
}

/** Beginnings of other texts at the page's end, cut short with dots one after another. */
export function findCutLinks({ lines }: Page, kinds: Kinds): number[] {
  const last = lines.findLastIndex((line, no) => kinds[no] === null && line.isProse);
  const cut = lines.flatMap(({ text, syllables }, no) =>
    no > last && kinds[no] === null && syllables >= LEAST_CUT && /(?:…|\.\.\.)$/u.test(text) ? [no] : [],
  );
  return last >= 0 && cut.length >= LEAST_CUT_LINES ? cut : [];
}

/** A headline of another text, be it a question, no picture's caption and no name; at the page's end also its standfirst. */
function isLink(line: Line, isAfterText: boolean): boolean {
  if (findCredits(line.text).length > 0 || readByline(line.text) !== null) return false;
  return isAfterText || (!line.isProse && !line.isClosed) || (line.syllables <= LONGEST_LOOSE && line.text.endsWith('?'));
}

/**
 * Lines after the text's last paragraph that are no part of it: behind its byline or other page text any short one without a
 * stop, elsewhere those of a headline's length. A list that a colon announces, and those present, are the text's own.
 */
export function findAfterText({ lines }: Page, kinds: Kinds): number[] {
  const prose = lines.flatMap((line, no) => ((kinds[no] === null || kinds[no] === 'lede') && line.isProse ? [no] : []));
  const last = prose.at(-1) ?? -1;
  if (last < 0 || lines[last]!.text.endsWith(':')) return [];
  const tail = lines.flatMap((line, no) => (no > last && kinds[no] === null && isLoose(line) ? [no] : []));
  const byline = kinds.findIndex((kind, no) => no > last && (kind === 'byline' || kind === 'related' || kind === 'furniture'));
  const behind = byline < 0 ? [] : tail.filter((no) => no > byline);
  const headlines = tail.filter((no) => isHeadlineLike(lines[no]!));
  const syllables = headlines.reduce((sum, no) => sum + lines[no]!.syllables, 0);
  const areLinks = prose.length > 1 && headlines.length > 0 && syllables >= headlines.length * USUAL_LOOSE;
  return areLinks ? [...new Set([...behind, ...headlines])] : behind;
}

function isLoose({ text, syllables, isClosed }: Line): boolean {
  return syllables <= LONGEST_LOOSE && !isClosed && !NOTE.test(text);
}

function isHeadlineLike({ text, syllables }: Line): boolean {
  return syllables >= LEAST_HEADLINE && beginsHeadline(text) && !showsPeople(text);
}

/** Headlines of other texts between paragraphs: two or three in a row, in capitals more, too long for headings and verses, that nothing announces. */
export function findLinksBetween({ lines }: Page, kinds: Kinds): number[] {
  const last = lines.findLastIndex((line, no) => kinds[no] === null && line.isProse);
  const found: number[] = [];
  let run: number[] = [];
  for (let no = lines.findIndex(({ isProse }, at) => isProse && kinds[at] === null) + 1; no > 0 && no <= last; no++) {
    if (kinds[no] === null && mayBeLink(lines[no]!)) run.push(no);
    else {
      if (areLinks(run, lines)) found.push(...run);
      run = [];
    }
  }
  return found;
}

function mayBeLink({ text, isProse, isClosed, syllables }: Line): boolean {
  return !isProse && !isClosed && syllables >= LEAST_BETWEEN && beginsHeadline(text) && !ENTRY.test(text);
}

/** Not all of them begin with somebody, as a list of those present does. */
function areLinks(run: readonly number[], lines: readonly Line[]): boolean {
  if (run.length < 2 || /[:;]$/u.test(lines[run[0]! - 1]!.text)) return false;
  const most = run.every((no) => lines[no]!.text === lines[no]!.text.toUpperCase()) ? MOST_IN_CAPITALS : MOST_BETWEEN;
  return run.length <= most && run.some((no) => !showsPeople(lines[no]!.text));
}
