import type { Span } from '../../text/span.ts';
import { readNumberWords } from '../../vietnamese/read-number.ts';
import { readRoman, toRoman } from '../../vietnamese/read-roman.ts';
import { SITTING_PATTERN } from '../../vietnamese/sitting-pattern.ts';
import type { Citation } from './citation.ts';
import type { DocumentContext } from './find-documents.ts';
import { readIssuer } from './read-issuer.ts';

type Tail = Pick<Citation, 'end' | 'sitting' | 'congressTerm' | 'issuer' | 'issuedOn' | 'issuedOnSpan'>;

interface TailContext {
  end: number;
  context: DocumentContext;
  /** A bare year behind the kind is a part of its name: `Luật Đất đai 2013`. */
  lawYear: boolean;
}

const TERM = /^,?\s\(?(?:[Kk]h(?:óa|oá))\s(?<term>[IVXL]{1,6}|\d{1,2})\)?(?![\p{L}\p{N}])/u;
const YEAR = /^\s(?:\()?(?:năm\s)?(?:1[89]|20)\d\d\)?(?![\p{N}\p{L}-])/u;
const YEARS = /^\s(?:giai đoạn\s|nhiệm kỳ\s)?(?:1[89]|20)\d\d\s?[-–]\s?(?:1[89]|20)\d\d(?!\p{N})/u;
const AMENDED = /^\s\(?sửa đổi(?:, bổ sung)?(?:\)|(?=[\s,.;]))/u;
const ISSUED_BY = /^\s(?:của|do)\s/u;

/** Date, issuer, sitting, term and year behind a document's kind and number, in any order, and where the citation ends. */
export function readCitationTail(text: string, at: number, { end, context, lawYear }: TailContext): Tail {
  const tail: Tail = { end: at, sitting: null, congressTerm: null, issuer: null, issuedOn: null, issuedOnSpan: null };
  for (let step = 0; step < 5; step++) {
    const reached = tail.end;
    readDate(text, tail, { end, context, lawYear });
    readSitting(text.slice(tail.end, Math.min(end, tail.end + 160)), tail);
    readIssuedBy(text, tail, { end, context, lawYear });
    readYears(text.slice(tail.end, Math.min(end, tail.end + 40)), tail, lawYear);
    if (tail.end === reached) break;
  }
  return tail;
}

function readDate(text: string, tail: Tail, { context, end }: TailContext): void {
  const date = context.dates.find(({ start }) => start > tail.end && start <= tail.end + 16);
  if (!date || date.end > end || date.precision !== 'day' || tail.issuedOn !== null) return;
  if (!/^,?\s\(?(?:ban hành\s|ký\s|ra\s)?$/u.test(text.slice(tail.end, date.start))) return;
  const { year, month, day } = date.from;
  if (!/^\(?(?:ngày|\d)/iu.test(text.slice(date.start, date.end)) || day === null || month === null) return;
  tail.end = text.charAt(date.end) === ')' ? date.end + 1 : date.end;
  if (year === null) return;
  tail.issuedOn = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  tail.issuedOnSpan = { start: date.start, end: date.end };
}

function readSitting(rest: string, tail: Tail): void {
  const match = tail.sitting === null && tail.issuer === null ? SITTING_PATTERN.exec(rest) : null;
  if (!match) return;
  const { sitting, congress, first, plenum, term } = match.groups as Record<string, string | undefined>;
  const termEnd = sitting!.search(/,?\s\(?[Kk]h(?:óa|oá)\s/u);
  const words = termEnd < 0 ? sitting! : sitting!.slice(0, termEnd);
  const start = tail.end + match[0].length - sitting!.length;
  if (congress !== undefined) tail.sitting = `congress:${/bộ|tỉnh|thành/u.test(words) ? words : ''}${toNumeral(congress)}`;
  else if (/Trung ương|T\.?Ư|TW/u.test(words)) tail.sitting = first || plenum ? `plenum:${toNumeral(first ?? plenum!)}` : null;
  else if (/\d/.test(words)) tail.sitting = words;
  if (tail.sitting === null) return;
  tail.congressTerm = term ? toNumeral(term) : congress && tail.sitting === `congress:${toNumeral(congress)}` ? toNumeral(congress) : null;
  tail.issuer = { start, end: start + issuerLength(words) };
  tail.end += match[0].length;
}

/** The plenum's number is no part of the body: `Trung ương 4` is issued by `Trung ương`; a sitting that is named issues itself. */
function issuerLength(words: string): number {
  return /^Hội nghị|^Đại hội|^Kỳ họp|^lần/u.test(words)
    ? words.length
    : words.replace(/\s(?:lần thứ\s)?[\p{L}\p{N}]+$/u, (tail) => (/\d|[IVX]|lần/u.test(tail) ? '' : tail)).length;
}

function toNumeral(ordinal: string): string {
  const value = readRoman(ordinal) ?? (/^\d/.test(ordinal) ? Number(ordinal) : readNumberWords(ordinal));
  return value ? toRoman(value) : ordinal;
}

function readIssuedBy(text: string, tail: Tail, { end, context }: TailContext): void {
  const lead = tail.issuer === null ? ISSUED_BY.exec(text.slice(tail.end, tail.end + 8)) : null;
  const issuer: Span | null = lead && readIssuer(text, tail.end + lead[0].length, { end, names: context.names });
  if (issuer === null) return;
  tail.issuer = issuer;
  tail.end = issuer.end;
}

function readYears(rest: string, tail: Tail, lawYear: boolean): void {
  const term = tail.congressTerm === null ? TERM.exec(rest) : null;
  if (term) tail.congressTerm = toNumeral(term.groups!.term!);
  const found = term ?? YEARS.exec(rest) ?? (lawYear ? (YEAR.exec(rest) ?? AMENDED.exec(rest)) : null);
  if (found) tail.end += found[0].length;
}
