import {
  CITED_KINDS,
  CITING_WORDS,
  COMMON_KINDS,
  DATED_KINDS,
  DECIDING_KINDS,
  INQUIRY_KINDS,
  ISSUED_KINDS,
  LAID_DOWN_KINDS,
  LAYING_DOWN,
  LETTER_KINDS,
  LISTED_KINDS,
  MATTER_KINDS,
  NAMED_KINDS,
  NUMBERED_KINDS,
  OWNED_KINDS,
  PAPER_KINDS,
  PLURAL_WORDS,
  TITLED_KINDS,
  UNCOUNTED_KINDS,
  WISHING_WORDS,
} from '../../vietnamese/papers/document-words.ts';
import { CONSTITUTION_WORDS, LAW_KINDS, ORDER_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/words/noun-phrase-ends.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Citation } from './citation.ts';

/** `các chỉ thị, nghị quyết của …`: the plural holds for each kind of the list. */
const LISTED = `(?:${anyOf(LISTED_KINDS)}(?:,\\s|\\svà\\s)){0,4}`;
const PLURAL = new RegExp(`${WORD_START}${anyOf(PLURAL_WORDS)}\\s(?:dự thảo\\s)?${LISTED}$`, 'iu');
const IN_LIST = new RegExp(`${WORD_START}${anyOf(LISTED_KINDS)}(?:,| và)\\s$`, 'iu'); // nghị quyết, chỉ thị của …
const LAID_DOWN = new RegExp(`${WORD_START}${anyOf(LAYING_DOWN)}\\s$`, 'iu');
const PASSED_IT = /(?<!\p{L})được\s(?:[\p{L}\p{M}.]+\s){2,7}$/u; // luật vừa được Quốc hội thông qua quy định về …: what it lays down
const DONE = /(?<!\p{L})(?:(?:đã|vừa|mới|cũng|liên tiếp|tiếp tục)\s(?:ký\s)?(?:có|ban hành|ra|gửi|phát)|ký|ký ban hành)\s$/u; // a paper that is there
const CITED = new RegExp(`${WORD_START}${anyOf(CITING_WORDS)}\\s$`, 'iu');
const DRAFTED = /(?<!\p{L})(?:dự thảo|rằng)\s$/iu;
const WISHED = new RegExp(`${WORD_START}${anyOf(WISHING_WORDS)}\\s$`, 'iu');
const NOT_YET =
  /(?<!\p{L})(?:khi|nếu|trước khi|trong việc|quyền|thẩm quyền|phải|chưa|không|để|có thể|được phép)\s(?:đưa\s)?(?:ra|có|ban hành|ký)\s$/iu; // khi đưa ra quyết định khởi tố
const OF_CONSTITUTION = new RegExp(`${WORD_START}${anyOf(CONSTITUTION_WORDS)}\\s$`, 'iu');
const UNWRITTEN =
  /(?<!\p{L})(?:không|chưa)\s(?:phải\s|hề\s)?(?:lập|soạn|viết|làm)\s$|(?<!\p{L})(?:sớm|đề nghị|kiến nghị|cần|phải|nên|đề xuất)\s(?:[\p{L}\p{M}]+\s){0,4}(?:ban hành|ra)\s(?:một\s)?$/iu;
const DAY_BEHIND = /^,?\s\(?(?:ngày|hôm)\s\d/u;
const JOINT_PAPER = /^(?:Nghị quyết|Thông tư) liên tịch$/u;
/** A body told in full before: `công văn của Bộ` is the letter already told of. */
const SHORT_BODY = /^(?:Bộ|Sở|Ban|Cục|Ủy ban|Uỷ ban|Tổng cục|Viện|Phòng)$/u;
const FINISHED = /(?<!\p{L})(?:hoàn tất|hoàn thành|kết thúc|có)\s$/iu;
const ONE = /(?<!\p{L})một\s$/u; // một Chỉ thị của Thủ tướng · ký một chỉ thị nhằm …
const SIGNED_MANY = /(?<!\p{L})(?:ký|ký kết|có|đàm phán|tham gia|khoảng|hơn|gần|cả|tổng số|với)\s\d{1,3}\s$/u;
const STATED =
  /(?<!\p{L})(?:trong\s(?:một\s)?|bản|phát(?:\smột)?|(?:ra|một)\sbản|(?:ra|đưa ra|ký|ký vào|công bố|nộp|thông qua)\smột|ký(?: vào)?)\s$/u; // ra một bản tuyên bố …, not what someone states
const COUNTED = /(?<![\p{L}\p{N}])(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:dự thảo\s)?$/iu; // 3 nghị quyết về kinh tế
const PROPER = /^\s(?:\p{Lu}{3,}|.*\p{Lu})/u; // the plural of `các Hiệp định CPTPP, EVFTA` is one of several documents
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

/** A date or a year behind a number is that of its paper, and no unit. */
const DATED = /^,?\s(?:ngày\s\d|năm\s(?:19|20)\d\d(?!\p{N}))/u;
/** What stands behind the number of a letter that goes by no other kind: `văn bản 2590 gửi …`. */
const LETTERED =
  /^(?:$|[.,;:)]|\s(?:gửi|của|về|do|đề nghị|kiến nghị|yêu cầu|trả lời|báo cáo|chấp thuận|cho phép|chỉ đạo|nêu|đã|có)(?!\p{L}))/u;
/** What stands around a citation and decides whether it names one document. */
export interface CitationContext {
  /** The kind is printed with a capital that its place in the sentence does not explain. */
  capital: boolean;
  /** The kind is printed with a capital, be it at the head of its sentence. */
  upper: boolean;
  /** The number is one for sure: `số`, a symbol or a year stands with it. */
  sure: boolean;
  quoted: boolean;
  /** A word of handing on stands before it: `trao quyết định …`. */
  handed: boolean;
  /** The name as printed, '' without one. */
  named: string;
  issuerWords: string;
  before: string;
  after: string;
}

/** Whether a kind with what follows it names a document, not a habit, a verb or documents at large. */
export function isDocument(citation: Citation, context: CitationContext): boolean {
  const { kind, number, symbol, sitting, name, subject, issuer } = citation;
  if (symbol !== null) return true;
  if (number !== null) return isNumbered(kind, number, context);
  const plural = isManyOrAny(context);
  if (UNWRITTEN.test(context.before)) return false;
  if (sitting !== null) return !COMMON_KINDS.has(kind) && (!plural || /\d|[IVX]/.test(sitting));
  if (kind === 'Hiến pháp')
    return (context.upper || OF_CONSTITUTION.test(context.before) || /^\smới(?!\p{L})/u.test(context.after)) && !plural;
  if (LETTER_KINDS.has(kind) && WISHED.test(context.before)) return false;
  if (kind === 'Văn bản')
    return (
      (name !== null || subject !== null || (context.issuerWords !== '' && CITED.test(context.before))) &&
      !plural &&
      (issuer !== null || DONE.test(context.before) || /^(?:vừa )?gửi /u.test(name ?? ''))
    );
  if (name !== null && TREATY_KINDS.has(kind) && SIGNED_MANY.test(context.before) && !/\s\p{Lu}/u.test(context.named)) return false; // 12 hiệp định thương mại tự do
  if (name !== null) return !plural || isOneOfSeveral(kind, context) || (ORDER_KINDS.has(kind) && ONE.test(context.before));
  if (kind === 'Tuyên bố' && STATED.test(context.before)) return subject !== null || context.issuerWords !== '';
  if (plural || COUNTED.test(context.before)) return context.quoted && context.upper && DECIDING_KINDS.has(kind); // ba Nghị quyết về: “…”, “…”
  if (kind === 'Tuyên bố') return subject !== null && (context.capital || context.handed);
  return isPaper(citation, context) || isToldByMatter(citation, context);
}

/** Whether the words before a kind make it plural or indefinite: `các nghị quyết`, `các chỉ thị, nghị quyết`, `3 nghị quyết`. */
export function isPlural(before: string): boolean {
  return PLURAL.test(before) || COUNTED.test(before);
}

/** A plural word stands before the kind; `một` is none where the paper is handed on or has its body. */
function isManyOrAny({ before, handed, capital, issuerWords }: CitationContext): boolean {
  return PLURAL.test(before) && !(ONE.test(before) && (handed || (capital && issuerWords !== '')));
}

/** `các Hiệp định CPTPP, EVFTA`: a law or a treaty with a name of its own behind a plural word. */
function isOneOfSeveral(kind: string, { named, before }: CitationContext): boolean {
  const proper = LAW_KINDS.has(kind) || (TREATY_KINDS.has(kind) && kind !== 'Tuyên bố' && !COMMON_KINDS.has(kind));
  return proper && PROPER.test(named) && !ONE.test(before);
}

/** A paper that someone owns, hands on or lays down, whatever it is about. */
function isPaper({ kind, subject, issuer }: Citation, context: CitationContext): boolean {
  const { capital, handed, before, issuerWords } = context;
  if (PAPER_KINDS.has(kind) && issuer !== null && !SHORT_BODY.test(issuerWords)) return true;
  if (issuerWords !== '' && isOwned(kind, context)) return true;
  if (/^(?:(?:Tuyên bố|Thông cáo) chung|Sắc lệnh)$/.test(kind) && handed) return true;
  if (INQUIRY_KINDS.has(kind) && (handed || CITED.test(before) || DRAFTED.test(before) || FINISHED.test(before)))
    return !WISHED.test(before);
  if (JOINT_PAPER.test(kind) && (capital || handed || issuerWords !== '')) return true;
  if (kind === 'Di chúc') return capital;
  if (kind === 'Lệnh') return context.upper && capital && (/^Chủ tịch nước/u.test(issuerWords) || /^\scông bố\s/u.test(context.after)); // Lệnh công bố Luật …
  if (kind === 'Giải trình') return context.upper && /^(?:Chính phủ|Ủy ban|Bộ(?!\strưởng)|UBND)(?!\p{L})/u.test(issuerWords);
  if (kind === 'Báo cáo thẩm tra' || kind === 'Báo cáo chính trị') return capital || handed;
  if (subject === null) return false;
  if (kind === 'Thông cáo báo chí' && (capital || handed || CITED.test(before))) return true;
  if (MATTER_KINDS.has(kind) && !WISHED.test(before) && !IN_LIST.test(before)) return true;
  return LAID_DOWN_KINDS.has(kind) && LAID_DOWN.test(before) && !PASSED_IT.test(before);
}

/** A paper by its date, its body with a matter, or its matter with a capital. */
function isToldByMatter(citation: Citation, context: CitationContext): boolean {
  const { kind, issuedOn, subject } = citation;
  const { capital, upper, handed, quoted, issuerWords, before } = context;
  if (TREATY_KINDS.has(kind) && capital && subject !== null) return true;
  if (/^\sdo\s/u.test(context.after) && (CITED_KINDS.has(kind) || kind === 'Báo cáo') && issuerWords !== '') return true; // nghị quyết do … ban hành
  if (kind === 'Thông báo' && upper && issuerWords !== '' && subject !== null) return true;
  if (DATED_KINDS.has(kind) && DAY_BEHIND.test(context.after) && (CITED.test(before) || issuerWords !== '')) return true;
  if (COMMON_KINDS.has(kind) && !(DATED_KINDS.has(kind) && issuedOn !== null)) return false;
  if (issuedOn !== null) return capital || issuerWords !== '';
  if (issuerWords !== '' && isIssued(citation, context)) return true;
  if (quoted && TITLED_KINDS.has(kind) && !/^một\s$/iu.test(before)) return true; // đề án “Đưa người lao động …”
  if (quoted) return upper && kind !== 'Báo cáo' && (ISSUED_KINDS.has(kind) || NAMED_KINDS.has(kind));
  if (handed && !NOT_YET.test(before) && subject !== null && (DECIDING_KINDS.has(kind) || LOWER_ISSUED.has(kind) || kind === 'Báo cáo'))
    return true;
  if (upper && citation.issuer !== null && subject !== null && DECIDING_KINDS.has(kind)) return true; // at the head of its sentence
  if (/^(?:Đề án|Chiến lược)$/.test(kind) && subject !== null && CITED.test(before)) return true;
  return capital && subject !== null && kind !== 'Báo cáo' && ISSUED_KINDS.has(kind);
}

/** `Nghị quyết 36 về …` but not `kế hoạch 5 năm`, `báo cáo 3 nội dung`. */
function isNumbered(kind: string, number: string, { capital, upper, sure, after }: CitationContext): boolean {
  if (sure) return true;
  const dated = DATED.test(after); // Quyết định 116 ngày 18/7/2016
  if (kind === 'Văn bản') return number.length > 2 && (dated || LETTERED.test(after));
  if (dated) return NUMBERED_KINDS.has(kind) || (capital && !COMMON_KINDS.has(kind));
  if (kind === 'Đề án' && upper && /^(?:0\d|\d{3})$/u.test(number)) return true; // Đề án 06
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  if (/^(?:năm|tháng|ngày|tuần|giờ|người)$/u.test(next) || (kind === 'Hướng dẫn' && !capital)) return false;
  if (UNCOUNTED_KINDS.has(kind) && number.length > 1 && (upper || !/^(?:điểm|điều|dự)$/u.test(next))) return true; // Nghị định 49 đưa ra …
  const counts =
    next !== '' && /^\p{Ll}/u.test(next) && !NOUN_PHRASE_ENDS.has(next) && !/^(?:khóa|khoá|ngày|năm|quy|ban|ra|xác|đi)$/u.test(next);
  return (
    (!COMMON_KINDS.has(kind) || kind === 'Công văn') &&
    (capital ? !counts || NUMBERED_KINDS.has(kind) : NUMBERED_KINDS.has(kind) && !counts)
  );
}

/** One paper of a body by its kind alone; `nghị quyết của Đảng`, `phải có quyết định của Thủ tướng` are none. */
function isOwned(kind: string, { before, issuerWords }: CitationContext): boolean {
  if (/^(?:Đảng(?: ta)?|Trung ương)$/u.test(issuerWords) || WISHED.test(before) || IN_LIST.test(before)) return false;
  return OWNED_KINDS.has(kind) || (CITED_KINDS.has(kind) && CITED.test(before));
}

/** A body and its paper: with the matter, or with a capital; `nghị quyết của Đảng` at large is none. */
function isIssued({ kind, subject }: Citation, { capital, issuerWords }: CitationContext): boolean {
  if (!ISSUED_KINDS.has(kind)) return false;
  if (/^Đảng(?: ta)?$/.test(issuerWords)) return capital && subject !== null;
  if (kind === 'Kế hoạch') return capital && subject !== null;
  if (kind === 'Báo cáo') return capital;
  return capital || (subject !== null && LOWER_ISSUED.has(kind));
}
