import {
  KNOWN_REGULATIONS,
  LAW_KINDS,
  LAW_SCHOOL_WORDS,
  LAYING_DOWN,
  LETTER_KINDS,
  LETTER_VERBS,
  MINUTES_OF,
  NAMED_KINDS,
  REPORT_WORDS,
  RULE_WORDS,
  SURE_REPORT_WORDS,
  TREATY_KINDS,
} from '../../vietnamese/document-words.ts';
import { LIST_KINDS, PERSONAL_LETTERS } from '../../vietnamese/paper-words.ts';
import { PLAN_KINDS } from '../../vietnamese/plan-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/word-edges.ts';
import { readBillName, readJudgment, readListName, readPersonalLetter, readSignedName, readStatementName } from './read-handed-name.ts';
import { readLawName } from './read-law-name.ts';
import { readPlanName } from './read-plan-name.ts';
import { phraseLength, readTreatyName } from './read-treaty-name.ts';

const SCHOOL = new RegExp(`${WORD_START}${anyOf(LAW_SCHOOL_WORDS)}\\s$`, 'iu');
const MAKING = /(?<!\p{L})(?:làm|dưới)\s$/u; // khi làm Luật Bảo hiểm xã hội
const REPORT = new RegExp(`^\\s${anyOf(REPORT_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const SURE_REPORT = new RegExp(`^\\s${anyOf(SURE_REPORT_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const REPORTING = /(?<!\p{L})(?:đã|sẽ|đang|phải|cần|xin|ông|bà|\p{Lu}[\p{L}\p{M}]*)\s$/u; // đã báo cáo giám sát …
const STATE =
  /^\s(?:của\s)?(?:nước\s(?:[Cc]ộng [Hh]òa\s(?:[Xx]ã [Hh]ội [Cc]hủ [Nn]ghĩa\s)?)?)?\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}/u;
const FIVE_YEARS = /^\s(?:5|năm) năm\s(?:[\p{L}\p{M}-]+\s){0,8}?\(?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\)?/u;
const OF_BODY = /^\s(?:của|giữa)\s\p{Lu}|^\svề\s|^,\s(?:tổ chức|nâng cao|phát triển|quản lý|hoàn thiện|bảo đảm|kiện toàn)\s/u;
const YEARS_OF = /^\s\d{1,3}\s(?:năm|tháng)(?=\s\p{L})/u; // Đề án tổng kết 40 năm đổi mới
const INITIATIVE = /^\s[“"«]?(?:Một\s)?vành đai(?:(?:,|\s[-–])?\s(?:và\s|một\s)?con đường)?(?:,?[”"»])?/iu; // the plan of a state goes by this name
const SESSION =
  /^\s[Kk]ỳ họp thứ\s(?:\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])(?:,?\s(?:của\s)?Quốc hội(?:\s[Kk]h(?:óa|oá)\s[XVI\d]{1,5})?)?/u; // Nghị quyết Kỳ họp thứ 7, Quốc hội khóa XV
const MONTHLY =
  /^\s(?:của\s)?[Pp]hiên họp(?:\sChính phủ)?\sthường kỳ(?:\s(?:của\s)?Chính phủ)?(?:\stháng\s\d{1,2}(?:[-/]\d{4}|\snăm\s\d{4})?)?/u; // nghị quyết phiên họp Chính phủ thường kỳ tháng 2-2017
const LAID_DOWN = new RegExp(`${WORD_START}${anyOf(LAYING_DOWN)}\\s$`, 'iu');
/** A body has laid down a paper, and is not only to do so: `Bộ Y tế đã ban hành hướng dẫn …`. */
const LAID =
  /(?<!(?:sẽ|cần|phải|để|chưa|việc|sớm|nhằm|nên|không|tham mưu|yêu cầu|đề nghị|xây dựng,|xây dựng và)\s)(?<!\p{L})(?:đã ban hành|vừa ban hành|mới ban hành|ban hành)\s$/u;
const SEA_LAW = /[Cc]ông ước(?:\s[\p{L}\p{M}]+){0,7}\s$/u; // Công ước của Liên hợp quốc về Luật Biển
const LETTER_TO = /^\sgửi(?:\stới|\sđến)?(?!\p{L})/u;
const SUBMITTED =
  /(?<!giải|quy|chương|công|quá|lộ|tiến)\strình\s(?:Chính phủ|Quốc hội|Thủ tướng|Bộ|Ban|Ủy ban|Uỷ ban|UBND|HĐND)(?!\p{L}).*/u; // báo cáo tiền khả thi trình Chính phủ
const SIGNED_MINUTES = /(?<!\p{L})(?:ký|ký kết|theo|trong)\s$/u;
const OFFICE_BEFORE = /(?:trưởng|Sở|Bộ|Viện|Vụ|Cục|Phòng|Ban|Hội|Đối tác|đối tác|sở|viện|ngành|tầm|ý nghĩa)\s$/u; // Sở Quy hoạch - Kiến trúc · Đối tác Chiến lược
const LETTER_DOES = new RegExp(`^\\s${anyOf(LETTER_VERBS)}(?![\\p{L}\\p{M}])`, 'u');
const RULES = new RegExp(
  `^\\s${anyOf(RULE_WORDS)}(?:\\s[\\p{Ll}\\p{M}]{1,10}){0,4}(?=\\s(?:của|giữa|trong|tại)\\s(?:tỉnh\\s|thành phố\\s|huyện\\s)?\\p{Lu}|\\sở cơ sở)`,
  'u',
);
const MINUTES = new RegExp(`^\\s${anyOf(MINUTES_OF)}(?![\\p{L}\\p{M}])(?:\\s(?:lần\\s)?thứ\\s[\\p{L}\\p{N}]{1,5})?`, 'iu');
const PLAN_OF_ACTION = /^\s(?:hành động|công tác|tổng thể|phối hợp|hợp tác)\s(?:để\s)?(?:triển khai|thực hiện)(?:\sthực hiện)?(?=\s)/u; // Kế hoạch hành động triển khai …
const GOES_ON = /^(?:\sở cơ sở|(?:,\s(?:giải trình|tiếp thu|chỉnh lý)){1,3})(?!\p{L})/u; // Quy chế dân chủ ở cơ sở · Báo cáo giải trình, tiếp thu
const DRAFT = /(?:\s(?:(?:dự án|dự thảo)(?:\sluật)?|năm|trong|và|(?<!làm )việc|giai đoạn|gắn))+$/iu;
const DRAFT_OF = /^(?<lead>\s(?:(?:về|đối với)\s)?(?:(?:các\s)?nội dung\s)?(?:của\s)?(?:dự án|dự thảo)\s)(?<kind>Bộ luật|Luật|Pháp lệnh)/iu;
const AMENDED = /^\s\(?sửa đổi(?:, bổ sung)?\)?/u;
const CAPITAL_NAMED: ReadonlySet<string> = new Set(['Điều lệ', 'Quy hoạch', 'Chương trình mục tiêu quốc gia', 'Chương trình mục tiêu']);
/** Plans that may be printed in capitals throughout: `Chiến lược Phát triển Kinh tế - Xã hội 2011-2020`. */
const TITLED: ReadonlySet<string> = new Set(['Chiến lược', 'Kế hoạch', 'Đề án', 'Chương trình hành động', 'Báo cáo']);
const TITLE_CASE = /^\s\p{Lu}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*){0,2}\s\p{Lu}\p{Ll}/u;
const LEAST = new Map([
  ['Cương lĩnh', 1],
  ['Điều lệ', 1],
  ['Báo cáo', 2],
  ['Bộ quy tắc', 2],
  ['Quy chế', 2],
  ['Báo cáo thẩm tra', 2],
]);

/** What decides whether a kind has a name behind it. */
export interface NamePlace {
  before: string;
  rest: string;
  capital: boolean;
  upper: boolean;
  /** In small letters, or at the head of a sentence, behind a word that hands a paper on. */
  handed: boolean;
}

/** The length of the name behind a kind that goes by name, `Luật Đất đai`, `Hiệp định Paris`, `Đề án số hóa …`; 0 without one. */
export function readDocumentName(kind: string, { before, rest, capital, upper, handed }: NamePlace): number {
  if (OFFICE_BEFORE.test(before)) return 0;
  if (kind === 'Hiến pháp') return STATE.exec(rest)?.[0].length ?? 0;
  if (LAW_KINDS.has(kind))
    return (SCHOOL.test(before) && !(capital && MAKING.test(before))) || SEA_LAW.test(before)
      ? 0
      : readLawName(rest, { kind, capital, upper });
  if (kind === 'Nghị quyết') return (SESSION.exec(rest) ?? MONTHLY.exec(rest))?.[0].length ?? 0;
  if (kind === 'Quy định' || kind === 'Hướng dẫn')
    return readRegulation(rest, (capital && LAID_DOWN.test(before)) || (kind === 'Hướng dẫn' && LAID.test(before)));
  if (kind === 'Sáng kiến') return INITIATIVE.exec(rest)?.[0].length ?? 0;
  if (kind === 'Thỏa thuận') return readTreatyName(kind, rest, capital) || readSignedName(before, rest);
  if (kind === 'Tuyên bố') return readTreatyName(kind, rest, capital) || readStatementName(before, rest);
  if (TREATY_KINDS.has(kind)) return readTreatyName(kind, rest, capital);
  if (kind === 'Biên bản') return capital || SIGNED_MINUTES.test(before) ? readMinutes(rest) : 0;
  if (kind === 'Bản án') return readJudgment(before, rest);
  if (kind === 'Dự luật') return readBillName(before, rest);
  if (kind === 'Quy chế' && !capital) return RULES.exec(rest)?.[0].length ?? 0;
  if (PERSONAL_LETTERS.has(kind)) return readPersonalLetter(before, rest);
  if (LIST_KINDS.has(kind)) return LAID_DOWN.test(before) ? readListName(rest) : 0;
  if (LETTER_KINDS.has(kind)) return readLetterName(kind, rest, handed);
  if (PLAN_KINDS.has(kind)) return readPlan(kind, { before, rest, capital });
  if (kind === 'Báo cáo' && capital && LAID_DOWN.test(before) && TITLE_CASE.test(rest)) return readName(kind, rest);
  if (kind === 'Báo cáo')
    return REPORT.test(rest) && (capital || handed || (SURE_REPORT.test(rest) && (upper || !REPORTING.test(before))))
      ? readName(kind, rest)
      : 0;
  return NAMED_KINDS.has(kind) && capital ? readName(kind, rest) : 0;
}

/** `Biên bản Kỳ họp lần thứ 39 Ủy ban …`. */
function readMinutes(rest: string): number {
  const of = MINUTES.exec(rest)?.[0].length ?? 0;
  return of === 0 ? 0 : of + phraseLength(rest.slice(of), { longest: 30, capitals: true });
}

/** `quy định về những điều đảng viên không được làm`; behind a verb that lays it down what a regulation is on. */
function readRegulation(rest: string, laidDown: boolean): number {
  const known = KNOWN_REGULATIONS.exec(rest);
  if (known || !laidDown || !/^\s\p{Ll}/u.test(rest) || /^\s(?:về|của|này|đó|số|tại|mới|trên)(?!\p{L})/u.test(rest))
    return known?.[0].length ?? 0;
  const length = phraseLength(rest, { longest: 12, capitals: true });
  return rest.slice(0, length).trim().split(/\s+/).length >= 3 ? length : 0;
}

/** `kế hoạch 5 năm 2016-2020`; with a capital any name, in small letters one that tells the plan from others. */
function readPlan(kind: string, { before, rest, capital }: Pick<NamePlace, 'before' | 'rest' | 'capital'>): number {
  const fiveYears = kind === 'Kế hoạch' ? (FIVE_YEARS.exec(rest)?.[0].length ?? 0) : 0;
  if (fiveYears > 0) return fiveYears;
  const lead = capital ? (PLAN_OF_ACTION.exec(rest)?.[0].length ?? 0) : 0;
  if (lead > 0) return lead + phraseLength(rest.slice(lead), { longest: 12, capitals: true });
  if (
    capital &&
    NAMED_KINDS.has(kind) &&
    !(kind === 'Kế hoạch' && !/^\s(?:\p{Ll}|Phát triển|Hành động|Chiến lược|Tổng thể|Hợp tác)/u.test(rest))
  )
    return readName(kind, rest) || readPlanName(kind, { before, rest, capital });
  return readPlanName(kind, { before, rest, capital });
}

/** `công văn đính chính của Ủy ban …`, `văn bản gửi các sở`: what a letter does, or to whom it goes; of a notice or a paper only where one hands it on. */
function readLetterName(kind: string, rest: string, handed: boolean): number {
  const to = LETTER_TO.exec(rest);
  const sure = kind === 'Công văn' || handed;
  if (to) return sure ? to[0].length + phraseLength(rest.slice(to[0].length), { longest: 7, capitals: true }) : 0;
  const does = sure ? LETTER_DOES.exec(rest) : null;
  if (does) return does[0].length + phraseLength(rest.slice(does[0].length), { longest: 9, capitals: true });
  const length = kind === 'Công văn' && /^\s\p{Ll}/u.test(rest) ? phraseLength(rest, { longest: 4, capitals: false }) : 0;
  return length > 0 && OF_BODY.test(rest.slice(length)) ? length : 0;
}

/** A noun phrase of three words, or of two with the body whose paper it is: `Quy chế làm việc của …`. */
function readName(kind: string, rest: string): number {
  const capitals = CAPITAL_NAMED.has(kind);
  const opening =
    TITLED.has(kind) && TITLE_CASE.test(rest)
      ? phraseLength(rest, { longest: 16, capitals: true })
      : phraseLength(rest, { longest: 16, capitals });
  const years = YEARS_OF.exec(rest.slice(opening))?.[0].length ?? 0;
  const begun = years > 0 ? opening + years + phraseLength(rest.slice(opening + years), { longest: 13, capitals }) : opening;
  const joint = /^\svà(?=\s\p{Ll})/u.exec(rest.slice(begun)); // Chiến lược xây dựng và hoàn thiện …
  const isShort = rest.slice(0, begun).trim().split(/\s+/).length < 3;
  const reached =
    joint && isShort && begun > 0
      ? begun + joint[0].length + phraseLength(rest.slice(begun + joint[0].length), { longest: 13, capitals })
      : begun;
  const first = rest
    .slice(0, reached + 12)
    .replace(SUBMITTED, '')
    .slice(0, reached)
    .replace(DRAFT, '');
  const name = first === '' ? '' : first + (GOES_ON.exec(rest.slice(first.length))?.[0] ?? '');
  const draft = NAMED_KINDS.has(kind) ? readDraftLaw(rest.slice(name.length)) : 0;
  if (draft > 0) return name.length + draft;
  const needed = LEAST.get(kind) ?? (OF_BODY.test(rest.slice(name.length)) ? 2 : 3);
  return name.length > 0 && name.trim().split(/\s+/).length >= needed ? name.length : 0;
}

/** `… dự án Luật Thủy sản (sửa đổi)`: the draft that a report or a submission is about. */
function readDraftLaw(rest: string): number {
  const draft = DRAFT_OF.exec(rest);
  if (draft === null) return 0;
  const at = draft[0].length;
  const named = readLawName(rest.slice(at), { kind: draft.groups!.kind!, capital: true, upper: true });
  return named === 0 ? 0 : at + named + (AMENDED.exec(rest.slice(at + named))?.[0].length ?? 0);
}
