import { findMatches } from '../../text/find-matches.ts';
import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import {
  CENTRAL_ISSUERS,
  CLAUSE_STARTS,
  DECIDING_WORDS,
  DEEDS_ALONE,
  LETTERING_WORDS,
  NEW_CLAUSE_ENDS,
  PAIRED_TITLES,
  PLANNING_WORDS,
  POST_WORDS,
  POSTING_WORDS,
  SUBJECT_END_EXCEPTIONS,
  SUBJECT_ENDS,
  SUBJECT_WORDS,
  TITLE_TAILS,
  TITLE_VERBS,
} from '../../vietnamese/papers/subject-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';

const ABOUT = /^\)?,?\s(?:của các bên\s)?\(?(?=(?:về|v\/v)\s)/iu;
const OPENING = new RegExp(`^\\)?,?\\s(?=(?:${anyOf(SUBJECT_WORDS)})[,\\s])`, 'iu');
const DECREED = new RegExp(
  `^\\)?,?\\s(?=(?:${anyOf([...SUBJECT_WORDS, ...DECIDING_WORDS])}|cho(?=\\s[^.;,]{3,40}\\s(?:thôi|nghỉ)\\s))[,\\s])`,
  'iu',
);
const DECIDED = new RegExp(
  `^\\s(?=(?:về|${anyOf(DECIDING_WORDS)})(?:\\s|,\\s(?=${anyOf(['bổ', ...DECIDING_WORDS])}\\s))(?!(?:cho|và|là|đã)\\s))`,
  'iu',
);
/** What a decision does, told by that alone: `trao quyết định thành lập, …`. */
const DEED_ALONE = new RegExp(`^\\s${anyOf(DEEDS_ALONE)}(?=[.;]|$|,\\s(?!${anyOf(['bổ', ...DECIDING_WORDS])}\\s))`, 'u');
const INQUIRED = /^\s(?=(?:về|việc|toàn diện|vụ)\s)/u; // kết luận thanh tra việc …
const PLANNED = new RegExp(`^\\)?,?\\s(?=(?:${anyOf([...SUBJECT_WORDS, ...PLANNING_WORDS])})[,\\s])`, 'iu');
const LETTERED = new RegExp(`^\\)?,?\\s(?=(?:${anyOf([...SUBJECT_WORDS, ...LETTERING_WORDS])})[,\\s])`, 'iu');
/** What may open the matter of a paper, by what is known of it. */
export const OPENINGS = {
  lettered: LETTERED,
  planned: PLANNED,
  about: ABOUT,
  inquired: INQUIRED,
  told: OPENING,
  decreed: DECREED,
  decided: DECIDED,
};
const QUOTED = /^,?\s?:?\s?(?:về(?:\sviệc)?:?\s)?[“"«](?<title>(?=[^\s”"»]+\s)[^”"»“«]{4,400})[”"»]/u;
const SAYS = /^(?:vẫn|sẽ|đã|đang|là|không|chưa|phải)\s/u; // hiệp định … “vẫn có giá trị”: what someone says of it
const END_WORD = new RegExp(`${anyWord(SUBJECT_ENDS)}${WORD_END}`, 'giu');
const POINTING =
  /^(?:[^\s,;]+\s){1,6}(?:(?:này|đó|ấy)(?!\p{L})|trên(?=[\s,.;]*$|[,.;]|\s(?:đã|sẽ|được|là|cũng|có|nhằm|tại|để|theo|vào|và|ngày|hôm|của)(?!\p{L})))/u; // nghị quyết về vấn đề này
const HARD_STOP =
  /\s(?:và|hay|hoặc|cùng)\s(?:các\s|bản\s)?(?:Nghị định thư|Hiệp định|Hiệp ước|Tuyên bố chung|[Tt]hỏa thuận(?: khung)?(?=\svề\s)|Nghị quyết|nghị quyết|Chỉ thị|chỉ thị|Kết luận|Quy định|Quyết định|Nghị định|Thông tư|Hướng dẫn|Kế hoạch|Quy hoạch|Chiến lược|Đề án|Pháp lệnh|Bộ luật|Luật|(?:[Bb]áo cáo|[Tt]ờ trình|[Đđ]ề án|[Qq]uy chế|quy định trách nhiệm)(?=\s(?:về|của|số|làm việc|tiếp thu|giải trình|thẩm tra|đánh giá|tổng hợp|kết quả)(?!\p{L})))(?!\p{L})|[;:…\n]|\((?!\p{Lu}[\p{L}&-]{1,9}\)\s(?:cấp|giai đoạn|thuộc|của|và|trên địa bàn|các|đối với)(?!\p{L})|sửa đổi\))|(?<!\((?:\p{Lu}[\p{L}&-]{1,9}|sửa đổi))\)|\.(?=\s|$)|\s(?:hồi|vào)\s(?:tháng|ngày|năm|cuối|đầu|sáng|chiều|tối)(?!\p{L})|(?<!(?:từ|đến|tới|trước|sau))\s(?:ngày|hôm|sáng|trưa|chiều|tối)\s\d|\shôm\s(?:nay|qua|thứ|chủ nhật)(?!\p{L})|\strình\s(?:Quốc hội|Chính phủ|Thủ tướng|Bộ Chính trị|Ủy ban|HĐND)(?!\p{L})|\stại\s(?:[Kk]ỳ họp|phiên|cuộc họp|hội nghị|buổi|hội trường)(?!\p{L})|\sliên quan (?:đến|tới) (?:việc|vấn đề|vụ) (?:này|trên)|\svới\s(?:\d[\d.,]*(?:%|\/\d)|tỷ lệ|tỉ lệ|kết quả biểu quyết|số phiếu|đa số)|\strước\s(?:Quốc hội|Hội đồng|kỳ họp|hội nghị)|\svà\s(?:cho ý kiến|thảo luận|xem xét|thông qua|biểu quyết|nghe|đề nghị|yêu cầu|đọc|trình bày|ký|chuẩn bị|triển khai|hoan nghênh|góp|khẳng định|cam kết|chỉ đạo|giao|dự thảo|công bố|trao|tặng|đón nhận)(?!\p{L})|(?<!đồng ý)\scho\s(?:các\s)?(?:ông|bà|đồng chí|anh|chị|tân|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|PGS|GS|TS)(?!\p{L})|[”"»](?=,?\s(?:đã|được|là)(?!\p{L}))/u;
const CLAUSE_START = new RegExp(`^(?!từ chức|có (?:xét|tính) đến)${anyOf(CLAUSE_STARTS)}${WORD_END}`, 'iu');
const LED_BY = /^do\s[^.;]{3,80}?\slàm\s(?:Chủ tịch|Trưởng|Tổ trưởng|Chủ nhiệm)/u; // thành lập Ban Chỉ đạo | do Thủ tướng làm Trưởng ban
/** Another paper behind a comma: `Quy chế làm việc, | quy định về …`. */
const OTHER_PAPER =
  /^(?:đề án\s|các đề án\s)|^(?:các\s)?(?:quy định|nghị quyết|quyết định|chỉ thị|kết luận|nghị định|thông tư|quy chế|luật)\s(?:về|của|số|\d)/iu;
const PAIRED = /^(?:phòng, chống|thanh, kiểm tra)(?!\p{L})/u; // one verb on both sides of a comma
const PAIRS = new RegExp(`(?:${PAIRED_TITLES.map(([before, behind]) => `${before}, ${behind}`).join('|')})`, 'u');
const POSTING = new RegExp(`^(?:về\\s)?(?:việc\\s)?${anyOf(POSTING_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const POST = new RegExp(`,\\s${anyOf(POST_WORDS)}\\s|\\s(?:tham gia|giữ chức|thôi giữ chức)\\s`, 'giu');
const TITLE_VERB = new RegExp(`^${anyOf(TITLE_VERBS)}(?![\\p{L}\\p{M}])`, 'u');
const RUNS_ON = new RegExp(`^${anyOf(TITLE_TAILS)}${WORD_END}`, 'u');
const COORDINATED = /(?:Đảng bộ|Chi bộ|Đảng|Nhà nước|Mặt trận|Quốc hội|Chính phủ)$/u;

const ISSUED_AT_END = new RegExp(`\\scủa\\s(?<issuer>${anyOf(CENTRAL_ISSUERS)})(?=$|\\s(?:(?:đối )?với|cho)\\s)`, 'iu'); // kỷ luật của Ban Bí thư đối với tôi

interface SubjectContext {
  end: number;
  /** Persons and offices, which open a clause of their own behind a comma. */
  actors: readonly Span[];
  /**
   * Behind a symbol or an issuer (`told`) `quy định …`, `phê duyệt …` open a title, not what the document says, of decisions (`decreed`) also what those do; behind the
   * mere kind of a decision (`decided`) only what decisions do; else `về …` alone.
   */
  opening: keyof typeof OPENINGS;
}

/**
 * What a document is about: the quoted title behind its number, date and issuer, or the words from `về …` to the end of
 * their clause.
 */
export function readSubject(text: string, at: number, { end, actors, opening: kindOfOpening }: SubjectContext): Span | null {
  const rest = text.slice(at, Math.min(end, at + 600));
  const quoted = QUOTED.exec(rest);
  if (quoted && !SAYS.test(quoted.groups!.title!)) {
    const start = at + quoted[0].indexOf(quoted.groups!.title!, quoted[0].search(/[“"«]/u));
    return trimSpan(text, { start, end: start + quoted.groups!.title!.length });
  }
  const alone = kindOfOpening === 'decided' ? DEED_ALONE.exec(rest) : null;
  if (alone) return { start: at + 1, end: at + alone[0].length };
  const opening = OPENINGS[kindOfOpening].exec(rest);
  if (opening === null) return null;
  const start = at + opening[0].length;
  if (POINTING.test(rest.slice(opening[0].length))) return null;
  return readClause(text, start, { end, actors });
}

/** The title that stands right behind a kind, `Báo cáo kết quả giám sát việc …`: from `start` to the end of its clause. */
export function readClause(text: string, start: number, { end, actors }: Omit<SubjectContext, 'opening'>): Span | null {
  const clause = findClause(text.slice(start, Math.min(end, start + 600)));
  const limit = start + clause.length;
  const posted = endOfPosting(text.slice(start, limit));
  if (posted > 0) return trimCommas(text, { start, end: start + posted });
  const last = actors.find((actor) => overlaps(actor, { start, end: limit }) && /,\s$/.test(text.slice(start, actor.start)));
  const span = trimSpan(text, {
    start,
    end: endAtCommas(text, start, { limit: Math.min(limit, last?.start ?? limit), cutBy: clause.cutBy }),
  });
  return /\s/.test(text.slice(span.start, span.end)) ? trimCommas(text, span) : null;
}

/** `phân công ông A, Ủy viên …, Chủ tịch … tham gia …, giữ chức …`: the posts of the person, and what becomes of them, belong to it; 0 where none follows a comma. */
function endOfPosting(clause: string): number {
  if (!POSTING.test(clause) || !clause.includes(',')) return 0;
  const last = findMatches(clause, POST).at(-1);
  if (last === undefined || last.index < clause.indexOf(',')) return 0;
  const from = last.index + last[0].length;
  const comma = clause.indexOf(',', from);
  return comma < 0 ? clause.length : comma;
}

/** `bổ nhiệm … của Ban Bí thư`: the body at the very end of the subject issued the paper. */
export function splitIssuer(text: string, subject: Span): { subject: Span; issuer: Span } | null {
  const found = ISSUED_AT_END.exec(text.slice(subject.start, subject.end));
  if (found === null || found.index < 8) return null;
  const end = subject.start + found.index + found[0].length;
  const issuer = { start: end - found.groups!.issuer!.length, end };
  return { subject: { start: subject.start, end: subject.start + found.index }, issuer };
}

/** How far the clause of a subject may reach, and whether a mark, a word such as `nhằm` or a verb of another clause ends it. */
interface Clause {
  length: number;
  cutBy: 'mark' | 'word' | 'verb';
}

/** Up to a hard stop or a word of another clause; the subject's own first words do not count. */
function findClause(rest: string): Clause {
  const stop = rest.search(HARD_STOP);
  const limit = stop < 0 ? rest.length : stop;
  for (const word of findMatches(rest.slice(0, limit), END_WORD)) {
    const before = rest.slice(0, word.index).trimEnd().split(/\s+/).at(-1)?.toLowerCase() ?? '';
    const excepted = SUBJECT_END_EXCEPTIONS.has(`${before} ${word[0].toLowerCase()}`) || LED_BY.test(rest.slice(word.index, limit));
    if (word.index > 8 && !excepted) return { length: word.index, cutBy: NEW_CLAUSE_ENDS.has(word[0].toLowerCase()) ? 'verb' : 'word' };
  }
  return { length: limit, cutBy: 'mark' };
}

/** A comma ends the subject unless a list goes on behind it: short members, a last one behind `và`, bodies side by side. */
function endAtCommas(text: string, start: number, { limit, cutBy }: { limit: number; cutBy: Clause['cutBy'] }): number {
  const chunks = text.slice(start, limit).split(',');
  let length = chunks[0]!.length;
  for (let index = 1; index < chunks.length; index++) {
    const next = chunks[index]!.trim();
    if (
      next === '' ||
      CLAUSE_START.test(next) ||
      OTHER_PAPER.test(next) ||
      !goesOn(chunks[index - 1]!.trim(), next, { index, last: index === chunks.length - 1, cutBy })
    )
      break;
    length += 1 + chunks[index]!.length;
  }
  return start + length;
}

function goesOn(previous: string, next: string, { index, last, cutBy }: { index: number; last: boolean; cutBy: Clause['cutBy'] }): boolean {
  if (PAIRED.test(`${previous.split(/\s/).at(-1)}, ${next}`) || RUNS_ON.test(next)) return true;
  if (PAIRS.test(`${previous.slice(-40)}, ${next.slice(0, 40)}`)) return true;
  if (isParallel(previous, next)) return true;
  const words = countWords(next);
  const listed = index > 1 && countWords(previous) <= 3 && /^\p{Ll}/u.test(next);
  if (listed && !(last && cutBy !== 'mark')) return true; // tro, xỉ, thạch cao của …
  if (cutBy === 'verb' && TITLE_VERB.test(next)) return true;
  const head = next.split(/\svà\s/u)[0]!;
  const joined = head !== next && countWords(head) <= 5; // …, B và C
  if (joined && index === 1 && countWords(previous) <= 3) return true; // về A, B và C đã …
  if (last && (cutBy === 'verb' || (cutBy === 'word' && words > 2 && (index > 1 || countWords(previous) > 3)))) return false; // …, tổ chức đã ổn định: the subject of the next clause
  if (COORDINATED.test(previous) && COORDINATED.test(next.split(/\s/).slice(0, 2).join(' '))) return true;
  if (index === 1 && countWords(previous) <= 3) return true; // về phòng, chống tham nhũng
  if (joined) return true;
  if (last) return words <= (cutBy === 'mark' && index > 1 && countWords(previous) <= 3 ? 9 : 4) && /^\p{Ll}/u.test(next); // … lao động, hướng nghiệp, dạy nghề cho …
  return words <= (index > 3 ? 9 : 5); // a title of many members
}

/** `cấp huyện, cấp xã`; a row of short members: `tro, xỉ, thạch cao của …`. */
function isParallel(previous: string, next: string): boolean {
  const [first, second] = next.split(/\s+/, 2);
  const last = previous.split(/\s+/).slice(-4);
  return last.includes(first!) && last.indexOf(first!) > 0 && second !== undefined && /^\p{Ll}/u.test(first!);
}

const countWords = (words: string): number => words.split(/\s+/).length;

function trimCommas(text: string, { start, end }: Span): Span {
  const kept = text.slice(start, end).replace(/(?:[,.\s"”»]|\s(?:và|của|trong|về|ở|trước|(?:ngay )?sau))+$/u, '');
  return { start, end: start + kept.length };
}
