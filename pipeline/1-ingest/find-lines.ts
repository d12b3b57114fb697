import { type Span, trimSpan } from '../text/span.ts';
import { countSyllablesIn } from '../vietnamese/letters/syllables.ts';
import { matchPageLine } from '../vietnamese/pages/match-page-line.ts';
import { STAMP_LABELS, WEEKDAY_WORDS } from '../vietnamese/pages/stamp-words.ts';
import { WORD_START } from '../vietnamese/words/word-edges.ts';
import { endsWithStop, type Line, readsAsProse } from './page.ts';
import { partGlued } from './part-glued.ts';

const LEAST_HEADLINE = 6; // syllables
const LONGEST_STAMPED = 250; // characters of a headline with the page's time behind
const STAMP_BEHIND =
  / (?<=\p{L}[”"!?]? )\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}[, |-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?\(?GMT ?\+ ?7\)?)?$/u;

/** Words that end before a time: a headline ends in none of them. */
const LEADS_TO_TIME = new RegExp(`${WORD_START}(?:${[...STAMP_LABELS, ...WEEKDAY_WORDS, 'là', 'hồi'].join('|')})$`, 'iu');

/** The day that some collections write before a page's first words. */
const WRITTEN_BEFORE = /^date (?:19|20)\d{2}-\d{2}(?:-\d{2})?(?=\s)/u;

/** The lines of a text that hold more than white space, in order; a headline glued to the text under it is a line of its own where no markup counts the lines. */
export function findLines(text: string, isCounted: boolean): Line[] {
  const lines: Line[] = [];
  let gapBefore = false;
  let isUnderHeadline = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start: from, end: to });
    if (span.start === span.end) gapBefore = true;
    else {
      for (const part of partLine(text, span, { isFirst: lines.length === 0, isCounted, isUnderHeadline })) {
        const line = toLine(text, part, gapBefore);
        isUnderHeadline ||= line.known === null && line.syllables >= LEAST_HEADLINE;
        lines.push(line);
      }
      gapBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

/** What is known where a line begins. */
interface Before {
  isFirst: boolean;
  isCounted: boolean;
  isUnderHeadline: boolean;
}

function partLine(text: string, span: Span, { isFirst, isCounted, isUnderHeadline }: Before): Span[] {
  const parts = isFirst ? partDay(text, span) : [span];
  if (isCounted || isUnderHeadline) return parts;
  return parts.flatMap((part) => partStamp(text, part)).flatMap((part) => partGlued(text, part));
}

/** `… vào cuộc sống 30/01/2026 17:43`: a headline and the page's time on one line; `Đăng bởi Lê An vào ngày 30/01/2026 17:43` is the time's alone. */
function partStamp(text: string, span: Span): Span[] {
  const stamp = STAMP_BEHIND.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_STAMPED)));
  if (!stamp || stamp.index + stamp[0].length < span.end - span.start) return [span];
  const headline = { start: span.start, end: span.start + stamp.index };
  if (countSyllablesIn(text, headline) < LEAST_HEADLINE || LEADS_TO_TIME.test(text.slice(headline.start, headline.end))) return [span];
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
  const printed = text.slice(start, end);
  const syllables = countSyllablesIn(text, { start, end });
  const [isProse, isClosed] = [readsAsProse(printed, syllables), endsWithStop(printed)];
  return { start, end, text: printed, syllables, gapBefore, isProse, isClosed, known: matchPageLine(printed) };
}
