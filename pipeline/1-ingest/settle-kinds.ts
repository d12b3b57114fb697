import { findBylines } from './find-bylines.ts';
import { findCaptions } from './find-captions.ts';
import { findContents } from './find-contents.ts';
import { findEnd } from './find-end.ts';
import { findGluedLinks } from './find-glued-links.ts';
import { findHeadings } from './find-headings.ts';
import { findKnownLines, isSection } from './find-known-lines.ts';
import { findLede, findLedeTwice } from './find-lede.ts';
import { findAboveTitle, findAfterText, findCutLinks, findLinksBetween, findTheme, findUnderRelated } from './find-leftovers.ts';
import { findLines } from './find-lines.ts';
import { findLinksOverText, findLinkUnderStandfirst } from './find-links-over-text.ts';
import { findListedLinks } from './find-listed-links.ts';
import { findNamedPictures } from './find-named-pictures.ts';
import { findSlugs } from './find-slugs.ts';
import { findStamps, type StampLine } from './find-stamps.ts';
import { findTags } from './find-tags.ts';
import { findTitle } from './find-title.ts';
import { findTitleAgain } from './find-title-again.ts';
import { findTitleReworded } from './find-title-reworded.ts';
import { type Kinds, type Page, type SegmentKind, settle } from './page.ts';
import { markOutside, NO_HINTS, type PageHints, startFromHints } from './page-hints.ts';
import { pickStamp } from './pick-stamp.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** A page on its way: each step adds what it found. */
export interface PageDraft {
  printed: string;
  hints: PageHints;
  /** As printed, with the line ends that a fixed width put inside paragraphs read as spaces. */
  text: string;
  page: Page;
  kinds: Kinds;
  stamps: StampLine[];
  title: number | null;
  dated: StampLine | null;
}

/** The steps by which each line of a page gets its kind; what one settles, those after it leave. */
export const KIND_STEPS: readonly ((draft: PageDraft) => Partial<PageDraft>)[] = [
  ({ printed, hints }) => ({ text: hints === NO_HINTS || hints.isGiven ? unwrapLines(printed) : printed }), // a page's blocks are its lines
  ({ text, page, hints }) => ({ page: { lines: markOutside(findLines(text, hints !== NO_HINTS), hints), outlets: page.outlets } }),
  ({ page, hints }) => ({ kinds: startFromHints(findKnownLines(page), hints) }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findContents(page), 'furniture') }),
  ({ page, kinds }) => ({ kinds: settleEach(kinds, findSlugs(page, kinds)) }),
  ({ page, kinds }) => ({ stamps: findStamps(page, kinds) }),
  ({ kinds, stamps }) => ({ kinds: settle(kinds, stamps.map(lineOf), 'dateline') }),
  ({ page, kinds, hints }) => ({ title: hints.title ?? findTitle(page, kinds) }),
  ({ stamps, title, hints }) => ({ dated: pickStamp(stamps, title, hints.published_on) }),
  ({ page, kinds, title }) => ({ kinds: title === null ? kinds : settleTitle(page, kinds, title) }),
  ({ page, kinds }) => ({ kinds: settleEach(kinds, findUnderRelated(page, kinds, findEnd(page))) }),
  ({ page, kinds }) => ({ kinds: settle(kinds, [...findCutLinks(page, kinds), ...findGluedLinks(page, kinds)], 'related') }),
  ({ page, kinds, title }) => ({
    kinds: settle(kinds, [...findLinksOverText(page, kinds, title), ...findLinkUnderStandfirst(page, kinds, title)], 'related'),
  }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findTags(page, kinds), 'furniture') }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findListedLinks(page, kinds), 'related') }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findSections(page, kinds), 'section') }),
  ({ page, kinds, title }) => ({ kinds: settleTwice(kinds, kinds.includes('lede') ? null : findLedeTwice(page, kinds, title)) }),
  ({ page, kinds, title }) => ({ kinds: settle(kinds, findTitleReworded(page, kinds, title), 'caption') }),
  ({ page, kinds }) => ({ kinds: settleEach(kinds, findNamedPictures(page, kinds)) }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findCaptions(page, kinds), 'caption') }),
  ({ page, kinds, title }) => ({ kinds: settle(kinds, findBylines(page, kinds, title), 'byline') }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findAfterText(page, kinds), 'furniture') }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findLinksBetween(page, kinds), 'related') }),
  ({ kinds, hints }) => ({ kinds: settleEach(kinds, hints.around) }),
  ({ page, kinds, title }) => ({ kinds: settleOne(kinds, kinds.includes('lede') ? null : findLede(page, kinds, title), 'lede') }),
  ({ page, kinds }) => ({ kinds: settle(kinds, findHeadings(page, kinds), 'heading') }),
  ({ kinds }) => ({ kinds: settle(kinds, kinds.keys(), 'paragraph') }),
];

function lineOf({ line }: StampLine): number {
  return line;
}

function settleTitle(page: Page, kinds: Kinds, title: number): Kinds {
  const over = title === 1 && page.lines[0]!.isProse ? [0] : []; // a standfirst that the page prints first
  const titled = settle(settle(settle(kinds, [title], 'title'), over, 'lede'), findTitleAgain(page, title), 'furniture');
  return settle(settleEach(titled, findAboveTitle(page, titled, title)), findTheme(page, titled, title), 'section');
}

function findSections({ lines }: Page, kinds: Kinds): number[] {
  return lines.flatMap(({ text }, no) => (kinds[no] === null && isSection(text) ? [no] : []));
}

/** A standfirst and the paragraph that says it again. */
function settleTwice(kinds: Kinds, lede: number | null): Kinds {
  return lede === null ? kinds : settle(settle(kinds, [lede], 'lede'), [lede + 1], 'paragraph');
}

function settleOne(kinds: Kinds, line: number | null, kind: SegmentKind): Kinds {
  return line === null ? kinds : settle(kinds, [line], kind);
}

function settleEach(kinds: Kinds, found: ReadonlyMap<number, SegmentKind>): Kinds {
  return kinds.map((kind, no) => kind ?? found.get(no) ?? null);
}
