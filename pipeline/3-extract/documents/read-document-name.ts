import {
  KNOWN_REGULATIONS,
  LAYING_DOWN,
  LETTER_KINDS,
  LETTER_VERBS,
  NAMED_KINDS,
  REPORT_WORDS,
  RULE_WORDS,
  SURE_REPORT_WORDS,
} from '../../vietnamese/papers/document-words.ts';
import { LAW_KINDS, LAW_SCHOOL_WORDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { LIST_KINDS, PERSONAL_LETTERS } from '../../vietnamese/papers/paper-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import { DECIDING_WORDS } from '../../vietnamese/papers/subject-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import {
  readBillName,
  readJudgment,
  readListName,
  readMinutes,
  readOrderName,
  readPersonalLetter,
  readSignedName,
  readStatementName,
  readWarrant,
} from './read-handed-name.ts';
import { readLawName } from './read-law-name.ts';
import { readPaperName, TITLE_CASE } from './read-paper-name.ts';
import { readPlanName } from './read-plan-name.ts';
import { phraseLength, readTreatyName } from './read-treaty-name.ts';

const SCHOOL = new RegExp(`${WORD_START}${anyOf(LAW_SCHOOL_WORDS)}\\s$`, 'iu');
const MAKING = /(?<!\p{L})(?:làm|dưới)\s$/u; // khi làm Luật Bảo hiểm xã hội
const REPORT = new RegExp(`^\\s${anyOf(REPORT_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const SURE_REPORT = new RegExp(`^\\s${anyOf(SURE_REPORT_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const REPORTING = /(?<!\p{L})(?:đã|sẽ|đang|phải|cần|xin|ông|bà|\p{Lu}[\p{L}\p{M}]*)\s$/u; // đã báo cáo giám sát …
const STATE =
  /^\s(?:của\s)?(?:nước\s(?:[Cc]ộng [Hh]òa\s(?:[Xx]ã [Hh]ội [Cc]hủ [Nn]ghĩa\s)?)?)?\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}/u;
/** `Kế hoạch | hóa gia đình`, `quy hoạch | trình UBND tỉnh`: no name of a plan. */
const NO_NAME = /^\s(?:hóa|hoá|trình)(?!\p{L})/u;
const FIVE_YEARS = /^\s(?:5|năm) năm\s(?:[\p{L}\p{M}-]+\s){0,8}?\(?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\)?/u;
const OF_BODY = /^\s(?:của|giữa)\s\p{Lu}|^\svề\s|^,\s(?:tổ chức|nâng cao|phát triển|quản lý|hoàn thiện|bảo đảm|kiện toàn)\s/u;
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
const LETTER_TO = /^(?:\svừa)?\s(?:gửi(?:\stới|\sđến|\slên|\scho)?(?!\p{L})|(?:đến|tới|lên)(?=\s\p{Lu}))/u;
const SENT_TO = /^(?:\svừa)?\sgửi(?!\p{L})/u;
const READ_FROM = /(?<!\p{L})(?:trong|theo|tại|bằng|qua|từ|dẫn|công bố)\s(?:một\s)?(?:bản\s)?$/iu;
const SENT_REPORT = /(?<!(?:phải|cần|sẽ|chưa|không)\s)(?<!\p{L})(?:hoàn tất|hoàn thiện|hoàn thành|trong|theo|bản|tại|qua|có)\s$/iu;
const SENT_SUBMISSION = /(?<!\p{L})(?:ký|có|trong|theo|bản|tại|ban hành)\s$/iu;
/** `tờ trình | HĐND tỉnh | về …`: before whom it is laid. */
const SUBMITTED_TO = /^\s(?:Quốc hội|HĐND|Hội đồng nhân dân|Thủ tướng|UBND|Thành ủy|Tỉnh ủy|Ban Thường vụ)(?!\p{L})/u;
const SIGNED_MINUTES = /(?<!\p{L})(?:ký|ký kết|theo|trong)\s$/u;
/** Treaties that in small letters too are one where it was made: `ký hiệp ước hữu nghị và hợp tác`. */
const SIGNED_KINDS: ReadonlySet<string> = new Set(['Hiệp định', 'Hiệp ước', 'Công ước', 'Nghị định thư']);
const OFFICE_BEFORE = /(?:trưởng|Sở|Bộ|Viện|Vụ|Cục|Phòng|Ban|Hội|Đối tác|đối tác|sở|viện|ngành|tầm|ý nghĩa)\s$/u; // Sở Quy hoạch - Kiến trúc · Đối tác Chiến lược
const LETTER_DOES = new RegExp(`^\\s${anyOf(LETTER_VERBS)}(?![\\p{L}\\p{M}])`, 'u');
/** What a notice tells of that is decided: `ra thông báo nới lỏng lệnh cấm`. */
const NOTICE_DOES = new RegExp(`^\\s${anyOf([...DECIDING_WORDS, 'thay đổi'])}(?![\\p{L}\\p{M}])`, 'u');
const COUNTED_LIST =
  /^\s(?:gồm\s)?\d{1,4}\s(?!tỷ phú|tỉ phú|công ty|đại học|trường|người giàu|phụ nữ|nhân vật|quốc gia|nước|điều kiện|cầu thủ|thành phố|thương hiệu)\p{Ll}/u; // danh mục 47 khu du lịch quốc gia
const RULES = new RegExp(
  `^\\s${anyOf(RULE_WORDS)}(?:\\s[\\p{Ll}\\p{M}]{1,10}){0,4}(?=\\s(?:của|giữa|trong|tại)\\s(?:tỉnh\\s|thành phố\\s|huyện\\s)?\\p{Lu}|\\sở cơ sở)`,
  'u',
);
const COORDINATED = /^\sphối hợp\s\p{L}/u;
const CARRIED_OUT = /(?<!\p{L})(?:ký|ký kết|thực hiện|triển khai|ban hành|tổng kết|sơ kết)\s$/u;
const EXAM = /^\sthi\s(?:tốt nghiệp\s)?(?:THPT|trung học phổ thông)(?:\s[Qq]uốc gia)?(?:\snăm\s\d{4}|\s\d{4})?/u; // quy chế thi THPT quốc gia 2017
const NAMED_REPORT =
  /^\s(?:[Pp]hát triển [Tt]hế giới|[Pp]hát triển [Cc]on người|[Vv]iệt Nam|Doing Business|[Mm]ôi trường kinh doanh|[Nn]ăng lực cạnh tranh [Tt]oàn cầu|PCI|PAPI|[Tt]ổng quan kinh tế)(?:[\s\p{L}-]{0,40}?)\s(?:năm\s)?20\d\d(?!\p{N})/u; // Báo cáo Việt Nam 2035
/** A report that someone reads out: `Báo cáo kết quả công tác, do … trình bày`. */
const READ_BY = /^[^.;:]{2,120}?\sdo\s[^.;:]{3,100}?\strình bày(?!\p{L})/u;
const NO_MATTER = /^\s(?:này|đó|trên|ấy|mới|gần|riêng|khác|nói|nêu|chung|nhanh|cụ thể|chi tiết|đầy đủ|đầu|cuối|thứ|hồi|hôm|ngày)(?!\p{L})/u;
const OWNED_BY = /^((?:,\s[\p{Ll}\p{M}]+(?:\s[\p{Ll}\p{M}]+){0,3})?)\scủa\s\p{Lu}/u;
const PLAN_OF_ACTION = /^\s(?:hành động|công tác|tổng thể|phối hợp|hợp tác)\s(?:để\s)?(?:triển khai|thực hiện)(?:\sthực hiện)?(?=\s)/u; // Kế hoạch hành động triển khai …

/** The declaration of ASEAN and China on the sea between them goes by this matter. */
const CONDUCT =
  /^\s(?:DOC(?:\snăm)?(?:\s2002)?|(?:(?:giữa|của)\scác bên\s)?về\s(?:cách\s)?ứng xử(?:\scủa các bên)?(?:\s(?:ở|trên|tại)\s[Bb]iển Đông)?)/u;
/** A plan of so many points. */
const POINTS = /^\s(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:điểm|bước)(?!\p{L})/u;

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
  if (kind === 'Thỏa thuận' || SIGNED_KINDS.has(kind)) return readTreatyName(kind, rest, capital) || readSignedName(before, rest);
  if (kind === 'Tuyên bố' && CONDUCT.test(rest)) return CONDUCT.exec(rest)![0].length;
  if (kind === 'Tuyên bố') return readTreatyName(kind, rest, capital) || readStatementName(before, rest);
  if (kind === 'Đạo luật') return readTreatyName(kind, rest, capital) || readBillName(rest);
  if (TREATY_KINDS.has(kind)) return readTreatyName(kind, rest, capital);
  if (kind === 'Biên bản') return capital || SIGNED_MINUTES.test(before) ? readMinutes(rest) : 0;
  if (kind === 'Bản án') return readJudgment(rest);
  if (kind === 'Dự luật') return readBillName(rest);
  if (kind === 'Sắc lệnh') return readOrderName(rest);
  if (kind === 'Lệnh') return readWarrant(before, rest);
  if (kind === 'Quy chế' && EXAM.test(rest)) return EXAM.exec(rest)![0].length;
  if (kind === 'Quy chế' && COORDINATED.test(rest) && CARRIED_OUT.test(before)) return readPaperName(kind, rest);
  if (kind === 'Quy chế' && !capital) return RULES.exec(rest)?.[0].length ?? 0;
  if (kind === 'Sách trắng') return rest.slice(0, phraseLength(rest, { longest: 6, capitals: true })).replace(/\snăm$/u, '').length;
  if (PERSONAL_LETTERS.has(kind)) return readPersonalLetter(before, rest);
  if (LIST_KINDS.has(kind)) return LAID_DOWN.test(before) || COUNTED_LIST.test(rest) ? readListName(rest) : 0;
  if (LETTER_KINDS.has(kind)) return readLetterName(kind, rest, { handed, before });
  if (PLAN_KINDS.has(kind)) return readPlan(kind, { before, rest, capital, upper, handed });
  if (kind === 'Báo cáo' && NAMED_REPORT.test(rest)) return NAMED_REPORT.exec(rest)![0].length;
  if (kind === 'Báo cáo' && capital && LAID_DOWN.test(before) && TITLE_CASE.test(rest)) return readPaperName(kind, rest);
  if (kind === 'Báo cáo' && SENT_REPORT.test(before) && SENT_TO.test(rest)) return readAddressee(rest, 7);
  if (kind === 'Báo cáo' && READ_FROM.test(before) && /^\s\p{Ll}/u.test(rest)) {
    const owned = readOwnedReport(rest);
    if (owned > 0) return owned;
  }
  if (kind === 'Báo cáo')
    return REPORT.test(rest) &&
      (capital || handed || (upper && READ_BY.test(rest)) || (SURE_REPORT.test(rest) && (upper || !REPORTING.test(before))))
      ? readPaperName(kind, rest)
      : 0;
  if (kind === 'Tờ trình' && SENT_TO.test(rest) && SENT_SUBMISSION.test(before)) return readAddressee(rest, 7);
  if (kind === 'Tờ trình' && SUBMITTED_TO.test(rest) && SENT_SUBMISSION.test(before))
    return phraseLength(rest, { longest: 7, capitals: true });
  return NAMED_KINDS.has(kind) && capital ? readPaperName(kind, rest) : 0;
}

/** `trong báo cáo phòng, chống tham nhũng của Chính phủ`: in small letters a report by its matter and its body. */
function readOwnedReport(rest: string): number {
  const begun = NO_MATTER.test(rest) ? 0 : phraseLength(rest, { longest: 7, capitals: false });
  const owned = begun === 0 ? null : OWNED_BY.exec(rest.slice(begun));
  return owned === null ? 0 : begun + owned[1]!.length;
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
function readPlan(kind: string, { before, rest, capital, upper }: NamePlace): number {
  if (NO_NAME.test(rest)) return 0;
  const fiveYears = kind === 'Kế hoạch' ? (FIVE_YEARS.exec(rest)?.[0].length ?? 0) : 0;
  if (fiveYears > 0) return fiveYears;
  if (kind === 'Kế hoạch' && POINTS.test(rest)) return POINTS.exec(rest)![0].length;
  const lead = capital ? (PLAN_OF_ACTION.exec(rest)?.[0].length ?? 0) : 0;
  if (lead > 0) return lead + phraseLength(rest.slice(lead), { longest: 12, capitals: true });
  if (
    capital &&
    NAMED_KINDS.has(kind) &&
    !(kind === 'Kế hoạch' && !/^\s(?:\p{Ll}|Phát triển|Hành động|Chiến lược|Tổng thể|Hợp tác)/u.test(rest))
  )
    return readPaperName(kind, rest) || readPlanName(kind, { before, rest, capital, upper });
  return readPlanName(kind, { before, rest, capital, upper });
}

/** `báo cáo gửi Thủ tướng`: to whom a paper goes. */
function readAddressee(rest: string, longest: number): number {
  const to = LETTER_TO.exec(rest)![0].length;
  const length = to + phraseLength(rest.slice(to), { longest, capitals: true });
  return rest.slice(0, length).replace(/\s(?:ngày|một|vào|hôm|chiều|sáng)(?:\s.*)?$/u, '').length;
}

/** `công văn đính chính của Ủy ban …`, `văn bản gửi các sở`: what a letter does, or to whom it goes; of a notice or a paper only where one hands it on. */
function readLetterName(kind: string, rest: string, { handed, before }: Pick<NamePlace, 'handed' | 'before'>): number {
  const to = LETTER_TO.exec(rest);
  const sure = kind === 'Công văn' || handed;
  if (to) return sure || (kind === 'Văn bản' && READ_FROM.test(before)) ? readAddressee(rest, 7) : 0;
  const does = sure ? (LETTER_DOES.exec(rest) ?? (kind === 'Thông báo' ? NOTICE_DOES.exec(rest) : null)) : null;
  if (does) return does[0].length + phraseLength(rest.slice(does[0].length), { longest: 9, capitals: true });
  const length = kind === 'Công văn' && /^\s\p{Ll}/u.test(rest) ? phraseLength(rest, { longest: 4, capitals: false }) : 0;
  return length > 0 && OF_BODY.test(rest.slice(length)) ? length : 0;
}
