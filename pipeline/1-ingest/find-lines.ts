import { trimSpan } from '../text/span.ts';
import { countSyllables } from '../vietnamese/syllables.ts';
import type { Line } from './page.ts';

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
      const printed = text.slice(span.start, span.end);
      lines.push({ ...span, text: printed, syllables: countSyllables(printed), gapBefore });
      gapBefore = false;
    }
    from = to + 1;
  }
  return lines;
}
