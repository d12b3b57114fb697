import { CAPITAL, SPACE, traitsAt } from '../../text/characters.ts';
import { findMatches } from '../../text/find-matches.ts';
import { findMatchesAt } from '../../text/find-matches-at.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { BEFORE_ADDRESS, OPENING_WORDS, PLACES_OF_ADDRESS } from './opening-words.ts';
import { STOP_ABBREVIATIONS } from './stop-abbreviations.ts';
import { anyOf, WORD_END } from './word-edges.ts';

const CLOSERS = '”"\'’»)\\]';
const OPENERS = '“"\'‘«(\\[';
/** Stops, what closes after them, and either space before a capital, a digit or an opener, or a capital glued to them. */
const STOP = new RegExp(
  `(?:[.!?…]{1,8})([${CLOSERS}]{0,4})(?:\\s+(?=[-–—•*+]?\\s?[${OPENERS}]{0,3}[\\p{Lu}\\p{N}])|(?=[\\p{Lu}][\\p{Ll}\\p{M}]))`,
  'gu',
);
const WIDEST_GAP = 4;
/** Where a break may have been lost: before a word that opens sentences, and after the bracket of a caption's credit; always before a capital. */
const LOST = new RegExp(
  `\\s{1,4}(?=${anyOf(OPENING_WORDS)}${WORD_END})|(?<!(?<!\\p{L})${anyOf(BEFORE_ADDRESS)})\\s{1,4}(?=(?:Ông|Bà)\\s(?!${anyOf(PLACES_OF_ADDRESS)}${WORD_END})\\p{Lu}\\p{Ll})|(?<!(?<!\\p{L})(?:${anyOf(BEFORE_ADDRESS)}|các|vị|nữ|nhiều|lời))\\s{1,4}(?=(?:ĐB|ĐBQH|TS|PGS|GS)\\.?\\s(?:\\p{Lu}[\\p{Ll}\\p{M}]{1,7}\\s){2,4}(?:\\([^()]{2,40}\\)\\s)?(?:cho rằng|cho biết|cho hay|nêu|đề nghị|khẳng định|phân tích|nói|chỉ ra|nhấn mạnh|nhận định)(?!\\p{L}))|(?<=\\))\\s{1,4}(?=\\p{Lu})|\\s{1,4}(?=(?:Ngày|Sáng|Chiều|Tối|Hôm) \\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{4})?,\\s|Sau (?:cuộc|buổi|hội nghị|khi)\\s)|(?<=:)\\s{1,4}(?=(?:Ngày|Hôm|Sáng|Chiều|Tối|Trả lời|Phát biểu|Theo|Tại|Trong|Trước|Nhân)\\s)`,
  'uy',
);
/** Two spaces before a capital: where a line ended. Before a small letter they stand around a name that was a link. */
const WIDE = /(?<=[\p{Ll}\p{M}\p{N})”"’])[ \u00a0]{2,4}(?=[“"]?\p{Lu})/gu;
const WIDE_WITHIN = /[\p{L}\p{M}\p{N},][ \u00a0]{2,4}(?=\p{Ll})/gu;
/** `… hậu quả.  [Bắc Lục kêu gọi đối thoại]  Sáng nay, …`: the headline of another article in brackets. */
const LINKED = /(?<=[.!?…”"])[ \u00a0]{1,4}(?=\[\p{Lu})|(?<=\p{Ll}\])[ \u00a0]{1,4}(?=[“"]?\p{Lu})/gu;
/** Words that no line ends with. */
const LEADS_ON =
  /(?<!\p{L})(?:của|tại|ở|và|với|cho|là|do|thuộc|như|về|từ|đến|tới|theo|trong|ông|bà|anh|chị|các|những|một|công ty|đối với|đồng chí|thành phố|tỉnh|huyện|quận|xã|phường|nước|số|phiên tòa)$/iu;
const ENDS_SMALL = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{Ll}\p{M}]{1,7}\)?$|(?<!\p{L})Ảnh: [^.!?…:;]{1,20}[^!?…:;]{0,12}$/u;
/** The heading of an item of a digest: `* Bắc Lục bác bỏ cáo buộc: Ngày 5/3, …`. */
const ENDS_ITEM = /(?:^|[.!?)\]”"\n]\s{0,3})[*•]\s?[^.!?\n]{5,150}:$/u;
const ENDS_CREDIT = /\((?:Ảnh|ảnh|Nguồn|nguồn)[^()]{1,60}\)$/u;
const LAST_WORD = /$(?<=([\p{L}\p{M}\p{N}./&]{1,24}))/u; // read backwards from the end
/** `V`, `T.Ư`; a city's letters may end a sentence: `… ở TP.HCM. Ông …`. */
const INITIAL = /^\p{Lu}$|^(?!.*\.(?:HCM|HN|ĐN|CT|BD)$)(?:\p{Lu}[\p{L}\p{M}]{0,2}\.)+\p{Lu}[\p{L}\p{M}]{0,2}$/u;
const LIST_MARK = /^[-–—•*+\s]{0,4}(?:\d{1,3}|[IVX]{1,5}|[a-zđA-ZĐ])$/u;
const ACCENTED = /[^\p{ASCII}]/u;

/**
 * The sentences of one stretch of running text, in order, without the white space between them. A stop ends one where
 * a capital, a digit or an opening mark follows; marks that close after the stop stay with the sentence. Stops of
 * abbreviations, initials, numbers and list marks end none. Sentences inside quotation marks are parted too, and those whose
 * break the text has lost.
 */
export function splitSentences(text: string, span: Span): Span[] {
  const within = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  const linked = /[[\]]/.test(within) ? Array.from(findMatches(within, LINKED), ({ index }) => index) : [];
  const ends = [...findStops(within), ...findLost(within), ...findWide(within), ...linked].sort((a, b) => a - b);
  for (const end of ends) {
    addTrimmed(sentences, text, { start: span.start + start, end: span.start + end });
    start = end;
  }
  addTrimmed(sentences, text, { start: span.start + start, end: span.end });
  return sentences;
}

function findStops(text: string): number[] {
  const ends: number[] = [];
  for (const stop of findMatches(text, STOP)) {
    if (endsSentence(text, ends.at(-1) ?? 0, stop)) ends.push(stop.index + stop[0].trimEnd().length);
  }
  return ends;
}

/** `… trong nhiệm kỳ Phát biểu tại hội nghị …`: a heading or caption that ran into its paragraph. */
function findLost(text: string): number[] {
  const lost = findMatchesAt(text, findGaps(text), LOST).map(({ index }) => index);
  return lost.filter((at) => {
    const before = text.slice(Math.max(0, at - 70), at);
    if (before.endsWith(':')) return ENDS_ITEM.test(text.slice(Math.max(0, at - 160), at));
    if (/[”"]$/u.test(before)) return /^\s+(?:Ông|Bà)\s/u.test(text.slice(at, at + 8)) && /\p{Ll}[”"]$/u.test(before);
    return before.endsWith(')') ? ENDS_CREDIT.test(before) : ENDS_SMALL.test(before);
  });
}

/** The places of white space with a capital behind, or behind three more. */
function findGaps(text: string): number[] {
  const gaps: number[] = [];
  for (let at = 0, from = 0; at < text.length; at++) {
    const traits = traitsAt(text, at);
    if ((traits & CAPITAL) !== 0) for (let gap = Math.max(from, at - WIDEST_GAP); gap < at; gap++) gaps.push(gap);
    if ((traits & SPACE) === 0) from = at + 1;
  }
  return gaps;
}

/** `… không cưỡng ép  Ông A …`: a heading that ran into its paragraph with the space of its line. */
function findWide(text: string): number[] {
  if (!/[ \u00a0]{2}/.test(text)) return [];
  const wide = Array.from(findMatches(text, WIDE), ({ index }) => index);
  if (wide.length === 0 || findMatches(text, WIDE_WITHIN).length > wide.length / 2) return [];
  return wide.filter((at) => !LEADS_ON.test(text.slice(Math.max(0, at - 12), at)));
}

function endsSentence(text: string, sentenceStart: number, stop: RegExpExecArray): boolean {
  const at = stop.index;
  const glued = stop[0].trimEnd().length === stop[0].length;
  if (stop[0].startsWith('.') && !stop[0].startsWith('..')) {
    const word = LAST_WORD.exec(text.slice(Math.max(sentenceStart, at - 24), at))?.[1] ?? '';
    if (INITIAL.test(word) || STOP_ABBREVIATIONS.has(word.toLowerCase())) return false; // TP. HCM, V. Volodin, T.Ư. Đảng
    if (LIST_MARK.test(text.slice(sentenceStart, at).trim())) return false; // 1. Về công tác …
  }
  return glued ? endsGlued(text, at, at + stop[0].length) : true;
}

/** `đất nước.Ông Nam` lost its space; `Vietnam.Net`, `TP.Hồ Chí Minh` did not. */
function endsGlued(text: string, at: number, next: number): boolean {
  const before = /[\p{L}\p{M}]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]{1,12}/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  return /\p{Ll}$/u.test(before) && text.charAt(next + after.length) === ' ' && (ACCENTED.test(before) || ACCENTED.test(after));
}

function addTrimmed(sentences: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.end > trimmed.start) sentences.push(trimmed);
}
