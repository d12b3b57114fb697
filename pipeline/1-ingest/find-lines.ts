import { type Span, trimSpan } from '../text/span.ts';
import { matchPageLine } from '../vietnamese/match-page-line.ts';
import { countSyllablesIn } from '../vietnamese/syllables.ts';
import { endsWithStop, type Line, readsAsProse } from './page.ts';
import { partGlued } from './part-glued.ts';

const LEAST_HEADLINE = 6; // syllables

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
  if (lines.length === 0) return partDay(text, span).flatMap((part) => (isCounted ? [part] : partGlued(text, part)));
  return isCounted || lines.some(({ syllables, known }) => known === null && syllables >= LEAST_HEADLINE) ? [span] : partGlued(text, span);
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
  const printed = text.slice(start, end);
  const syllables = countSyllablesIn(text, { start, end });
  const [isProse, isClosed] = [readsAsProse(printed, syllables), endsWithStop(printed)];
  return { start, end, text: printed, syllables, gapBefore, isProse, isClosed, known: matchPageLine(printed) };
}
