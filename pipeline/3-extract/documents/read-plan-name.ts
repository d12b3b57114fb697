import { CARRYING_OUT_PLANS, KNOWN_PLANS, PAPER_PLANS, PASSING_PLANS, PROGRAMME_WORDS } from '../../vietnamese/papers/plan-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import { phraseLength } from './read-treaty-name.ts';

const PASSED = new RegExp(`${WORD_START}${anyOf(PASSING_PLANS)}\\s$`, 'iu');
const CARRIED_OUT = new RegExp(`${WORD_START}${anyOf(CARRYING_OUT_PLANS)}\\s$`, 'iu');
const LISTED = /(?:,|;|(?<!\p{L})và)\s$/u; // quy hoạch vùng và quy hoạch nhân lực đến năm 2020
const OF_PLACE = /^\scủa(?:\s\p{L}{1,12}){1,5}?(?=\s(?:đến|tới|giai đoạn|thời kỳ)\s)/u;
const OF_BODY = /^\scủa\s(?:Tập đoàn|Tổng công ty|Tổng Công ty|Bộ|Sở|Ủy ban|UBND|Ban|Chính phủ|tỉnh|thành phố|TP)(?!\p{L})/u;
const MAKING = /(?<!\p{L})(?:xây dựng|lập|soạn thảo|về|với|có|một)\s$/iu; // a plan that is not there yet
const PROGRAMME = new RegExp(`^\\s${anyOf(PROGRAMME_WORDS)}(?![\\p{L}\\p{M}])`, 'iu');
const FOR_YEARS =
  /^,?\s(?:(?:đến|tới|cho|giai đoạn|thời kỳ|nhiệm kỳ|trong|từ)\s)?(?:5 năm\s|10 năm\s|năm năm\s|mười năm\s)?\(?(?:năm\s)?(?:19|20)\d\d/u;
const NO_PLAN =
  /^\s(?:phục vụ|vị trí việc làm|tuyển sinh|nghiên cứu|kinh doanh|tốt nghiệp|giải quyết|gia|lược|tỉnh|TP|này|đó|ấy|trên|hết sức|rất|quan trọng|lớn|đặc biệt|có)(?![\p{L}\p{M}])/u; // chiến lược gia · theo kế hoạch tỉnh … đã đặt ra
const POINTING = /^\s(?:này|đó|ấy|nói trên)(?![\p{L}\p{M}])/u;
const LAID = /(?<!\p{L})(?:đã|vừa|mới)\s(?:ký\s)?ban hành\s$/u; // vừa ban hành kế hoạch ứng phó với dịch
/** Agendas of the world's states: `Chương trình nghị sự | 2030 vì sự phát triển bền vững`. */
const GLOBAL =
  /^(?:\s(?:đến\s)?(?:năm\s)?2030|\s21(?!\p{N})|\s(?:toàn cầu\s)?(?:vì|về)\s(?:sự\s)?phát triển bền vững)(?:\s(?:vì|về)\s(?:sự\s)?phát triển bền vững)?(?:\s(?:đến|tới)\snăm\s2030)?(?:\scủa Liên [Hh]ợp [Qq]uốc)?(?=[\s,.;:)]|$)/u;
/** `kế hoạch thanh tra | được Bộ A ban hành`: a body has made the plan. */
export const MADE_PLAN = /^\s(?:(?:đã|vừa|mới)\s)?được\s\p{Lu}[^.,;:“”]{2,60}?\s(?:phê duyệt|thông qua|ban hành|duyệt)(?!\p{L})/u;
const LAW_MAKING = /^\sxây dựng luật,\spháp lệnh/u;
const COMMON_PLANS: ReadonlySet<string> = new Set(['Kế hoạch', 'Chiến lược']); // what anybody may have
/** What plans of the state are of, by which each is known without its years. */
const KNOWN = new RegExp(`^\\s${anyOf(KNOWN_PLANS)}(?![\\p{L}\\p{M}])`, 'iu');
const CAPITAL_MATTER = /^\s\p{Lu}\p{Ll}+\s\p{Ll}/u; // chiến lược Tái cân bằng
const AND_BUDGET = /^\svà (?:dự toán )?(?:ngân sách nhà nước|NSNN)(?=,?\s(?:năm\s)?20\d\d)/u; // kế hoạch phát triển kinh tế - xã hội và ngân sách nhà nước năm …
const ABBREVIATED = /^\s\p{Lu}{2,5}\s\p{Ll}/u; // đề án BV vệ tinh
const COUNTED = /^\s\d{1,3}(?=\s(?!năm\s)\p{Ll})/u; // đề án sáp nhập | 2 sở …
const VERB = /^(?:\s\p{Ll}+){1,3}$/u;
const LONGEST = 16;

/** Where the kind of a plan stands. */
interface PlanPlace {
  before: string;
  rest: string;
  capital: boolean;
  upper: boolean;
}

/** The length of the name behind the kind of a plan in small letters, or behind `Chương trình`; 0 where it is no plan of its own. */
export function readPlanName(kind: string, { before, rest, capital, upper }: PlanPlace): number {
  if (kind === 'Chương trình nghị sự') return GLOBAL.exec(rest)?.[0].length ?? 0;
  if ((kind === 'Chương trình' && !PROGRAMME.test(rest)) || NO_PLAN.test(rest)) return 0;
  const passed = PASSED.test(before);
  const listed = !capital && !passed && (LISTED.test(before) || (upper && before.trim() === '')); // in a row, or at the head of its sentence
  if (!capital && !passed && !listed && kind !== 'Đề án' && !CARRIED_OUT.test(before) && !KNOWN.test(rest)) return 0;
  const length = readPhrase(rest);
  const behind = rest.slice(length);
  const name = rest.slice(0, length);
  if (length === 0 || POINTING.test(behind)) return 0;
  if (KNOWN.test(name)) return length;
  const years = FOR_YEARS.test(behind.replace(OF_PLACE, ''));
  if (listed && !years) return 0;
  const words = name.trim().split(/\s+/).length;
  if (words >= 2 && MADE_PLAN.test(behind)) return length;
  if (kind === 'Chiến lược' && CAPITAL_MATTER.test(name)) return length;
  if (/^\s\p{Lu}/u.test(name) && !(kind === 'Đề án' && ABBREVIATED.test(name))) return kind === 'Quy hoạch' && words >= 2 ? length : 0; // quy hoạch Thủ đô
  if (words < 3 && !(passed && OF_BODY.test(behind) && words === 2))
    return years && (kind === 'Kế hoạch' || kind === 'Chương trình') && words === 2 ? length : 0;
  if (years || (kind === 'Chương trình' && capital)) return length;
  if (kind === 'Đề án' && words < 4 && !passed && !CARRIED_OUT.test(before)) return 0;
  if (/\p{Lu}/u.test(name) && (passed || !COMMON_PLANS.has(kind))) return length;
  if (kind === 'Kế hoạch' && words >= 3 && LAID.test(before)) return length;
  return (passed && (words >= 4 || OF_BODY.test(behind)) && kind !== 'Kế hoạch') ||
    (PAPER_PLANS.has(kind) && words >= (kind === 'Đề án' ? 3 : 5) && (kind === 'Đề án' || !MAKING.test(before)))
    ? length
    : 0;
}

/** `chương trình xây dựng luật, pháp lệnh`, else the noun phrase. */
function readPhrase(rest: string): number {
  const opening = phraseLength(rest, { longest: LONGEST, capitals: true });
  const count = VERB.test(rest.slice(0, opening)) ? (COUNTED.exec(rest.slice(opening))?.[0].length ?? 0) : 0;
  const begun = opening + count + (count === 0 ? 0 : phraseLength(rest.slice(opening + count), { longest: LONGEST, capitals: true }));
  const phrase = rest.slice(0, begun + (AND_BUDGET.exec(rest.slice(begun))?.[0].length ?? 0));
  return LAW_MAKING.exec(rest)?.[0].length ?? phrase.replace(/\snăm$/u, '').length;
}
