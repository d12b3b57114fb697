import { type Span, trimSpan } from '../text/span.ts';
import { matchPageLine } from '../vietnamese/match-page-line.ts';
import { countSyllablesIn } from '../vietnamese/syllables.ts';
import { endsWithStop, type Line, readsAsProse } from './page.ts';

/** The lines of a text that hold more than white space, in order. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let gapBefore = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start: from, end: to });
    if (span.start === span.end) gapBefore = true;
    else {
      lines.push(toLine(text, span, gapBefore));
      gapBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

/** What the finders ask of a line again and again is told once. */
function toLine(text: string, { start, end }: Span, gapBefore: boolean): Line {
  const printed = text.slice(start, end);
  const syllables = countSyllablesIn(text, { start, end });
  const [isProse, isClosed] = [readsAsProse(printed, syllables), endsWithStop(printed)];
  return { start, end, text: printed, syllables, gapBefore, isProse, isClosed, known: matchPageLine(printed) };
}
