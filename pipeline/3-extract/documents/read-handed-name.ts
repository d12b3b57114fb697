import { LETTER_PURPOSES } from '../../vietnamese/paper-words.ts';
import { anyOf } from '../../vietnamese/word-edges.ts';
import { phraseLength, readTreatyName } from './read-treaty-name.ts';

const SIGNED = /(?<!\p{L})(?:ký|ký kết|đạt được|đạt|trao|ký một|đạt được một)\s$/u;
const UNSIGNED =
  /(?<!\p{L})(?:sẽ|chưa|không|có thể|để|muốn|nhằm|sớm|cần|phải|nỗ lực|hy vọng|cố gắng|tiến tới|việc|nếu)\s(?:[\p{L}\p{M}]+\s){0,3}$/u;
const PUT_OUT = /(?<!\p{L})(?:ra|đưa ra|phát|phát đi|công bố|nộp|ký|ký vào)\s(?:một\s)?(?:bản\s)?$/u;
const STAND = /^\s(?:phản đối|ủng hộ|lên án|kêu gọi|bác bỏ|chỉ trích|bày tỏ|hoan nghênh)\s/u;
const DEALT_WITH =
  /(?<!\p{L})(?:thông qua|phê chuẩn|ký|ký ban hành|trình|đệ trình|đề xuất|bỏ phiếu|bỏ phiếu về|phủ quyết|bác|bác bỏ|soạn thảo)\s(?:một\s)?$/u;
const RANK = /^\s(?:(?:hình sự|dân sự|hành chính|kinh tế)\s)?(?:sơ thẩm|phúc thẩm)(?!\p{L})/u;
const JUDGED = /(?<!\p{L})(?:theo|tuyên|giữ nguyên|hủy|huỷ|sửa|kháng cáo|kháng nghị|với|tại|trong|toàn bộ|một phần|thi hành)\s$/u;
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
const COUNT = /^\s\d[\d.]*(?=\s)/u;

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

/** `thông qua dự luật chi tiêu quốc phòng`: a bill that a house deals with. */
export function readBillName(before: string, rest: string): number {
  const length = DEALT_WITH.test(before) && /^\s\p{Ll}/u.test(rest) ? phraseLength(rest, { longest: 8, capitals: true }) : 0;
  return rest.slice(0, length).trim().split(/\s+/).length >= 2 ? length : 0;
}

/** `bản án phúc thẩm của …`, `bản án hình sự sơ thẩm số …`: a judgment by its court's rank. */
export function readJudgment(before: string, rest: string): number {
  const rank = RANK.exec(rest);
  return rank && (JUDGED.test(before) || /^\s(?:của|số|ngày)\s/u.test(rest.slice(rank[0].length))) ? rank[0].length : 0;
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
