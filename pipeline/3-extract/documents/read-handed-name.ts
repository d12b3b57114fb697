import { LETTER_PURPOSES } from '../../vietnamese/paper-words.ts';
import { anyOf } from '../../vietnamese/word-edges.ts';
import { phraseLength, readTreatyName } from './read-treaty-name.ts';

const SIGNED = /(?<!\p{L})(?:ký|ký kết|đạt được|đạt|trao|ký một|đạt được một)\s$/u;
const UNSIGNED =
  /(?<!\p{L})(?:sẽ|chưa|không|có thể|để|muốn|nhằm|sớm|cần|phải|nỗ lực|hy vọng|cố gắng|tiến tới|việc|nếu)\s(?:[\p{L}\p{M}]+\s){0,3}$/u;
const PERSONAL = new RegExp(
  `^(?:\\s${anyOf(LETTER_PURPOSES)})?\\s(?:gửi\\s)?(?:tới\\s|đến\\s|cho\\s|lên\\s)?(?=\\p{Lu}|(?:ông|bà|ngài|đồng chí)\\s\\p{Lu})`,
  'u',
);
const SENT = /(?<!\p{L})(?:gửi|viết|có|nhận được|nhận|bức|lá|tâm|trong|đọc|công bố)\s$/iu;
const ADDRESSED = /(?:gửi|tới|đến|cho|lên)\s$/u;
const LETTER_GOES_ON =
  /\s(?:ngày|hoan nghênh|yêu cầu|đề nghị|cảm ơn|chúc mừng|bày tỏ|nói|nêu|thông báo|chia buồn|khẳng định|phản đối|kêu gọi|nhân)(?:\s.*)?$/u;
const COUNT = /^\s\d[\d.]*(?=\s)/u;

/** `ký thỏa thuận hợp tác đầu tư`: in small letters an agreement that was made, by what it is about. */
export function readSignedName(before: string, rest: string): number {
  const length = SIGNED.test(before) && !UNSIGNED.test(before) ? readTreatyName('Thỏa thuận', rest, true) : 0;
  return rest.slice(0, length).trim().split(/\s+/).length >= 3 ? length : 0;
}

/** `bức thư gửi ông A`, `gửi điện mừng tới ngài B`: to whom a letter goes. */
export function readPersonalLetter(before: string, rest: string): number {
  const to = SENT.test(before) ? PERSONAL.exec(rest) : null;
  if (to === null || !ADDRESSED.test(to[0])) return 0;
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
