import { type Span, trimSpan } from '../text/span.ts';
import { matchPageLine } from '../vietnamese/match-page-line.ts';
import { countSyllablesIn } from '../vietnamese/syllables.ts';
import { endsWithStop, type Line, readsAsProse } from './page.ts';
import { partGlued } from './part-glued.ts';

const LEAST_HEADLINE = 6; // syllables
const LONGEST_STAMPED = 250; // characters of a headline with the page's time behind
const STAMP_BEHIND =
  /(?<=\p{L}[”"!?]?) \d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}[, |-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?\(?GMT ?\+ ?7\)?)?$/u;

/** The day that some collections write before a page's first words. */
const WRITTEN_BEFORE = /^date (?:19|20)\d{2}-\d{2}(?:-\d{2})?(?=\s)/u;

/** The lines of a text that hold more than white space, in order; a headline glued to the text under it is a line of its own where no markup counts the lines. */
export function findLines(text: string, isCounted: boolean): Line[] {
  const lines: Line[] = [];
  let gapBefore = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start: from, end: to });
    if (span.start === span.end) gapBefore = true;
    else {
      for (const part of partLine(text, span, { lines, isCounted })) lines.push(toLine(text, part, gapBefore));
      gapBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

function partLine(text: string, span: Span, { lines, isCounted }: { lines: readonly Line[]; isCounted: boolean }): Span[] {
  const isUnderHeadline = lines.some(({ syllables, known }) => known === null && syllables >= LEAST_HEADLINE);
  if (isCounted) return lines.length === 0 ? partDay(text, span) : [span];
  if (isUnderHeadline) return [span];
  return (lines.length === 0 ? partDay(text, span) : [span])
    .flatMap((part) => partStamp(text, part))
    .flatMap((part) => partGlued(text, part));
}

/** `… vào cuộc sống 30/01/2026 17:43`: a headline and the page's time on one line. */
function partStamp(text: string, span: Span): Span[] {
  const stamp = STAMP_BEHIND.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_STAMPED)));
  const headline = { start: span.start, end: span.start + (stamp?.index ?? 0) };
  if (!stamp || stamp.index + stamp[0].length < span.end - span.start || countSyllablesIn(text, headline) < LEAST_HEADLINE) return [span];
  return [headline, trimSpan(text, { start: headline.end, end: span.end })];
}

function partDay(text: string, span: Span): Span[] {
  if (!text.startsWith('date ', span.start)) return [span];
  const day = WRITTEN_BEFORE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  if (day === 0) return [span];
  const end = span.start + day;
  return [{ start: span.start, end }, trimSpan(text, { start: end, end: span.end })];
}

/** What the finders ask of a line again and again is told once. */
function toLine(text: string, { start, end }: Span, gapBefore: boolean): Line {
  const printed = text.slice(start, end).replaceAll('Ð', 'Đ');
  const syllables = countSyllablesIn(text, { start, end });
  const [isProse, isClosed] = [readsAsProse(printed, syllables), endsWithStop(printed)];
  return { start, end, text: printed, syllables, gapBefore, isProse, isClosed, known: matchPageLine(printed) };
}
