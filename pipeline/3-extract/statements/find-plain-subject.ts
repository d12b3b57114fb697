import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { NO_NAME_STARTS, SPEAKING_BODIES, SPEAKING_PEOPLE, SPEAKING_SOURCES } from '../../vietnamese/speaking-heads.ts';
import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';
import { GROUP_COUNTS, GROUP_NOUNS, NO_SPEAKER_AFTER, NOT_IN_SPEAKER, PERSON_HEADS, SPEAKER_PRONOUNS } from '../../vietnamese/speech-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/word-edges.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const HEADS = `(?:${anyOf([...SPEAKING_PEOPLE, ...PERSON_HEADS, ...GROUP_NOUNS])}|(?:${SPEAKING_BODIES.join('|')}))`;
const COUNTS = `(?:${anyOf(GROUP_COUNTS)}|(?:(?:hơn|gần|khoảng)\\s)?\\d{1,3}|mọi|mỗi|vài)`;
/** `Một số đặc vụ FBI`, `con gái bà Dung`, `cán bộ phụ trách truyền thông của hãng`. */
const HEADED = new RegExp(`^(?:${COUNTS}\\s)?(?:(?:vị|cựu|nguyên|nữ|nam|tân)\\s)?${HEADS}${WORD_END}`, 'iu');
/** `Minh Béo`: two words or more with capitals. */
const NAMED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u;
/** `thông báo của hãng`, `nguồn tin từ bộ này`. */
const SOURCE = new RegExp(
  `^(?:${COUNTS}\\s)?(?:bản |cuộc |bức |nội dung )?${anyOf(SPEAKING_SOURCES)}(?:\\s(?!của|từ|do)[\\p{L}\\p{M}\\d/.-]{1,12}){0,5}\\s(?:của|từ|do)\\s`,
  'iu',
);
const BREAK =
  /\d[/.-]\d{1,2}(?:[/.-]\d{4})?\s(?=\p{Ll})|\s(?:nhưng|song|còn|trong khi|tuy nhiên)\s|dẫn(?: lại)?(?: lời)?\s|[[\],;:!?…“”"»()*•]\s?|\.(?![\p{L}\d])\s?|\s[-–—]\s/gu;
const TURN =
  /^(?:theo đó|trước đó|trong khi đó|trong khi|tuy nhiên|ngoài ra|bên cạnh đó|sau đó|ngay sau đó|hiện nay|hiện|cùng ngày|đồng thời|do đó|vì vậy|thậm chí|mới đây|gần đây|nhưng|còn|song|và|rồi|thì|nay|hôm qua|hôm nay|sáng nay|chiều nay|tối qua)\s(?=\p{L})/iu;
const NO_START = new RegExp(`(?:${anyWord(NO_SPEAKER_AFTER)}|(?<!\\p{L})(?:khi|nếu|vì|do|bởi|sau khi|trước khi|như|mà|để|theo|của|và))\\s$`, 'iu');
const TELLS = new RegExp(`${anyWord(NOT_IN_SPEAKER)}${WORD_END}|(?<!\\p{L})(?:khi|nếu|vì|để|mà|thì|cho|khiến|làm|mời|nói|dẫn|nêu|gửi|gọi|gặp|đưa|tổ chức (?:phiên|cuộc|hội|họp|buổi)|rà soát|quyết định|kê biên|đến|tới|về|lên|vào|ra)(?!\\p{L})`, 'iu');
const PRONOUN = new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}$`, 'iu');
const TIMED = /\s(?:vào\s)?(?:hôm|ngày|sáng|chiều|tối|trưa|tại|trong|trên|sau|trước|với|ở)\s[^,;:]{1,60}$/iu;
const BRACKET = /\s?\([^()]{1,90}\)$/u;
const SAYS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge', 'directive', 'protest', 'question']);
const ASKS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'protest']);
/** Of verbs that ask or accuse, those that stand for nothing else. */
const ASKING = /^(?:yêu cầu|kêu gọi|đề nghị|kiến nghị|đề xuất|khuyến cáo|cảnh báo|cáo buộc|chỉ trích|bác bỏ|phủ nhận|lên án|lên tiếng \p{L}+ \p{L}+)$/iu;
/** No words of somebody. */
const NO_WORDS = /^(?:hỏi|chất vấn|gọi|ước tính|đánh giá|dự báo|nhắc lại|lưu ý|nghi ngờ)$/iu;
const OWN_WIRE = /(?<!\p{L})(?:TTXVN|Thông tấn xã|PV|VNA|VOV|VTV|phóng viên)(?!\p{L})/iu;
const NO_NAME = new RegExp(`^${anyOf(NO_NAME_STARTS)}${WORD_END}`, 'iu');
const THAT = /^(?: thêm| lại| rõ)? rằng(?!\p{L})|^\s?:/u;
/** What may stand before the comma that opens the clause: time, place, occasion. */
const LEADS_IN =
  /^[-–+•*\s]{0,3}(?:trong|tại|ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|trước|sau|khi|liên quan|về|theo|ngoài|tuy|cùng|đối với|đặc biệt|cuối|cụ thể|bước đầu|ban đầu|trên|với|nhân|từ|qua|làm việc|xem xét|dù|mặc dù|bên cạnh|đồng thời|do|vì|nhằm|để|nói|trao đổi|trả lời|đáp|phát biểu|đến|lúc|vào|khoảng|như|nhưng|còn|song|đề cập|bình luận|nhận định|đánh giá|chia sẻ|thông tin|giải thích|lý giải|tiếp|thậm chí|mới đây|gần đây|hiện|ngay|thực tế|đáng chú ý|đầu|giữa|tuần|tháng|năm|riêng|phản ứng|dẫn|ở|bởi|đứng)(?!\p{L})/iu;
const LONGEST = 200; // characters before the verb
const MOST_WORDS = 16;

/** `Con gái bà Dung cho biết`, `thông báo của hãng nói rằng`: any phrase for people or a body between the clause's start and a verb that only speaks. */
export function findPlainSubject(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const { text } = scene;
  const isTold = THAT.test(text.slice(verb.end, verb.end + 12)) || text.slice(verb.start, verb.end).endsWith(' rằng');
  if (/^\p{Lu}/u.test(text.charAt(verb.start)) || !(isTold || (verb.frame !== 'marked' && SAYS.has(verb.class)))) return null;
  const word = text.slice(verb.start, verb.end);
  if (!isTold && (NO_WORDS.test(word) || (ASKS.has(verb.class) && (!ASKING.test(word) || isRelative(text.slice(verb.end, verb.end + 110)))))) return null;
  const from = Math.max(period.start, verb.start - LONGEST);
  const whole = trimAdverbs(text.slice(from, verb.start));
  if (whole.endsWith(',') && !isTold && verb.class !== 'report') return null;
  const left = whole.replace(/,$/u, '').replace(BRACKET, '');
  for (const words of new Set([left, dropPhrase(left)])) {
    const at = findStart(scene, period.start, { start: from, end: from + words.length });
    if (at) return at;
  }
  return null;
}

/** `Một quan chức hôm 4-2`, `bà con tại cuộc họp`: without time and place. */
function dropPhrase(words: string): string {
  const phrase = TIMED.exec(words)?.[0];
  return phrase && !TELLS.test(phrase) ? words.slice(0, -phrase.length).replace(BRACKET, '') : words;
}

/** `Người biểu tình đòi tổng thống từ chức đã …`: told of those who ask. */
function isRelative(behind: string): boolean {
  return /^[^,.;:“”"]{3,90}(?<!\p{L})(?:đã|bị|được)(?!\p{L})/u.test(behind);
}

function findStart(scene: SpeechScene, sentence: number, left: Span): Speaker | null {
  const { text } = scene;
  const words = text.slice(left.start, left.end);
  const breaks = findMatches(words, BREAK).map((found) => found.index + found[0].length);
  if (left.start === sentence) breaks.unshift(0);
  for (const at of breaks.filter((start) => start < words.length).slice(-2).reverse()) {
    const turn = TURN.exec(words.slice(at))?.[0].length ?? 0;
    const found = readNounPhrase(scene, trimSpan(text, { start: left.start + at + turn, end: left.end }));
    if (found) return isListed(text.slice(sentence, left.start + at + turn)) || NO_START.test(words.slice(0, at + turn)) ? null : found;
  }
  return null;
}

/** Behind a comma that no phrase of time, place or occasion opens: one more of a row, or what somebody does next. */
function isListed(before: string): boolean {
  return /,\s?$/u.test(before) && !LEADS_IN.test(/(?:\d\.\d|[^.;:!?\]”"])*$/u.exec(before)![0].trimStart());
}

/** The speaker that a phrase names which tells nothing itself: people, a body, a name, or those of whom a notice is. */
export function readNounPhrase({ text, speakers, verbs }: SpeechScene, span: Span): Speaker | null {
  const phrase = text.slice(span.start, span.end);
  const source = SOURCE.exec(phrase)?.[0].length ?? 0;
  const start = span.start + source;
  const words = text.slice(start, span.end);
  if (words.length < 3 || words.split(' ').length > MOST_WORDS || TELLS.test(words) || PRONOUN.test(words)) return null;
  if (/[“”"«»]/u.test(words) || OWN_WIRE.test(words) || /^(?:người|kẻ|người viết|người ta)$|(?:\s(?:và|nhưng|hoặc|với)|,)$/iu.test(words)) return null;
  if (verbs.some((other) => other.frame !== 'bare' && other.start >= span.start + source && other.end <= span.end)) return null;
  const known = speakers.find((speaker) => speaker.start === start && speaker.end <= span.end);
  if (known && (source > 0 || known.end === span.end)) return known;
  const isName = NAMED.test(words) && !NO_NAME.test(words);
  if (!isName && !HEADED.test(words) && !(source > 0 && /^\p{Lu}/u.test(words))) return null;
  return toSpeaker({ start, end: span.end }, isName ? 'person' : 'group', 'name');
}
