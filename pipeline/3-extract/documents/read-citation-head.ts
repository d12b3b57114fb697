import type { Span } from '../../text/span.ts';
import { DECIDING_KINDS, HANDING_WORDS, NOUN_KINDS } from '../../vietnamese/papers/document-words.ts';
import { foldLawName, foldState, foldTreatyName } from '../../vietnamese/papers/fold-law-name.ts';
import { LAW_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Citation } from './citation.ts';
import { readDocumentName } from './read-document-name.ts';
import { readDocumentNumber } from './read-document-number.ts';

const HANDED = new RegExp(`${WORD_START}${anyOf(HANDING_WORDS)}\\s$`, 'iu');
const A_DRAFT = /(?<=(?<!\p{L})(?:ký|ký vào|trình|thông qua|ban hành|ra|công bố|gửi|nhận|nhận được)\s)(?:một\s)?(?:bản\s)?(?:dự thảo\s)?$/u;
const DRAFT = /(?<!\p{L})dự thảo\s$/iu;
/** `thi hành quyết định cưỡng chế …`. */
const FOLLOWED = /(?<!\p{L})(?:theo|thực hiện|thi hành|chấp hành|căn cứ|xem xét lại|khiếu nại|kháng cáo|nhận được)\s$/iu;
/** What anybody may decide on, without a paper. */
const OWN_CHOICE = /^\s(?:đầu tư|mua|giảm|nâng|mở rộng|chọn|lựa chọn|dừng|tạm dừng)(?!\p{L})/u;
const IN_FACT = /(?<!\p{L})(?:thực|hóa|hoá|nói|tính|nhận|tìm|chỉ)\sra\s$/iu; // thực ra quyết định … is no decision given out
const LISTING = /(?:gồm|là|dung|sau|đây|như|kiện|án|luật|quyết|bản|qua|ký|kết|hành|về|trình|đó|trọng|thuận|báo|tra|xét):\s?$/u;
const ITEM = /(?:^|[\s.;:])(?:\d{1,2}[.)]|[-–+•*])\s?$/u; // 1. Bản ghi nhớ …; - Tờ trình … // các nội dung: Báo cáo …; Quy chế …
const IN_QUOTES = /(?<!về)(?<=[\p{L}\p{N}])\s[“"«]\s?$/u; // triển khai “Đề án …”
const AMENDS = /^\s(?:sửa đổi|bổ sung)/iu; // the number behind the name is that of the law that is amended
const SHORT_FORM = /^\s\(\p{Lu}[\p{L}-]{1,7}\)(?=\s(?:về|giữa|của)\s)/u; // Bản ghi nhớ (MOU) về …
const READ_OUT =
  /(?<!\p{L})(?:đọc|trình bày|thông qua|theo|trong|tại|bản|xem xét|thảo luận|góp ý|phần|nội dung|qua|hoàn chỉnh|hoàn thiện|cho ý kiến|thẩm tra|phê chuẩn|dự thảo|tờ trình|(?:đã|vừa|mới)\scó|nhận được)\s(?:tóm tắt\s|về\s|vào\s)?$/iu;

/** What stands right before and behind a kind: its number, its name, and whether it is printed as a name. */
export interface CitationHead extends Pick<Citation, 'name' | 'number' | 'symbol' | 'rule' | 'end'> {
  before: string;
  /** Printed with a capital that its place in the sentence does not explain. */
  capital: boolean;
  upper: boolean;
  handed: boolean;
  /** The figures are a number for sure: `số`, a symbol or a year stands with them. */
  sure: boolean;
  /** The length of the name behind a kind that goes by name; 0 without one. */
  named: number;
}

/** Reads what a kind stands between: `trao Quyết định số 5`, `Luật Đất đai`, `Bộ luật Hình sự số 100/2015/QH13`. */
export function readCitationHead(text: string, kindSpan: Span, { kind, sentence }: { kind: string; sentence: Span }): CitationHead {
  const before = text.slice(Math.max(sentence.start, kindSpan.start - 40), kindSpan.start);
  const upper = isUpper(text.slice(kindSpan.start, kindSpan.end));
  const capital = upper && isInside(before, kind);
  const drafted =
    DECIDING_KINDS.has(kind) &&
    (DRAFT.test(before) || (FOLLOWED.test(before) && !OWN_CHOICE.test(text.slice(kindSpan.end, kindSpan.end + 12))));
  const handed = kind.startsWith('Báo cáo')
    ? READ_OUT.test(before)
    : drafted || (HANDED.test(before.replace(A_DRAFT, '')) && !IN_FACT.test(before));
  const sorted = !LAW_KINDS.has(kind) && !TREATY_KINDS.has(kind) && !PLAN_KINDS.has(kind);
  const numberAt = (at: number, isSorted = false) => readDocumentNumber(text.slice(at, Math.min(sentence.end, at + 60)), isSorted);
  const first = numberAt(kindSpan.end, sorted);
  const rest = text.slice(kindSpan.end, sentence.end);
  const named = first?.sure ? 0 : readDocumentName(kind, { before, rest, capital, upper, handed });
  const second = named > 0 && (LAW_KINDS.has(kind) || kind === 'Bản án') && !AMENDS.test(rest) ? numberAt(kindSpan.end + named) : null; // Bộ luật Hình sự số 100/2015/QH13
  const number = named === 0 ? first : second?.sure ? second : null;
  const short = named === 0 && number === null ? (SHORT_FORM.exec(rest)?.[0].length ?? 0) : 0;
  const end = kindSpan.end + named + (number?.length ?? 0) + short;
  const printed = text.slice(kindSpan.end, kindSpan.end + named);
  const name =
    kind === 'Hiến pháp'
      ? foldState(printed)
      : named === 0
        ? null
        : TREATY_KINDS.has(kind)
          ? foldTreatyName(printed)
          : foldLawName(printed);
  const rule = named > 0 ? 'document:name' : number ? 'document:number' : 'document:words';
  return {
    before,
    upper,
    capital,
    handed,
    sure: number?.sure ?? false,
    named,
    name,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    rule,
    end,
  };
}

function isUpper(printed: string): boolean {
  return /^\p{Lu}/u.test(printed) && !(printed.length > 5 && printed === printed.toUpperCase());
}

/** A capital counts where the sentence does not begin there. */
function isInside(before: string, kind: string): boolean {
  if (LISTING.test(before)) return true;
  if ((NOUN_KINDS.has(kind) || kind === 'Thỏa thuận') && (ITEM.test(before) || (before.trim() === '' && kind !== 'Thỏa thuận')))
    return true;
  if ((NOUN_KINDS.has(kind) || PLAN_KINDS.has(kind)) && IN_QUOTES.test(before)) return true;
  return before.trim() !== '' && !/(?:[.:!?•]|^\s*[-–+*]|[“"]\s?)\s*$/u.test(before);
}
