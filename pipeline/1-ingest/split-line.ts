import { findMatches } from '../text/find-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { splitSentences } from '../vietnamese/words/split-sentences.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import { measureGluedScene } from './measure-glued-scene.ts';
import type { PageSegment, SegmentKind } from './page.ts';

const LONGEST_GLUED = 60; // syllables of a caption inside a paragraph
const LEAST_CHAIN = 4; // captions with credits
const LONGEST_OF_CHAIN = 75; // syllables of each
const LONGEST_AFTER = 20; // syllables after the last credit
const LONGEST_MARK = 80; // characters
const TAIL = 160; // characters in which a byline may end a paragraph
const LINK_TAIL = 200;
const LINK = /(?<=[.!?…/]\s?["”’')\]]{0,3}\s{0,3})(?:>{2,3}\s?\p{Lu}|(?:Bấm xem(?: ngay)?|Xem ngay) ?>>|Xem thêm ?:\s)/u;
const LINK_WORDS = /^(?:(?:Bấm xem(?: ngay)?|Xem ngay) ?>>|Xem thêm ?:)\s{0,3}/u;
const SENTENCE_WINDOW = 800;
const STOP_WINDOW = 160; // in which the last stop is told from abbreviations and list marks
/** Space after a stop or none after `./.`, before a bracket that names a source, or before a closing `Theo VTV`. */
const BEFORE_BYLINE =
  /(?=\s)(?:(?<=[.!?…]\s?["”’')\]]{0,3})\s{1,3}(?=[-–(*]?\s?\p{L})|\s(?=\((?:Theo|theo|Tổng hợp|T\/h|TTXVN)|Theo \p{Lu}|(?:Tin|Bài)(?:,| và| -)? ?ảnh ?:)|(?<=\))\s{1,3}(?=\p{Lu}))|(?![\sa-z])(?<=\.\/\.)(?=\p{Lu})/gu;

/** What else a line of running text may hold, as its place on the page tells. */
export interface Within {
  kind: SegmentKind;
  /** Where its dateline ends, counted from the line's start; 0 without one. */
  dateline: number;
  /** The names by which papers sign. */
  outlets: OutletMarks;
  /** True where nothing of the text follows, so that a name may sign it. */
  isLast: boolean;
}

/** The parts of a line of running text: dateline, captions glued into it, the byline at its end, and the text itself. */
export function splitLine(text: string, line: Span, { kind, dateline, outlets, isLast }: Within): PageSegment[] {
  const parts: PageSegment[] = [];
  const add = (start: number, end: number, as: SegmentKind) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) parts.push({ start: span.start, end: span.end, kind: as });
  };
  const bodyStart = line.start + dateline;
  const linkStart = isLast ? findLinkTail(text, { start: bodyStart, end: line.end }) : line.end;
  const bodyEnd = isLast ? findBylineTail(text, { start: bodyStart, end: linkStart }, outlets) : line.end;
  add(line.start, bodyStart, 'dateline');
  let from = bodyStart + (kind === 'paragraph' && dateline === 0 ? measureGluedScene(text.slice(bodyStart, bodyEnd)) : 0);
  add(bodyStart, from, 'caption');
  for (const caption of findGluedCaptions(text, { start: from, end: bodyEnd })) {
    add(from, caption.start, kind);
    add(caption.start, caption.end, 'caption');
    from = caption.end;
  }
  add(from, bodyEnd, kind);
  add(bodyEnd, linkStart, 'byline');
  const signed = linkStart + findSigned(text.slice(linkStart, line.end));
  add(linkStart, signed, 'related');
  add(signed, line.end, signed > linkStart ? 'byline' : 'related');
  return parts;
}

/** Sentences in running text that end in a picture's credit, with the credit. */
function findGluedCaptions(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  const credits = findCredits(text.slice(start, end));
  const isGallery = isChain(text, { start, end }, credits);
  for (const credit of credits) {
    const [creditStart, creditEnd] = [start + credit.start, start + credit.end];
    if (creditStart < from) continue;
    const sentence = splitSentences(text, { start: Math.max(from, creditStart - SENTENCE_WINDOW), end: creditStart }).at(-1);
    const caption = { start: isGallery ? from : (sentence?.start ?? creditStart), end: creditEnd };
    if (!sentence || (!isGallery && countSyllables(text.slice(caption.start, creditStart)) > LONGEST_GLUED)) continue;
    found.push(caption);
    from = creditEnd;
  }
  return found;
}

/** A gallery on one line: several captions, each with its credit, and no text of a paragraph's length between. */
function isChain(text: string, { start, end }: Span, credits: readonly Span[]): boolean {
  if (credits.length < LEAST_CHAIN || countSyllables(text.slice(start + credits.at(-1)!.end, end)) > LONGEST_AFTER) return false;
  const lengths = credits.map((credit, at) => countSyllables(text.slice(start + (credits[at - 1]?.end ?? 0), start + credit.start)));
  return lengths.every((length) => length > 0 && length <= LONGEST_OF_CHAIN);
}

/** Where a link to another text begins that ends a paragraph: `… làm rõ. >>> Xử phạt 12 cơ sở`. */
function findLinkTail(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LINK_TAIL);
  const tail = text.slice(from, end);
  const link = tail.includes('>>') || tail.includes('Xem thêm') ? tail.search(LINK) : -1;
  return link > 0 ? from + link : end;
}

/** `Bấm xem >> Q.D (Tổng hợp)`: the link's words alone were kept, and who wrote stands behind; else 0. */
function findSigned(tail: string): number {
  const mark = LINK_WORDS.exec(tail)?.[0].length ?? 0;
  return mark > 0 && readByline(tail.slice(mark).trim()) !== null ? mark : 0;
}

/** Where the byline begins that ends a paragraph, `… của Đảng./. TRẦN BÌNH`; the paragraph's end where none does. */
function findBylineTail(text: string, { start, end }: Span, { outlets, agencies }: OutletMarks): number {
  const from = Math.max(start, end - TAIL);
  const window = text.slice(from, end);
  for (const stop of findMatches(window, BEFORE_BYLINE)) {
    const at = from + stop.index;
    const tail = window.slice(stop.index).trim();
    const mark = tail.length <= LONGEST_MARK ? foldMark(tail) : '';
    const isPaper = outlets.has(mark) || agencies.has(mark); // … của Đảng. Dân trí
    if (at <= start || !(isPaper || isSignature(tail))) continue;
    if (isAfterSentence(text, start, at) || isAfterNote(text.slice(Math.max(start, at - 80), at), tail)) return at;
  }
  return end;
}

/** `TP. Hồ Chí Minh` is no signature: its stop ends no sentence. */
function isAfterSentence(text: string, start: number, at: number): boolean {
  const next = text.slice(at).search(/\S/u) + at;
  if (text.charAt(next) === '(' || text.startsWith('Theo ', next) || text.startsWith('./.', next - 3)) return true;
  return (
    splitSentences(text, { start: Math.max(start, at - STOP_WINDOW), end: Math.min(text.length, next + 24) }).some(
      (sentence) => sentence.start === next,
    ) || /\p{Ll}/u.test(text.charAt(next))
  );
}

/** After `(Ảnh: X)`, `(Còn nữa)`, or where it says of itself that text and pictures are by someone. */
function isAfterNote(before: string, tail: string): boolean {
  if (/^(?:Tin|Bài)/u.test(tail)) return readByline(tail)?.marked === true;
  return /\((?:[Ảả]nh|Nguồn|[Cc]òn (?:nữa|tiếp)|Hết)[^()]{0,60}\)$/u.test(before);
}

function isSignature(tail: string): boolean {
  const byline = readByline(tail);
  return byline !== null && (byline.marked || countSyllables(tail) > 1 || /^\p{Lu}{2,}|\.|^\p{Lu}\p{L}{1,6}$/u.test(tail));
}
