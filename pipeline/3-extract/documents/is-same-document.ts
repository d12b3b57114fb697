import type { Span } from '../../text/span.ts';
import { LETTER_KINDS, NAMED_KINDS } from '../../vietnamese/papers/document-words.ts';
import { writeOutPlan } from '../../vietnamese/papers/fold-law-name.ts';
import { ORDER_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { PERSONAL_LETTERS } from '../../vietnamese/papers/paper-words.ts';
import type { Citation } from './citation.ts';

/** The folded words of a place in the text. */
type Fold = (span: Span) => string;

/** Branches of law that have one code. */
const CODES: ReadonlySet<string> = new Set(['hình sự', 'dân sự', 'tố tụng hình sự', 'tố tụng dân sự', 'lao động', 'hàng hải']);
const ON_ENTRY = /nhập cư|nhập cảnh|di trú|tị nạn/u;

const FEWEST = 4; // syllables by which a name or a subject tells one paper from another
const MOST_OF = 0.7;

/** Whether a citation cites the document of the others: like one of them, and no year, congress or amendment parts it from any. */
export function isSameDocument(others: readonly Citation[], citation: Citation, fold: Fold): boolean {
  const version = versionOf(citation, fold);
  return (
    others.some((other) => isAlike(other, citation, fold)) &&
    others.every((other) => agree(versionOf(other, fold), version) && agree(accordOf(other, fold), accordOf(citation, fold)))
  );
}

/** One number of one kind, one sitting, one name, one matter, or the same words. */
function isAlike(a: Citation, b: Citation, fold: Fold): boolean {
  if (a.number !== null && b.number !== null) return isSameNumber(a, b);
  if (a.kind !== b.kind && isCode(a) && isCode(b)) return a.name === b.name;
  if (isOfParis(a) && isOfParis(b) && [a, b].some((citation) => accordOf(citation, fold) === 'climate')) return true;
  if (isOneJudgment(a, b)) return true;
  if (a.kind !== b.kind)
    return TREATY_KINDS.has(a.kind) && TREATY_KINDS.has(b.kind) && a.name !== null && a.name === b.name && a.name.length > 7;
  if (a.sitting !== null && a.sitting === b.sitting) return true;
  if (isOneLetter(a, b, fold) || isOneOrder(a, b)) return true;
  if (a.name !== null && b.name !== null)
    return (isSameName(a, b) && !(NAMED_KINDS.has(a.kind) && isOfAnother(a, b, fold))) || isShortened(a, b) || isShortenedLaw(a, b);
  if (a.sitting !== null || b.sitting !== null) return false;
  if (a.number !== null || b.number !== null) return isSameUnnumbered(a, b, fold);
  if (a.subject !== null && b.subject !== null) {
    const oneBody = a.issuer !== null && b.issuer !== null && fold(a.issuer) === fold(b.issuer);
    return isSameMatter(fold(a.subject), fold(b.subject), oneBody ? 2 : FEWEST);
  }
  return fold(a) === fold(b);
}

/** The title's `Chỉ thị về phát triển đô thị` is the numbered one on the same matter. */
function isSameUnnumbered(a: Citation, b: Citation, fold: Fold): boolean {
  if (a.subject === null || b.subject === null) return false;
  const [one, other] = [fold(a.subject), fold(b.subject)];
  return Math.min(countWords(one), countWords(other)) >= FEWEST && isSameMatter(one, other, FEWEST);
}

const countWords = (words: string): number => words.split(' ').length;

/** `Thỏa thuận Paris`, `hiệp định về chống biến đổi khí hậu`: what may be the agreement of 2015. */
function isOfParis({ kind, name }: Citation): boolean {
  return (kind === 'Hiệp định' || kind === 'Thỏa thuận' || kind === 'Hiệp ước') && name !== null && /^paris|khí hậu/u.test(name);
}

/** Which accord of Paris the words tell of: that on the climate or that which ended the war; null where they tell of neither. */
function accordOf(citation: Citation, fold: Fold): 'climate' | 'peace' | null {
  if (!isOfParis(citation)) return null;
  const words = `${fold(citation)} ${citation.subject ? fold(citation.subject) : ''}`;
  if (/khí hậu/u.test(words)) return 'climate';
  return /chiến tranh|h(?:òa|oà) bình|1973/u.test(words) ? 'peace' : null;
}

/** `bản án sơ thẩm` is the one of that rank which the article tells by its number. */
function isOneJudgment(a: Citation, b: Citation): boolean {
  const rankOf = ({ kind, name }: Citation) => (kind === 'Bản án' ? (/sơ thẩm|phúc thẩm/u.exec(name ?? '')?.[0] ?? null) : null);
  return rankOf(a) !== null && rankOf(a) === rankOf(b);
}

/** `Luật hình sự` is the code of that name. */
function isCode({ kind, name, number }: Citation): boolean {
  return number === null && (kind === 'Luật' || kind === 'Bộ luật') && name !== null && CODES.has(name);
}

/** `sắc lệnh cấm nhập cảnh` and `sắc lệnh cấm nhập cư` of one article are one order; so are two that begin alike. */
function isOneOrder(a: Citation, b: Citation): boolean {
  if (!ORDER_KINDS.has(a.kind) || a.number !== null || b.number !== null || a.name === null || b.name === null) return false;
  return (ON_ENTRY.test(a.name) && ON_ENTRY.test(b.name)) || (a.kind === 'Sắc lệnh' && a.name.split(' ')[0] === b.name.split(' ')[0]);
}

/** `văn bản đề nghị …` and `văn bản gửi …` of one body are one letter, told twice. */
function isOneLetter(a: Citation, b: Citation, fold: Fold): boolean {
  if (PERSONAL_LETTERS.has(a.kind) && a.name !== null && b.name !== null && a.issuer !== null && b.issuer !== null)
    return (
      a.name.split(' ')[0] === b.name.split(' ')[0] &&
      fold(a.issuer) === fold(b.issuer) &&
      /^(?:chúc|khen|chia)$/u.test(a.name.split(' ')[0]!)
    );
  if (a.kind !== 'Văn bản' || a.number !== null || b.number !== null || a.issuedOn !== null || b.issuedOn !== null) return false;
  return a.issuer !== null && b.issuer !== null && fold(a.issuer) === fold(b.issuer);
}

function isSameNumber(a: Citation, b: Citation): boolean {
  if (figuresOf(a) !== figuresOf(b)) return false;
  if (a.symbol === null || b.symbol === null) return a.kind === b.kind || (LETTER_KINDS.has(a.kind) && LETTER_KINDS.has(b.kind));
  const sameSymbol = lettersOf(a.symbol) === lettersOf(b.symbol);
  return sameSymbol && (a.kind === b.kind || a.rule === 'document:symbol' || b.rule === 'document:symbol');
}

const figuresOf = ({ number }: Citation): string => number!.split(/[/-]/)[0]!.replace(/^0+/, '');
const lettersOf = (symbol: string): string => symbol.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** What tells two papers of one name or number apart: the year, the congress, or that one amends the other. */
function versionOf(citation: Citation, fold: Fold): string | null {
  const { name, number, congressTerm } = citation;
  if (number !== null) return /[/-](\d{4})$/.exec(number)?.[1] ?? null;
  if (name === null) return congressTerm;
  const words = fold(citation).replaceAll(',', '').replace(name, '');
  return /(?:1[89]|20)\d\d/.exec(words)?.[0] ?? (/sửa đổi/.test(words) ? 'amended' : null);
}

/** One name, or the beginning or most words of a treaty's: `Hiệp định Thương mại Việt Nam - EU` for `… Thương mại tự do …`. */
function isSameName({ kind, name: a }: Citation, { name: b }: Citation): boolean {
  if (a === b) return true;
  if (!TREATY_KINDS.has(kind)) return false;
  const [long, short] = [a!.split(/[\s-]+/), b!.split(/[\s-]+/)].sort((x, y) => y.length - x.length) as [string[], string[]];
  if (isBeginning(long, short, FEWEST)) return true;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length && short.length > FEWEST && short.length >= long.length * MOST_OF;
}

/** `Quy chế làm việc của Đại hội` is not that of the Government: one name, other words behind it. */
function isOfAnother(a: Citation, b: Citation, fold: Fold): boolean {
  const [one, other] = [a, b].map((citation) => writeOutPlan(fold(citation)).replace(/ (?:giai đoạn|thời kỳ)(?= \d)/gu, '')) as [
    string,
    string,
  ];
  return !one.startsWith(other) && !other.startsWith(one);
}

/** `Hiệp ước Hòa bình` behind `Hiệp ước Hòa bình Nga - Nhật`: the beginning of a treaty's name told before. */
function isShortened(earlier: Citation, { kind, name }: Citation): boolean {
  return (TREATY_KINDS.has(kind) || kind === 'Báo cáo' || kind === 'Đề án') && name!.includes(' ') && earlier.name!.startsWith(`${name!} `);
}

/** `Luật Tài nguyên môi trường` behind `Luật Tài nguyên môi trường biển và hải đảo`: the beginning of a law's name told before. */
function isShortenedLaw(earlier: Citation, { kind, name, number }: Citation): boolean {
  return kind === 'Luật' && number === null && countWords(name!) >= FEWEST && earlier.name!.startsWith(`${name!} `);
}

/** `về xử lý nợ xấu` and `xử lý nợ xấu của các tổ chức tín dụng` are one matter. */
function isSameMatter(a: string, b: string, fewest: number): boolean {
  const [long, short] = [a, b]
    .map((words) =>
      words
        .replaceAll(',', '')
        .replace(/^về (?:việc )?/u, '')
        .split(' '),
    )
    .sort((x, y) => y.length - x.length);
  return long!.join(' ') === short!.join(' ') || isBeginning(long!, short!, fewest);
}

function isBeginning(long: string[], short: string[], fewest: number): boolean {
  return short.length >= fewest && short.every((word, index) => word === long[index]);
}
