import { type Span, trimSpan } from '../text/span.ts';
import { measureNumber, measureSlug } from './find-slugs.ts';
import type { StampLine } from './find-stamps.ts';
import { findTitleStart } from './find-title.ts';
import type { Kinds, Line, Page, PageSegment } from './page.ts';
import { isSigned, readDateline } from './read-dateline.ts';
import type { PageDraft } from './settle-kinds.ts';
import { splitLine } from './split-line.ts';

const DATELINE_PARAGRAPHS = 4; // an agency's mark stands before the first words of the body, after title and lede

/** The segments of a page whose lines have their kinds: a line, or the parts of one that holds several. */
export function toSegments(draft: PageDraft): PageSegment[] {
  const context = toContext(draft);
  return context.lines.flatMap((_, no) => splitOne(draft.text, context, no));
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

function toContext({ page, kinds, stamps, dated }: PageDraft): Context {
  const prose = kinds.flatMap((kind, no) => ((kind === 'paragraph' || kind === 'lede') && page.lines[no]!.isProse ? [no] : []));
  const text = kinds.flatMap((kind, no) =>
    (kind === 'paragraph' || kind === 'lede') && (page.lines[no]!.isProse || isSigned(page.lines[no]!.text, page.outlets, true))
      ? [no]
      : [],
  );
  const last = prose.at(-1) ?? -1;
  return {
    lines: page.lines,
    outlets: page.outlets,
    kinds,
    stamps: new Map(stamps.map((stamp) => [stamp.line, stamp])),
    dated,
    titleLine: page.lines[kinds.indexOf('title')] ?? null,
    early: new Set(text.slice(0, DATELINE_PARAGRAPHS)),
    last: kinds.some((kind, no) => no > last && kind === 'byline') ? -1 : last,
  };
}

function splitOne(text: string, { lines, outlets, kinds, stamps, dated, titleLine, early, last }: Context, no: number): PageSegment[] {
  const line = lines[no]!;
  const kind = kinds[no]!;
  const stamp = stamps.get(no);
  if (stamp) return splitStamp(text, line, { ...stamp, isClock: dated === null || no < dated.line });
  const again = kind === 'caption' ? line.start + measurePictureName(line, titleLine) : line.start;
  if (again > line.start) return partAt(text, line, again);
  if ((kind !== 'lede' && kind !== 'paragraph') || !(line.isProse || early.has(no))) return [{ start: line.start, end: line.end, kind }];
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

/** A stamp and what stands beside it. Of two stamps above the title, the farther is the clock of the window, beside which nobody signs. */
function splitStamp(text: string, { start, end }: Span, { stamp, restKind, isClock }: StampLine & { isClock: boolean }): PageSegment[] {
  const kind = isClock ? 'furniture' : 'dateline';
  const { rest } = stamp;
  if (!rest || !restKind) return [{ start, end, kind }];
  const beside = { start: start + rest.start, end: start + rest.end };
  const parts: PageSegment[] = [
    { start, end: beside.start, kind },
    { ...beside, kind: isClock && restKind === 'byline' ? 'furniture' : restKind },
    { start: beside.end, end, kind },
  ];
  return parts.map((part) => ({ ...trimSpan(text, part), kind: part.kind })).filter((part) => part.end > part.start);
}
