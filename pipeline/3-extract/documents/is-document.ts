import {
  COMMON_KINDS,
  DATED_KINDS,
  ISSUED_KINDS,
  NAMED_KINDS,
  NUMBERED_KINDS,
  PLURAL_WORDS,
  TREATY_KINDS,
} from '../../vietnamese/document-words.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/noun-phrase-ends.ts';
import { anyOf, WORD_START } from '../../vietnamese/word-edges.ts';
import type { Citation } from './citation.ts';

const PLURAL = new RegExp(`${WORD_START}${anyOf(PLURAL_WORDS)}\\s(?:[\\p{L}\\p{M}]+,\\s)?$`, 'iu');
const LOWER_ISSUED: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Nghị định',
  'Thông tư',
  'Công điện',
  'Đề án',
  'Chiến lược',
]);

/** What stands around a citation and decides whether it names one document. */
export interface CitationContext {
  /** The kind is printed with a capital that its place in the sentence does not explain. */
  capital: boolean;
  /** The number is one for sure: `số`, a symbol or a year stands with it. */
  sure: boolean;
  quoted: boolean;
  issuerWords: string;
  before: string;
  after: string;
}

/** Whether a kind with what follows it names a document, not a habit, a verb or documents at large. */
export function isDocument(citation: Citation, context: CitationContext): boolean {
  const { kind, number, symbol, sitting, name, issuedOn, subject } = citation;
  if (symbol !== null) return true;
  if (number !== null) return isNumbered(kind, context);
  const plural = PLURAL.test(context.before);
  if (sitting !== null) return !COMMON_KINDS.has(kind) && (!plural || /\d|[IVX]/.test(sitting));
  if (name !== null) return !plural;
  if (kind === 'Hiến pháp') return context.capital;
  if (plural || (COMMON_KINDS.has(kind) && !(DATED_KINDS.has(kind) && issuedOn !== null))) return false;
  if (issuedOn !== null) return context.capital || context.issuerWords !== '';
  if (context.issuerWords !== '' && isIssued(citation, context)) return true;
  if (context.quoted) return context.capital && kind !== 'Báo cáo' && (ISSUED_KINDS.has(kind) || NAMED_KINDS.has(kind));
  return context.capital && subject !== null && kind !== 'Báo cáo' && (ISSUED_KINDS.has(kind) || TREATY_KINDS.has(kind));
}

/** `Nghị quyết 36 về …` but not `kế hoạch 5 năm`, `báo cáo 3 nội dung`. */
function isNumbered(kind: string, { capital, sure, after }: CitationContext): boolean {
  if (sure) return true;
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  const counts =
    next !== '' && /^\p{Ll}/u.test(next) && !NOUN_PHRASE_ENDS.has(next) && !/^(?:khóa|khoá|ngày|năm|quy|ban|ra|xác|đi)$/u.test(next);
  if (/^(?:năm|tháng|ngày|tuần|giờ|người)$/u.test(next)) return false;
  return !COMMON_KINDS.has(kind) && (capital ? !counts || NUMBERED_KINDS.has(kind) : NUMBERED_KINDS.has(kind) && !counts);
}

/** A body and its paper: with the matter, or with a capital; `nghị quyết của Đảng` at large is none. */
function isIssued({ kind, subject }: Citation, { capital, issuerWords }: CitationContext): boolean {
  if (!ISSUED_KINDS.has(kind)) return false;
  if (/^Đảng(?: ta)?$/.test(issuerWords)) return capital && subject !== null;
  if (kind === 'Báo cáo' || kind === 'Kế hoạch') return capital && subject !== null;
  return capital || (subject !== null && LOWER_ISSUED.has(kind));
}
