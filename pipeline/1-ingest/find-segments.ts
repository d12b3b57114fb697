import { type Span, trimSpan } from '../text/span.ts';
import type { Stamp } from '../vietnamese/read-stamp.ts';
import { findBylines } from './find-bylines.ts';
import { findCaptions } from './find-captions.ts';
import { findContents } from './find-contents.ts';
import { findEnd } from './find-end.ts';
import { findHeadings } from './find-headings.ts';
import { findKnownLines, isSection } from './find-known-lines.ts';
import { findLede, findLedeTwice } from './find-lede.ts';
import {
  findAboveTitle,
  findAfterText,
  findCutLinks,
  findGluedLinks,
  findLinksBetween,
  findTheme,
  findUnderRelated,
} from './find-leftovers.ts';
import { findLines } from './find-lines.ts';
import { findNamedPictures } from './find-named-pictures.ts';
import { findSlugs, measureNumber, measureSlug } from './find-slugs.ts';
import { findStamps, type StampLine } from './find-stamps.ts';
import { findTitle, findTitleAgain, findTitleStart } from './find-title.ts';
import type { OutletMarks } from './index-outlets.ts';
import { type Kinds, type Line, type Page, type PageSegment, type SegmentKind, settle } from './page.ts';
import { markOutside, NO_HINTS, type PageHints, startFromHints } from './page-hints.ts';
import { pickStamp } from './pick-stamp.ts';
import { readDateline } from './read-dateline.ts';
import { splitLine } from './split-line.ts';
import { unwrapLines } from './unwrap-lines.ts';

const DATELINE_PARAGRAPHS = 4; // an agency's mark stands before the first words of the body, after title and lede

/** A page read: its segments in order, the stamp that dates it, and how many syllables it has. */
export interface PageReading {
  segments: PageSegment[];
  stamp: Stamp | null;
  syllables: number;
}

/** Tells title, lede, body and page furniture apart. Every character but white space is in one segment; none overlap. */
export function findSegments(printed: string, outlets: OutletMarks, hints: PageHints = NO_HINTS): PageReading {
  const text = hints === NO_HINTS || hints.isGiven ? unwrapLines(printed) : printed; // a page's blocks are its lines
  const page: Page = { lines: markOutside(findLines(text, hints !== NO_HINTS), hints), outlets };
  let kinds = settle(startFromHints(findKnownLines(page), hints), findContents(page), 'furniture');
  kinds = settleEach(kinds, findSlugs(page, kinds));
  const stamps = findStamps(page, kinds);
  kinds = settle(
    kinds,
    stamps.map(({ line }) => line),
    'dateline',
  );
  const title = hints.title ?? findTitle(page, kinds);
  const dated = pickStamp(stamps, title, hints.published_on);
  if (title !== null) kinds = settleTitle(page, kinds, title);
  kinds = settleText(page, kinds, { title, hints });
  const context = toContext(page, kinds, { stamps, dated });
  const syllables = page.lines.reduce((sum, line) => sum + line.syllables, 0);
  return { segments: page.lines.flatMap((_, no) => toSegments(text, context, no)), stamp: dated?.stamp ?? null, syllables };
}

function settleTitle(page: Page, kinds: Kinds, title: number): Kinds {
  const titled = settle(settle(kinds, [title], 'title'), findTitleAgain(page, title), 'furniture');
  return settle(settleEach(titled, findAboveTitle(page, titled, title)), findTheme(page, titled, title), 'section');
}

function settleText(page: Page, start: Kinds, { title, hints }: { title: number | null; hints: PageHints }): Kinds {
  const end = findEnd(page);
  let kinds = settleEach(start, findUnderRelated(page, start, end));
  kinds = settle(kinds, [...findCutLinks(page, kinds), ...findGluedLinks(page, kinds)], 'related');
  kinds = settle(
    kinds,
    page.lines.flatMap(({ text }, no) => (kinds[no] === null && isSection(text) ? [no] : [])),
    'section',
  );
  const twice = kinds.includes('lede') ? null : findLedeTwice(page, kinds, title);
  if (twice !== null) kinds = settle(settle(kinds, [twice], 'lede'), [twice + 1], 'paragraph');
  kinds = settleEach(kinds, findNamedPictures(page, kinds));
  kinds = settle(kinds, findCaptions(page, kinds), 'caption');
  kinds = settle(kinds, findBylines(page, kinds, title), 'byline');
  kinds = settle(kinds, findAfterText(page, kinds), 'furniture');
  kinds = settle(kinds, findLinksBetween(page, kinds), 'related');
  kinds = settleEach(kinds, hints.around);
  const lede = kinds.includes('lede') ? null : findLede(page, kinds, title);
  if (lede !== null) kinds = settle(kinds, [lede], 'lede');
  kinds = settle(kinds, findHeadings(page, kinds), 'heading');
  return settle(kinds, kinds.keys(), 'paragraph');
}

function settleEach(kinds: Kinds, found: ReadonlyMap<number, SegmentKind>): Kinds {
  return kinds.map((kind, no) => kind ?? found.get(no) ?? null);
}

interface Context extends Page {
  kinds: Kinds;
  stamps: ReadonlyMap<number, StampLine>;
  dated: StampLine | null;
  titleLine: Line | null;
  /** The lines before whose text a dateline may stand. */
  early: ReadonlySet<number>;
  /** The paragraph that a byline may end. */
  last: number;
}

function toContext(page: Page, kinds: Kinds, { stamps, dated }: { stamps: StampLine[]; dated: StampLine | null }): Context {
  const prose = kinds.flatMap((kind, no) => ((kind === 'paragraph' || kind === 'lede') && page.lines[no]!.isProse ? [no] : []));
  const last = prose.at(-1) ?? -1;
  return {
    ...page,
    kinds,
    stamps: new Map(stamps.map((stamp) => [stamp.line, stamp])),
    dated,
    titleLine: page.lines[kinds.indexOf('title')] ?? null,
    early: new Set(prose.slice(0, DATELINE_PARAGRAPHS)),
    last: kinds.some((kind, no) => no > last && kind === 'byline') ? -1 : last,
  };
}

function toSegments(text: string, { lines, outlets, kinds, stamps, dated, titleLine, early, last }: Context, no: number): PageSegment[] {
  const line = lines[no]!;
  const kind = kinds[no]!;
  const stamp = stamps.get(no);
  if (stamp) return splitStamp(text, line, { ...stamp, isClock: dated === null || no < dated.line });
  const again = kind === 'caption' ? line.start + measurePictureName(line, titleLine) : line.start;
  if (again > line.start) return partAt(text, line, again);
  if ((kind !== 'lede' && kind !== 'paragraph') || !line.isProse) return [{ start: line.start, end: line.end, kind }];
  const dateline = early.has(no) ? (readDateline(line.text, outlets)?.end ?? 0) : 0;
  return splitLine(text, line, { kind, dateline, outlets, isLast: no === last });
}

/** What stands before a caption on its line: the file's name, or a headline with the picture's number. */
function measurePictureName(line: Line, title: Line | null): number {
  return measureSlug(line.text) || (title ? findTitleStart(line, title) : 0) || measureNumber(line.text);
}

/** A picture's line in a gallery, and the caption glued to it. */
function partAt(text: string, { start, end }: Span, at: number): PageSegment[] {
  return [
    { ...trimSpan(text, { start, end: at }), kind: 'furniture' },
    { ...trimSpan(text, { start: at, end }), kind: 'caption' },
  ];
}

/** A stamp and what stands beside it. Of two stamps above the title, the farther is the clock of the window. */
function splitStamp(text: string, { start, end }: Span, { stamp, restKind, isClock }: StampLine & { isClock: boolean }): PageSegment[] {
  const kind = isClock ? 'furniture' : 'dateline';
  const { rest } = stamp;
  if (!rest || !restKind) return [{ start, end, kind }];
  const beside = { start: start + rest.start, end: start + rest.end };
  const parts: PageSegment[] = [
    { start, end: beside.start, kind },
    { ...beside, kind: restKind },
    { start: beside.end, end, kind },
  ];
  return parts.map((part) => ({ ...trimSpan(text, part), kind: part.kind })).filter((part) => part.end > part.start);
}
