import { MINUTES_OF } from '../../vietnamese/papers/document-words.ts';
import { BILL_ENDS, ORDER_WORDS, WARRANT_GIVING, WARRANT_WORDS } from '../../vietnamese/papers/law-words.ts';
import { LETTER_PURPOSES } from '../../vietnamese/papers/paper-words.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import { phraseLength, readTreatyName } from './read-treaty-name.ts';

const SIGNED = /(?<!\p{L})(?:ký|ký kết|đạt được|đạt|trao|thông báo|công bố|hoàn tất|thông qua|phê chuẩn)\s(?:một\s)?$/u;
const UNSIGNED =
  /(?<!\p{L})(?:sẽ|chưa|không|có thể|để|muốn|nhằm|sớm|cần|phải|nỗ lực|hy vọng|cố gắng|tiến tới|việc|nếu)\s(?:[\p{L}\p{M}]+\s){0,3}$/u;
const PUT_OUT = /(?<!\p{L})(?:ra|đưa ra|phát|phát đi|công bố|nộp|ký|ký vào)\s(?:một\s)?(?:bản\s)?$/u;
const STAND = /^\s(?:phản đối|ủng hộ|lên án|kêu gọi|bác bỏ|chỉ trích|bày tỏ|hoan nghênh)\s/u;
const FIRST_WORD = /^\s(?:(?:cho phép|yêu cầu|buộc|nhằm)\s)?[\p{L}\p{M}]+/u; // dự luật cho phép triển khai …
const BILL_END = new RegExp(`^\\s${anyOf(BILL_ENDS)}(?![\\p{L}\\p{M}])`, 'u');
const ORDERED = new RegExp(`^\\s${anyOf(ORDER_WORDS)}(?![\\p{L}\\p{M}])`, 'u');
const GIVING = new RegExp(`${WORD_START}${anyOf(WARRANT_GIVING)}\\s$`, 'iu');
const WARRANT = new RegExp(`^\\s${anyOf(WARRANT_WORDS)}(?![\\p{L}\\p{M}])`, 'u');
const RANK = /^\s(?:(?:hình sự|dân sự|hành chính|kinh tế)\s)?(?:sơ thẩm|phúc thẩm)(?!\p{L})/u;
const PERSONAL = new RegExp(
  `^(?:\\s${anyOf(LETTER_PURPOSES)})?\\s(?:gửi\\s)?(?:tới\\s|đến\\s|cho\\s|lên\\s)?(?=\\p{Lu}|(?:ông|bà|ngài|đồng chí)\\s\\p{Lu})`,
  'u',
);
const SENT = /(?<!\p{L})(?:gửi|viết|có|nhận được|nhận|bức|lá|tâm|trong|đọc|công bố)\s$/iu;
const GIVEN = /(?<!\p{L})(?:gửi|có|viết)\s$/u;
const GREETING = /^\s(?:khen|khen ngợi|chúc mừng|chúc Tết|chia buồn|thăm hỏi|cảm ơn|kêu gọi)\s(?!từ|của|và|hay)\p{L}/u;
const ADDRESSED = /(?:gửi|tới|đến|cho|lên)\s$/u;
const LETTER_GOES_ON =
  /\s(?:ngày|hoan nghênh|yêu cầu|đề nghị|cảm ơn|chúc mừng|bày tỏ|nói|nêu|thông báo|chia buồn|khẳng định|phản đối|kêu gọi|nhân)(?:\s.*)?$/u;
const MINUTES = new RegExp(`^\\s${anyOf(MINUTES_OF)}(?![\\p{L}\\p{M}])(?:\\s(?:lần\\s)?thứ\\s[\\p{L}\\p{N}]{1,5})?`, 'iu');
const COUNT = /^\s(?:gồm\s)?\d[\d.]*(?=\s)/u;

/** `ký thỏa thuận hợp tác đầu tư`: in small letters an agreement that was made, by what it is about. */
export function readSignedName(before: string, rest: string): number {
  const length = SIGNED.test(before) && !UNSIGNED.test(before) ? readTreatyName('Thỏa thuận', rest, true) : 0;
  return rest.slice(0, length).trim().split(/\s+/).length >= 3 ? length : 0;
}

/** `ra tuyên bố phản đối …`: in small letters a statement that was put out, by what it takes a stand on. */
export function readStatementName(before: string, rest: string): number {
  if (!PUT_OUT.test(before) || UNSIGNED.test(before) || !STAND.test(rest)) return 0;
  const length = phraseLength(rest, { longest: 9, capitals: true });
  return rest.slice(0, length).trim().split(/\s+/).length >= 3 ? length : 0;
}

/** `dự luật thay thế …`, `thông qua đạo luật cho phép …`: a bill by what it does or is about. */
export function readBillName(rest: string): number {
  return /^\s\p{Ll}/u.test(rest) && !BILL_END.test(rest) ? readDeed(rest) : 0;
}

/** `sắc lệnh cấm nhập cảnh`: an order by what it does. */
export function readOrderName(rest: string): number {
  return ORDERED.test(rest) ? readDeed(rest) : 0;
}

/** What a paper does, of two words at least: its first word is a verb, whatever it ends elsewhere. */
function readDeed(rest: string): number {
  const verb = FIRST_WORD.exec(rest)?.[0].length ?? 0;
  const length = verb + phraseLength(rest.slice(verb), { longest: 11, capitals: true });
  const deed = rest.slice(0, length).replace(/\s(?:đối|liên quan|hôm|hồi)$|\shôm\s(?:nay|qua|thứ)(?:\s.*)?$/u, '');
  return deed.trim().split(/\s+/).length >= 2 ? deed.length : 0;
}

/** `bản án phúc thẩm của …`, `bản án hình sự sơ thẩm số …`: a judgment by its court's rank. */
export function readJudgment(rest: string): number {
  return RANK.exec(rest)?.[0].length ?? 0;
}

/** `thi hành lệnh bắt tạm giam …`: a warrant that is given out. */
export function readWarrant(before: string, rest: string): number {
  return GIVING.test(before) ? (WARRANT.exec(rest)?.[0].length ?? 0) : 0;
}

/** `bức thư gửi ông A`, `gửi điện mừng tới ngài B`: to whom a letter goes. */
export function readPersonalLetter(before: string, rest: string): number {
  if (GIVEN.test(before) && GREETING.test(rest)) return phraseLength(rest, { longest: 8, capitals: true });
  const to = SENT.test(before) ? PERSONAL.exec(rest) : null;
  if (to === null || !(ADDRESSED.test(to[0]) || /gửi\s$/u.test(before))) return 0;
  const phrase = phraseLength(` ${rest.slice(to[0].length)}`, { longest: 9, capitals: true }) - 1;
  return rest.slice(0, to[0].length + phrase).replace(LETTER_GOES_ON, '').length;
}

/** `danh sách 78 vụ tấn công`: a number and the noun phrase. */
export function readListName(rest: string): number {
  const count = COUNT.exec(rest)?.[0].length ?? 0;
  const length = phraseLength(rest.slice(count), { longest: 10, capitals: true });
  return rest
    .slice(count, count + length)
    .trim()
    .split(/\s+/).length >= 2
    ? count + length
    : 0;
}

/** `Biên bản Kỳ họp lần thứ 39 Ủy ban …`. */
export function readMinutes(rest: string): number {
  const of = MINUTES.exec(rest)?.[0].length ?? 0;
  return of === 0 ? 0 : of + phraseLength(rest.slice(of), { longest: 30, capitals: true });
}
