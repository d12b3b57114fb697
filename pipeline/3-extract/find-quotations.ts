import { findMatches } from '../text/find-matches.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, trimSpan } from '../text/span.ts';
import type { Quotation, TextSegment } from './findings.ts';
import { RUNNING_KINDS } from './running-kinds.ts';

type Family = 'double' | 'single' | 'angle';
type Side = 'open' | 'close' | 'either';

interface Mark {
  start: number;
  end: number;
  family: Family;
  side: Side;
}

interface Scan {
  found: Span[];
  unclosed: Span[];
  /** The first closing mark that nothing opened, where no quotation stands before it. */
  strayClose: number | null;
}

const MARK = /[“”„‟"«»‘’]|''|'/gu;
const SENTENCE_STOP = /[.!?…]{1,4}(?=\s{1,99}\p{Lu})/gu;
const NEXT_SENTENCE = /[.!?…]\s{1,3}\p{Lu}/u;
const LONG = 800; // characters that one unclosed quotation may take from a paragraph that it opens
const LONGEST_SPEECH = 1500; // characters that a mark may end with whatever is open in it
const AMID = 300; // and from one that it does not
const MAX_CARRIED = 8; // paragraphs that one unclosed quotation may run on

/**
 * What stands inside quotation marks of running text, marks left out, in the order of the text: nested ones with their
 * depth, of one type or several. One that nothing closes ends where the next reopens it, else with its paragraph, or with
 * its sentence where the paragraph runs long; where a later paragraph closes it, each paragraph between is quoted.
 */
export function findQuotations(text: string, segments: TextSegment[]): Quotation[] {
  const running = segments.filter((segment) => RUNNING_KINDS.has(segment.kind));
  const scans = running.map((segment) => scanSegment(text, segment));
  const open = scans.flatMap((scan, at) => (scan.unclosed.length > 0 ? [at] : []));
  for (const at of open) carryOn(running, scans, at);
  return scans.flatMap((scan) => toQuotations(text, scan));
}

function scanSegment(text: string, segment: TextSegment): Scan {
  const open: Mark[] = [];
  const scan: Scan = { found: [], unclosed: [], strayClose: null };
  const marks = findMarks(text, segment);
  const closedLater = findClosedLater(marks);
  for (const [at, mark] of marks.entries()) {
    const isOf = (candidate: Mark) => candidate.family === mark.family;
    const last = open.findLastIndex(isOf);
    const first = open.findIndex(isOf);
    const opener = first < last && !closedLater[at] && endsSpeech(text, mark, open[first]!, open[last]!) ? first : last;
    if (mark.side === 'open' || (mark.side === 'either' && opener < 0)) open.push(mark);
    else if (opener >= 0) {
      scan.found.push({ start: open[opener]!.end, end: mark.start });
      open.length = opener; // marks inside that nothing closed are strays
    } else if (mark.family !== 'single' && scan.found.length === 0) scan.strayClose ??= mark.start;
  }
  scan.unclosed = endUnclosed(
    text,
    segment,
    open.filter(({ family }) => family !== 'single'),
    marks.filter(({ side }) => side === 'open'),
  );
  return scan;
}

/** Of each mark, whether a later one of its family closes what is open around it. */
function findClosedLater(marks: Mark[]): boolean[] {
  const owed: Record<Family, number> = { double: 0, single: 0, angle: 0 };
  return [...marks]
    .reverse()
    .map(({ family, side }) => {
      const isClosed = owed[family] > 0;
      if (side !== 'either') owed[family] = Math.max(0, owed[family] + (side === 'close' ? 1 : -1));
      return isClosed;
    })
    .reverse();
}

/** `… bài số 5 - “Thực hành …. Cả lớp bị bỏng”`, `… như vậy?” – bà A hỏi`: a mark behind sentences, or before who spoke, ends the whole speech, with whatever is still open in it. */
function endsSpeech(text: string, { start, end, side, family }: Mark, outer: Mark, inner: Mark): boolean {
  if (side !== 'close' || family === 'single' || start - outer.end > LONGEST_SPEECH) return false;
  return (
    NEXT_SENTENCE.test(text.slice(inner.end, start)) ||
    ('.!?…'.includes(text.charAt(start - 1)) && /^\s?[-–—]\s?(?:\p{Lu}|ông |bà |anh |chị )/u.test(text.slice(end, end + 8)))
  );
}

/** Where each ends that nothing closes: at the mark that reopens it behind a stop, else at `endLong`. All walk the paragraph once. */
function endUnclosed(text: string, segment: TextSegment, open: Mark[], openers: Mark[]): Span[] {
  if (open.length === 0) return [];
  const reopeners = openers.map(({ start }) => ({ start, stop: findStopBefore(text, start) }));
  const stops = findMatches(text.slice(segment.start, segment.end), SENTENCE_STOP).map(
    (stop) => segment.start + stop.index + stop[0].length,
  );
  let next = 0;
  let stop = 0;
  return open.map(({ end: start }) => {
    while (next < reopeners.length && reopeners[next]!.stop < start) next++;
    while (stop < stops.length && stops[stop]! <= start) stop++;
    const reopener = reopeners[next]?.start ?? Infinity;
    return { start, end: reopener - start <= LONG ? reopener : endLong(segment, start, stops[stop]) };
  });
}

/** The end of the paragraph, or of the sentence where the paragraph goes on too long for what is quoted. */
function endLong(segment: TextSegment, start: number, stop: number | undefined): number {
  const isWhole = start - segment.start <= 4;
  return segment.end - start <= (isWhole ? LONG : AMID) ? segment.end : (stop ?? segment.end);
}

/** The place of a stop with nothing but white space between it and the offset, or -1. */
function findStopBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && text.charAt(at).trim() === '') at--;
  return '.!?…'.includes(text.charAt(at)) && at >= 0 ? at : -1;
}

function findMarks(text: string, { start, end }: TextSegment): Mark[] {
  const marks: Mark[] = [];
  for (const match of findMatches(text.slice(start, end), MARK)) {
    const mark = toMark(text, start + match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** The mark's side goes by its neighbours first, because “ and ” are often mistaken for one another; null for an apostrophe. */
function toMark(text: string, at: number, mark: string): Mark | null {
  const end = at + mark.length;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const family: Family = /[«»]/u.test(mark) ? 'angle' : /^['‘’]$/u.test(mark) ? 'single' : 'double';
  if (family === 'single' && isLetter(before) && isLetter(after)) return null; // D'Artagnan
  const shape: Side = /[“„«‘]/u.test(mark) ? 'open' : /[”‟»’]/u.test(mark) ? 'close' : 'either';
  const opens = isEdge(before) && after.trim() !== '' && /^(?:[\p{L}\p{M}\p{N}“"'‘«([…+-]|\.\.)/u.test(text.slice(end, end + 2));
  const closes = before.trim() !== '' && (after === '' || !isLetter(after)) && !(isEdge(before) && isLetter(after));
  const afloat = before.trim() === '' && after.trim() === ''; // “ so ”
  const side = afloat ? 'either' : opens && !closes ? 'open' : closes && !opens ? 'close' : shape;
  if (family === 'single' && side === 'close' && !/[\p{L}\p{N}.,!?…’']/u.test(before)) return null;
  return { start: at, end, family, side };
}

/** Where a later paragraph closes what this one left open without opening it again, the text between is quoted. */
function carryOn(running: TextSegment[], scans: Scan[], at: number): void {
  for (let next = at + 1; next < running.length && next <= at + MAX_CARRIED; next++) {
    const { strayClose, found, unclosed } = scans[next]!;
    if (strayClose !== null) {
      scans[next]!.found.push({ start: running[next]!.start, end: strayClose });
      for (let between = at + 1; between < next; between++) scans[between]!.unclosed.push(running[between]!);
      return;
    }
    if (found.length + unclosed.length > 0 || running[next]!.kind === 'heading') return;
  }
}

/** The spans as nested quotations: where an unclosed one would cross another, the one that is not closed gives way. */
function toQuotations(text: string, { found, unclosed }: Scan): Quotation[] {
  const isClosed = new Set<Span>(found);
  const quotations: Quotation[] = [];
  let around: Quotation[] = [];
  for (const span of [...found, ...unclosed].sort(compareSpans)) {
    around = around.filter(({ end }) => end > span.start);
    const crossed = around.filter(({ end }) => end < span.end);
    const quotation = { start: span.start, end: span.end, depth: 0, closed: isClosed.has(span) };
    for (const outer of crossed) {
      if (outer.closed) quotation.end = Math.min(quotation.end, outer.end);
      else outer.end = span.start;
    }
    around = around.filter(({ end }) => end > span.start);
    quotation.depth = around.length;
    around.push(quotation);
    quotations.push(quotation);
  }
  for (const quotation of quotations) if (!quotation.closed) Object.assign(quotation, trimSpan(text, quotation));
  return quotations.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

function isEdge(character: string): boolean {
  return character.trim() === '' || /[“"'‘«([:,;–—-]/u.test(character);
}
