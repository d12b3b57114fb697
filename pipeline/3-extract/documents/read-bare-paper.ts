import { WISHING_WORDS } from '../../vietnamese/papers/document-words.ts';
import {
  BARE_KINDS,
  DECIDED_KINDS,
  JUDGING_VERBS,
  PAPER_MEASURES,
  PLACING_WORDS,
  STATING_KINDS,
  STATING_VERBS,
} from '../../vietnamese/papers/paper-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Citation } from './citation.ts';
import { isPlural } from './is-document.ts';
import { MADE_PLAN } from './read-plan-name.ts';
import { phraseLength } from './read-treaty-name.ts';

const PLACED = new RegExp(`${WORD_START}${anyOf(PLACING_WORDS)}\\s(?:${anyOf(PAPER_MEASURES)}\\s)?$`, 'iu');
const WISHED = new RegExp(
  `${WORD_START}(?:${anyOf([...WISHING_WORDS, 'sẽ', 'chưa', 'không', 'cần', 'phải', 'nên', 'muốn'])})\\s(?:[\\p{L}\\p{M}]+\\s){0,2}$`,
  'iu',
);
const LATELY = '(?:\\s(?:mới nhất|mới đây|mới|gần đây|gần nhất|thường niên|sơ bộ|ban đầu))?';
const OF = new RegExp(`^${LATELY}\\s(?:của|từ)(?=\\s(?!(?:các|những|nhiều)\\s))`, 'u');
/** `Sắc lệnh trên đã được … ký`. */
const MADE =
  /^(?:\s(?:này|trên|nói trên))?\s(?:đã\s|vừa\s)?được\s[^.,;:“”]{2,50}\s(?:ký|thông qua|ban hành|công bố|phê chuẩn|đưa ra)(?!\p{L})/u;
const QUOTED_FROM = /(?<!\p{L})(?:theo|qua|dẫn|trong|từ|căn cứ)\s(?:một\s)?(?:bản\s)?$/iu; // theo báo cáo của tổ thẩm định
const OF_PERSON = /^\s(?:mình|ông|bà|anh|chị|cậu|cô|em|cháu|họ|nó|ta|tôi|chúng|người|bạn|dân|cử tri|phụ huynh)(?![\p{L}\p{M}])/u; // no body's
const LETTER = /(?<!\p{L})(?:bức|lá)\s$/iu;
const OPENS = /(?:^|[.,;:“"(–-]|(?<!\p{L})(?:bản|bức|lá|dự thảo|nội dung|rằng|đó|mà|và|dẫn|đăng tải|trích))\s?$/u;
/** A body that the finders do not know: `thông cáo của điện Kremlin | nêu rõ`. */
const OF_SOMEONE = '(?<owner>(?:\\s(?:của|từ)(?!\\s(?:các|những|nhiều)\\s)(?:\\s[^\\s,.;:“”"]{1,14}){1,6}?)?)';
const POINTS = '(?:,?\\s(?:ngày|hôm)\\s[\\d/.-]{1,10})?(?:\\s(?:này|trên|nói trên|nêu trên|đó))?(?:\\s(?:cũng|còn|đã|có))?';
const STATES = new RegExp(`^${OF_SOMEONE}(?<!\\svà)${POINTS}\\s${anyOf(STATING_VERBS)}(?![\\p{L}\\p{M}]|\\scủa\\s)`, 'u');
const JUDGES = new RegExp(`^${OF_SOMEONE}${POINTS}\\s${anyOf(JUDGING_VERBS)}(?![\\p{L}\\p{M}])`, 'u');

/** The words around a kind that nothing tells from others; `behind` begins where its body, if one stands there, ends. */
interface Around {
  before: string;
  behind: string;
}

/**
 * How many characters behind a kind without number, name and matter belong to it, where it is one paper all the same, by what
 * is done with it or by what it says: `theo tờ trình, …`, `thông cáo | của điện Kremlin | nêu rõ`; null where it is none.
 */
export function readBarePaper({ kind, number, name, subject, sitting, issuer }: Citation, { before, behind }: Around): number | null {
  if (number !== null || name !== null || subject !== null || sitting !== null) return null;
  if (kind === 'Báo cáo' && QUOTED_FROM.test(before)) {
    if (issuer !== null) return 0;
    const owner = ownerLength(behind, OF_PERSON);
    if (owner > 0) return owner;
  }
  if (isPlural(before)) return null;
  if (BARE_KINDS.has(kind) && PLACED.test(before) && !WISHED.test(before) && (kind !== 'Thư' || LETTER.test(before)))
    return issuer === null ? ownerLength(behind) : 0;
  if (PLAN_KINDS.has(kind) && issuer === null) return MADE_PLAN.exec(behind)?.[0].length ?? null;
  if (!STATING_KINDS.has(kind) || !OPENS.test(before)) return null;
  if (BARE_KINDS.has(kind) && MADE.test(behind)) return 0;
  const states = STATES.exec(behind) ?? (DECIDED_KINDS.has(kind) ? null : JUDGES.exec(behind));
  return states && states.groups!.owner!.length;
}

/** ` của văn phòng trung ương`, ` mới nhất từ …`, without what it does with the paper; 0 where nobody is told. */
function ownerLength(behind: string, nobody: RegExp = /^$/u): number {
  const of = OF.exec(behind)?.[0].length ?? 0;
  const owner = of === 0 || nobody.test(behind.slice(of)) ? 0 : phraseLength(behind.slice(of), { longest: 7, capitals: true });
  const length = owner === 0 ? 0 : of + owner;
  return behind.slice(0, length).replace(/\s(?:phát|công bố|đưa|gửi|ngày|do)(?:\s.*)?$/u, '').length;
}
