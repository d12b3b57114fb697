import { countSyllables } from '../../vietnamese/letters/syllables.ts';
import { endsWithStop, type SegmentKind } from '../page.ts';
import type { PageHints } from '../page-hints.ts';
import { type Aside, findAsides } from './find-asides.ts';
import { findLedeLine } from './find-lede-line.ts';
import { findLists, isLink } from './find-lists.ts';
import { type BodyRange, findRange, isParagraph } from './find-range.ts';
import type { HtmlLine } from './html-page.ts';
import { isFramed } from './is-framed.ts';

const HEADLINE = 5; // syllables; a shorter link is an item of a menu
const TAIL_LINES = 3; // behind the body, where author and source are signed
const LONGEST_TAIL = 20; // syllables
const STANDFIRST = 12; // syllables
const LONGEST_SIGNATURE = 10; // syllables
const LONGEST_CAPTION = 45; // syllables

/** What boxes and Readability tell of the lines: which are no part of the article, and which stand beside it. */
export function toHints(lines: readonly HtmlLine[], title: number | null, summary: string | null): Pick<PageHints, 'sure' | 'around'> {
  const asides = findAsides(lines, title);
  const lists = new Set(findLists(lines));
  const range = findRange(lines, new Set([...asides.keys(), ...lists]), title);
  const sure = new Map<number, SegmentKind>();
  const around = new Map<number, SegmentKind>();
  const lastParagraph = lines.findLastIndex((line, no) => isParagraph(line) && no <= (range?.last ?? lines.length));
  const mayBeLede = (no: number) =>
    no > (title ?? 0) && no <= (range?.last ?? no) && !asides.has(no) && countSyllables(lines[no]!.text) >= HEADLINE;
  const lede = findLedeLine(lines, mayBeLede, summary);
  for (const [no, line] of lines.entries()) {
    const aside = asides.get(no) ?? null;
    const isAside = aside !== null || lists.has(no);
    const place = range === null ? (isAside ? 'outside' : 'inside') : placeOf(line, no, { range, title, isAside });
    if (no === title) continue;
    if (line.box.role === 'dateline' && !isAside) sure.set(no, 'dateline');
    else if (no === lede) sure.set(no, 'lede');
    else if (!isAside && isCaption(lines, no, { place, isUnderTitle: no > (title ?? 0) })) sure.set(no, 'caption');
    else if (
      (place !== 'outside' || isSigned(line, no, range)) &&
      aside === null &&
      no > (title ?? 0) &&
      isSignature(line, no >= lastParagraph)
    )
      around.set(no, 'byline');
    else if (place === 'around') around.set(no, kindOf(line, aside));
    else if (place === 'outside') sure.set(no, kindOf(line, aside));
  }
  return { sure, around };
}

/** So named, or standing under a picture of the article as captions do. */
function isCaption(lines: readonly HtmlLine[], no: number, { place, isUnderTitle }: { place: Place; isUnderTitle: boolean }): boolean {
  const { text, box, linked, isUnderImage } = lines[no]!;
  if (box.role === 'caption') return true;
  const isUnder = (isUnderImage || isFramed(lines, no)) && isUnderTitle && place === 'inside';
  return isUnder && linked === 0 && countSyllables(text) <= LONGEST_CAPTION;
}

/** In a box named for the author, or at the right under the last paragraph. */
function isSignature({ text, box, isUnderImage }: HtmlLine, isUnderText: boolean): boolean {
  if (isUnderImage || !(box.role === 'byline' || (isUnderText && box.align === 'right'))) return false;
  return countSyllables(text) <= LONGEST_SIGNATURE && !endsWithStop(text);
}

/** Right under the text, in a box named for the author: a link to all that he wrote. */
function isSigned({ box }: HtmlLine, no: number, range: BodyRange | null): boolean {
  return box.role === 'byline' && range !== null && no > range.last && no <= range.last + TAIL_LINES;
}

type Place = 'inside' | 'around' | 'outside';

/** Where a line stands to the article: in its text, beside title and text among stamp, section and byline, or elsewhere. */
function placeOf(line: HtmlLine, no: number, at: { range: BodyRange; title: number | null; isAside: boolean }): Place {
  const { range, title, isAside } = at;
  const syllables = countSyllables(line.text);
  if (no > range.last) return !isLink(line) && no <= range.last + TAIL_LINES && syllables <= LONGEST_TAIL ? 'around' : 'outside';
  if (no >= range.first) return isAside || (isLink(line) && !endsSentence(line.text)) ? 'outside' : 'inside';
  if (title === null) return isAside ? 'outside' : syllables < STANDFIRST ? 'around' : 'inside';
  if (no < title) return isAside && isLink(line) ? 'outside' : 'around';
  return isAside || (syllables < STANDFIRST && !endsWithStop(line.text)) ? 'around' : 'inside';
}

/** Closed by a full stop: headlines end in other marks too. */
function endsSentence(text: string): boolean {
  return endsWithStop(text) && !/[?!…]["”’)]?$/u.test(text);
}

/** A link of a headline's length is one to another text; so is what stands in a box of such links. */
function kindOf({ text, linked }: HtmlLine, aside: Aside | null): SegmentKind {
  if (aside) return aside;
  return linked * 2 >= text.length && countSyllables(text) >= HEADLINE ? 'related' : 'furniture';
}
