import { ACTING_WORDS, DESCRIBED_AS, TELLING_NOUNS, TIMES_OF_OFFICE } from '../../vietnamese/speech/clause-subject-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { BEFORE_VERB } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import { isTelling } from './is-telling.ts';
import { tellsSomething } from './read-noun-phrase.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PHRASE = '(?:tại|trong|trước|với|trên|khi|sau|nhân|vào|hôm|ngày|sáng|chiều|tối|thay mặt|bên lề|tháng|qua|ở|từ)';
const CLAIM =
  '(?:phát biểu|trả lời|trao đổi|kết luận|chủ trì|tiếp xúc|nói|làm việc|dự|tham dự|đến dự|tới dự|đọc|lên tiếng|đại diện|viết|chia sẻ|đáp lại|thông tin|tiếp|ra tuyên bố|ra thông cáo|có văn bản|có công văn|gửi|giải trình|phản hồi|phân trần|lý giải|giải thích|bình luận|nhận xét|thừa nhận|xác nhận|tranh luận|thảo luận|góp ý|đề cập|báo cáo|thông báo|trình bày|tổng kết|bế mạc|khai mạc|đáp từ|phản ứng|phản bác|lên tiếng|họp báo|tuyên bố|điện đàm|hội đàm|hội kiến|bào chữa)';
const BRACKETED_LAST = /\s?\([^()]{1,90}\)(,?)$/u;
const BRACKETED = /^\s?\([^()]{1,120}\)/u;
/** After the name: ` - Phó Chủ tịch …`, `, đại biểu đoàn …`, ` tại cuộc họp báo`. */
const APPOSITION = new RegExp(
  `^(?:(?:\\s?[-–—]\\s?|,\\s)[^.;:]{2,180}|,?\\s(?:đã\\s)?(?:thay mặt|đại diện cho|cùng)\\s[^.;:]{2,150}|,?\\s?(?:đã\\s|cũng\\s){0,2}${PHRASE}\\s[^.;:,]{1,90},?)$`,
  'iu',
);
/** `Tổng thống tái đắc cử Rouhani`: a name the list of names missed, after the office it holds. */
const NAMED_ON = /^\s(?:\p{Ll}[\p{L}\p{M}]*\s){0,3}(?:\p{Lu}[\p{L}\p{M}.'-]*\s?){1,4}$/u;
/** `A phát biểu tại hội nghị nhấn mạnh`, `A trả lời báo chí, cho rằng`: a verb of appearing before the verb of speaking. */
const CLAIM_GAP = new RegExp(`^,?\\s(?:${anyOf(BEFORE_VERB)}\\s){0,3}${CLAIM}${WORD_END}[^.;:]{0,140}$`, 'iu');
/** `…, cử tri Toán`: somebody else, who speaks. */
const ROLE_LAST =
  /,\s(?:luật sư|bị cáo|bị can|viện kiểm sát|VKS|HĐXX|tòa|tòa án|chủ tọa|thẩm phán|cơ quan điều tra|cử tri|đại biểu|các luật sư|các bị cáo|người này|chủ đầu tư|doanh nghiệp)$/u;
const ADDRESSED_LAST = /,\s(?:cử tri|ông|bà|anh|chị|cô|bác|cụ)(?:\s\p{Lu}[\p{L}\p{M}]*){1,4}$/u;
/** `, người đã từng giữ chức đó,`, `, hiện đang ở thăm nước A,`: told of the speaker between commas. */
const RELATIVE =
  /^,\s(?:người|lúc đó|khi đó|lúc bấy giờ|lúc ấy|hiện|hiện đang|đang|vốn|từng|nguyên|cựu|là|vừa|mới|sinh|quê|phụ trách|thay mặt|con trai|con gái|em trai|vợ|chồng|chủ|nhà|tác giả|đại diện|trưởng|phó|một (?:thành viên|trong|người|nhà|chuyên gia|cựu|quan chức|luật sư|chính trị gia)|nơi|cơ quan|tổ chức|đơn vị|nước|đảng)\s[^,.;:“”"]{2,140},$/iu;
/** ` - một người có …  –`: an apposition between its marks, whatever it tells; `nước này` behind a body. */
const CLOSED =
  /^(?:\s[-–—]\s[^.;:“”"]{2,170}\s[-–—],?|\s(?:nước này|này|trên|nước đó|tỉnh này|thành phố này|địa phương này|nước sở tại))$/u;
/** ` thuộc đảng A, đứng đầu Ủy ban B,`: of what body the speaker is. */
const BELONGS = /^\s(?:thuộc|của|đến từ|dưới thời|phụ trách|cho(?=\s\p{Lu}[^,]{3,60},$))\s[^.;:“”"]{2,160},?$/iu;
/** ` đã cùng với phía B`: with whom it is said. */
const JOINTLY = /^\s(?:đã|sẽ|cũng)\s(?:đã\s)?(?:cùng|thay mặt|đại diện)/u;
const TOPIC = new RegExp(`${WORD_START}về${WORD_END}`, 'u');
/** `Giám đốc Công ty A| số 5 Quốc gia`: the rest of the office's body. */
const GOES_ON =
  /^\s(?=\p{Lu}|\p{N}|số\s|quốc gia|quản lý)[\p{L}\p{M}\p{N}&/-]+(?:\s[\p{L}\p{M}\p{N}&/-]+){0,13}(?:,\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP|tỉnh)\s[^,.;:“”"]{2,40}){0,3},?$/u;
/** `Trưởng bộ môn| đua thuyền, Cục A`: the rest of the office in small letters, and the body it is in. */
const RUNS_ON = /^\s\p{Ll}[^,.;:“”"()]{2,70},\s\p{Lu}[^,.;:“”"()]{2,70},?$/u;
/** `Giám đốc cấp cao| về các chương trình của Quỹ A`, `Trưởng Ban quản lý di tích| và rừng quốc gia B`: the rest of an office that the list of names cut. */
const OFFICE_ON =
  /^\s(?:và(?!\s(?:đồng chí|ông|bà|anh|chị|các|những|người|đoàn|phu nhân|vợ|chồng)\s)|về|tại|kiêm|khu vực|cấp|phụ trách)\s[^.;:,“”"()]{3,120},?$/u;
/** `Ông A, trong buổi điều trần để …, đã nói rằng`: the occasion, whatever it tells, before words that are marked. */
const OCCASION = /^,?\s(?:khi|trong|tại|nhân|bên lề|ngay sau|sau|trước)\s[^.;:“”"]{3,170}$/u;
const MARKED = /^(?: thêm| lại| rõ)? rằng(?!\p{L})|^\s?:/u;
/** ` lúc bấy giờ là ứng viên của đảng A`: who the speaker was, without commas. */
const WAS = new RegExp(`^\\s${anyOf(TIMES_OF_OFFICE)}(?:\\s(?:vẫn|đang|còn|từng))?\\s(?:là|giữ chức|làm)\\s[^,.;:“”"]{2,120}$`, 'iu');
/** `, đơn vị được Bộ A giao xử lý,`, ` - quốc gia có nhiều lao động ở đó -`: whatever is told of the speaker between its marks, ` - ` before a verb that only speaks. */
const ENCLOSED = /^(?:,\s[^.;:“”"]{2,230},|\s[-–—]\s[^.;:“”"]{2,230}\s[-–—],?|\s[-–—]\s[^.;:“”"]{2,230},)$/u;
/** Of those, where something is done: `, sau khi gặp …,`, `, đã …,`. */
const ACTS = new RegExp(`^,\\s(?!${anyOf(DESCRIBED_AS)}${WORD_END})${anyOf(ACTING_WORDS)}${WORD_END}`, 'iu');
/** `, quốc gia có …,`: what the speaker is. */
const WHAT = new RegExp(`^(?:,|\\s[-–—])\\s${anyOf([...TELLING_NOUNS, ...DESCRIBED_AS])}\\s`, 'u');
/** ` là người công khai`: of the speaker, by what they said. */
const IS_WHO =
  /^\s(?:cũng |đã |vốn |từng |còn |chính )?là\s(?:(?:một|một trong những|những)\s)?(?:người|nhà lãnh đạo|quốc gia|nước|đại biểu|chính khách|nguyên thủ|quan chức|vị lãnh đạo)(?:\s(?:đầu tiên|duy nhất|thứ hai|cuối cùng|châu Âu|phương Tây|Việt Nam))?$/u;
const WHO_SAYS =
  /^(?:tuyên bố|khẳng định|cho rằng|nói|kêu gọi|phản đối|lên tiếng|đặt câu hỏi|chất vấn|nhấn mạnh|cảnh báo|đề xuất|phê phán|chỉ trích)/iu;
const HEAD = /(?:^|[.!?…\n”"»:;,•*+]\s?|[-–—]\s)$/u;
/** A capital that opens a sentence, where a heading has run into it: `… trong năm Ông A, chủ tịch hội, …`. */
const RUN_IN = /^(?:Ông|Bà)\s/u;
/** A rank or title no list holds may stand before the name. */
const HEAD_OR_RANK = /(?:^|[.!?…\n”"»:;,•*+]\s?|[-–—]\s)(?:\p{Lu}[\p{L}\p{M}]*\s(?:\p{Ll}[\p{L}\p{M}]*\s){0,2})?$/u;
const SAYS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge']);
/** `Hai bên trao đổi về …, nhất trí …`: what they come to, past what they spoke of. */
const DISCUSSED =
  /^\s(?:(?:đã|cũng|cùng|còn|đi sâu|dành thời gian)\s){0,3}(?:trao đổi|thảo luận|rà soát|điểm lại)(?:\s[^.;:“”"]{2,150})?, (?:và |đồng thời )?$/u;
const AGREES = /^(?:nhất trí|thống nhất|đồng ý|khẳng định|cho rằng|nhấn mạnh|bày tỏ|đánh giá cao)/u;
const LONGEST_GAP = 260;

/** Whether what stands between the speaker and the verb makes the one the other's subject: nothing, adverbs, brackets, an apposition, place and time. */
export function leadsToVerb({ text, verbs, speakers }: SpeechScene, speaker: Speaker, verb: SpeechVerbMention): boolean {
  const gap = readGap(text, speaker, verb);
  if (gap.length > LONGEST_GAP) return false;
  if (isEnclosed(text, speaker, verb)) return true;
  const rest = trimAdverbs(gap)
    .replace(/^\)|^\s\p{Lu}\.(?=\s|,)/u, '')
    .replace(BRACKETED, '')
    .replace(BRACKETED_LAST, '')
    .trimEnd();
  if (DISCUSSED.test(gap) && AGREES.test(text.slice(verb.start, verb.end))) return true;
  if (verbs.some((other) => other.start >= speaker.end && other.end < verb.start && other.frame === 'free')) return false;
  if (rest === '' || /^(?:,|\s?[-–—])$/u.test(rest)) return true;
  if (isSource(text, speaker, gap) || ADDRESSED_LAST.test(rest) || ROLE_LAST.test(rest)) return false;
  if (IS_WHO.test(rest)) return WHO_SAYS.test(text.slice(verb.start, verb.end));
  if (RELATIVE.test(rest) || CLOSED.test(rest) || WAS.test(rest)) return true;
  if (speaker.office !== null && speaker.person !== null && isRestOfOffice(rest) && !isBetween(speakers, speaker, verb)) return true;
  if (isOccasion(text, speaker, verb, rest)) return true;
  if (
    (APPOSITION.test(rest) || BELONGS.test(rest) || (speaker.office !== null && NAMED_ON.test(rest))) &&
    !isTelling(rest.replace(JOINTLY, ' cùng'))
  )
    return true;
  return (
    verb.frame === 'free' && !/\p{Lu}/u.test(text.charAt(verb.start)) && !/^\s\p{Lu}/u.test(gap) && CLAIM_GAP.test(gap) && !TOPIC.test(gap)
  );
}

/** `Theo đặc phái viên A, hai bên …`: past the comma somebody else speaks. */
function isSource(text: string, { start }: Speaker, gap: string): boolean {
  return /(?:^|[.!?…”"»;]\s|, )theo\s$/iu.test(text.slice(Math.max(0, start - 7), start)) && /^,\s\p{Ll}/u.test(gap);
}

function isBetween(speakers: readonly Speaker[], { end }: Speaker, verb: SpeechVerbMention): boolean {
  return speakers.some((other) => other.kind === 'person' && other.start >= end && other.end <= verb.start);
}

function isRestOfOffice(rest: string): boolean {
  return ((GOES_ON.test(rest) || RUNS_ON.test(rest)) && !tellsSomething(rest)) || (OFFICE_ON.test(rest) && !isTelling(rest));
}

/** Whether the speaker opens a sentence, and what follows the name is when or where words that a mark opens were said. */
function isOccasion(text: string, { start, kind }: Speaker, verb: SpeechVerbMention, rest: string): boolean {
  return (
    kind === 'person' &&
    OCCASION.test(rest) &&
    MARKED.test(text.slice(verb.end, verb.end + 10)) &&
    HEAD_OR_RANK.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Whether all between the speaker, at the head of its clause, and a verb that only speaks is told of the speaker between marks. */
export function isEnclosed(text: string, speaker: Speaker, verb: SpeechVerbMention): boolean {
  const gap = trimAdverbs(readGap(text, speaker, verb)).replace(BRACKETED, '');
  if (!ENCLOSED.test(gap) || ACTS.test(gap) || !opensClause(text, speaker)) return false;
  if (SAYS.has(verb.class) && /[”"»],?\s$/u.test(text.slice(Math.max(0, speaker.start - 3), speaker.start))) return true; // “…”, ông A, …, phát biểu
  return (
    (verb.frame === 'free' && SAYS.has(verb.class)) ||
    (verb.frame !== 'marked' && WHAT.test(gap)) ||
    /^(?: rằng|\s?:)/u.test(text.slice(verb.end, verb.end + 5))
  );
}

/** Whether a clause begins with the speaker: behind a mark, or by a capital that a heading has run into. */
export function opensClause(text: string, { start }: Speaker): boolean {
  return HEAD.test(text.slice(Math.max(0, start - 3), start)) || RUN_IN.test(text.slice(start, start + 4));
}

/** What stands between them, without stops that end nothing: `hôm 3.2`, `lúc 9:30`, `TP.HCM`, `TP. Huế`. */
function readGap(text: string, { end }: Speaker, { start }: SpeechVerbMention): string {
  return text.slice(end, start).replace(/(?<=\d)[.:](?=\d)|(?<=\p{L})\.(?=\p{L})|(?<=\sT[Pp])\./gu, '/');
}
