import type { Span } from '../../text/span.ts';
import { SITTING_PATTERN } from '../../vietnamese/events/sitting-pattern.ts';
import { readNumberWords } from '../../vietnamese/numbers/read-number.ts';
import { readRoman, toRoman } from '../../vietnamese/numbers/read-roman.ts';
import type { DateMention } from '../findings.ts';
import type { Citation } from './citation.ts';
import type { DocumentContext } from './find-documents.ts';
import { beginsWithIssuer, readIssuer } from './read-issuer.ts';

type Tail = Pick<Citation, 'end' | 'sitting' | 'congressTerm' | 'issuer' | 'issuedOn' | 'issuedOnSpan'>;

interface TailContext {
  end: number;
  context: DocumentContext;
  /** A bare year behind the kind is a part of its name: `Luật Đất đai 2013`. */
  lawYear: boolean;
  /** The kind is printed as a name, so that a body right behind it issued it: `Nghị quyết Quốc hội`. */
  capital: boolean;
  /** A plan that goes by name: a day behind it is that of what is told of it. */
  undated?: boolean;
}

const TERM = /^,?\s\(?(?:[Kk]h(?:óa|oá))\s(?<term>[IVXL]{1,6}|\d{1,2})\)?(?![\p{L}\p{N}])/u;
const YEAR = /^\s(?:\()?(?:năm\s)?(?:1[89]|20)\d\d\)?(?![\p{N}\p{L}-])/u;
/** `Nghị quyết số 12/NQ-HĐND | năm 2025 | của …`. */
const YEAR_BETWEEN = /^\snăm\s(?:19|20)\d\d(?=\s(?:của|về)\s)/u;
const YEARS = /^\s(?:giai đoạn\s|nhiệm kỳ\s|(?:5|10|năm|mười) năm\s)?(?:1[89]|20)\d\d\s?[-–]\s?(?:1[89]|20)\d\d(?!\p{N})/u;
const AMENDED = /^\s\(?sửa đổi(?:, bổ sung)?(?:\)|(?=[\s,.;])(?!(?:,?\sbổ sung)?\s(?:một số|các|những|điều|khoản|điểm|\p{Lu})))/u;
const ISSUED_BY =
  /^,?\s(?:(?:mới nhất|mới đây|gần đây|gần nhất|hằng năm|hàng năm|chính thức|cùng ngày|hôm nay|hôm qua|nói trên|nêu trên)\s)?(?:của|do)\s/u;
const BY = /^\s(?:\p{L}+\s\p{L}+\s)?do\s/u;
const ISSUES = /^(?:\s(?:đã|vừa|mới))?\s(?:ký|ban hành|phê duyệt|thông qua|đưa ra|soạn thảo|đề xuất|công bố|bảo trợ)(?!\p{L})/u;

/** Date, issuer, sitting, term and year behind a document's kind and number, in any order, and where the citation ends. */
export function readCitationTail(text: string, at: number, around: TailContext): Tail {
  const { end } = around;
  const tail: Tail = { end: at, sitting: null, congressTerm: null, issuer: null, issuedOn: null, issuedOnSpan: null };
  for (let step = 0; step < 5; step++) {
    const reached = tail.end;
    readDate(text, tail, around);
    readSitting(text.slice(tail.end, Math.min(end, tail.end + 160)), tail);
    readIssuedBy(text, tail, around);
    readYears(text.slice(tail.end, Math.min(end, tail.end + 40)), tail, around.lawYear);
    if (tail.end === reached) break;
  }
  return tail;
}

function readDate(text: string, tail: Tail, { context, end, undated }: TailContext): void {
  if (undated) return;
  const date = context.dates.find(({ start }) => start > tail.end && start <= tail.end + 16);
  if (
    !date ||
    date.end > end ||
    date.precision !== 'day' ||
    date.to.day !== date.from.day ||
    date.to.year !== date.from.year ||
    tail.issuedOnSpan !== null
  )
    return;
  const between = text.slice(tail.end, date.start);
  if (!/^,?\s\(?(?:ban hành\s|ký\s|ra\s)?$/u.test(between)) return;
  if (!/^\(?(?:ngày|\d)/iu.test(text.slice(date.start, date.end))) return;
  tail.end = between.includes('(') && text.charAt(date.end) === ')' ? date.end + 1 : date.end;
  tail.issuedOn = dayOf(date);
  tail.issuedOnSpan = { start: date.start, end: date.end };
}

/** `2020-02-03`; null where the text leaves out a part of it. */
export function dayOf({ from: { year, month, day } }: DateMention): string | null {
  if (year === null || month === null || day === null) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readSitting(rest: string, tail: Tail): void {
  const match = tail.sitting === null && tail.issuer === null ? SITTING_PATTERN.exec(rest) : null;
  if (!match) return;
  const { sitting, congress, years, party, first, plenum, term } = match.groups as Record<string, string | undefined>;
  const termEnd = sitting!.search(/,?\s\(?[Kk]h(?:óa|oá)\s/u);
  const words = termEnd < 0 ? sitting! : sitting!.slice(0, termEnd);
  const start = tail.end + match[0].length - sitting!.length;
  const foreign = party !== undefined && !/Việt Nam/u.test(party) ? party : '';
  if (congress !== undefined) tail.sitting = `congress:${/bộ|tỉnh|thành/u.test(words) ? words : foreign}${toNumeral(congress)}`;
  else if (years !== undefined) tail.sitting = `congress:${words}`;
  else if (/[Tt]rung ương|T\.?Ư|TW/u.test(words)) tail.sitting = first || plenum ? `plenum:${toNumeral(first ?? plenum!)}` : null;
  else if (/\d/.test(words)) tail.sitting = words;
  if (tail.sitting === null) return;
  tail.congressTerm = term ? toNumeral(term) : congress && tail.sitting === `congress:${toNumeral(congress)}` ? toNumeral(congress) : null;
  tail.issuer = { start, end: start + issuerLength(words) };
  tail.end += match[0].length;
}

/** The plenum's number is no part of the body: `Trung ương 4` is issued by `Trung ương`; a sitting that is named issues itself. */
function issuerLength(words: string): number {
  return /^(?:hội nghị|đại hội|kỳ họp|lần)/iu.test(words)
    ? words.length
    : words.replace(/\s(?:lần thứ\s)?[\p{L}\p{N}]+$/u, (tail) => (/\d|[IVX]|lần/u.test(tail) ? '' : tail)).length;
}

function toNumeral(ordinal: string): string {
  const value = readRoman(ordinal) ?? (/^\d/.test(ordinal) ? Number(ordinal) : readNumberWords(ordinal));
  return value ? toRoman(value) : ordinal;
}

function readIssuedBy(text: string, tail: Tail, { end, context, capital }: TailContext): void {
  if (tail.issuer !== null) return;
  const rest = text.slice(tail.end, Math.min(end, tail.end + 40));
  const lead = ISSUED_BY.exec(rest)?.[0].length ?? (capital && beginsWithIssuer(rest) ? 1 : 0);
  const issuer: Span | null = lead === 0 ? null : readIssuer(text, tail.end + lead, { end, names: context.names });
  if (issuer === null || (BY.test(rest) && !ISSUES.test(text.slice(issuer.end, issuer.end + 20)))) return;
  tail.issuer = issuer;
  tail.end = issuer.end;
}

function readYears(rest: string, tail: Tail, lawYear: boolean): void {
  const term = tail.congressTerm === null ? TERM.exec(rest) : null;
  if (term) tail.congressTerm = toNumeral(term.groups!.term!);
  const found = term ?? YEARS.exec(rest) ?? YEAR_BETWEEN.exec(rest) ?? (lawYear ? (YEAR.exec(rest) ?? AMENDED.exec(rest)) : null);
  if (found) tail.end += found[0].length;
}
