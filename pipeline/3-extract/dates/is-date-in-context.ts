import type { DateFormName } from '../../vietnamese/time/date-patterns.ts';
import { ANNIVERSARY_DAYS } from '../../vietnamese/time/date-words.ts';
import { LUNAR_AFTER } from '../../vietnamese/time/lunar-days.ts';

const TIME_WORD = /(?:^|\s)(?:vào|từ|đến|tới|trước|sau|hết|dịp|tối|trong|đêm|nhật|là)\s\(?$/iu;
const FEAST_WORD = /(?:^|\s)(?:Quốc khánh|lễ|dịp|kỷ niệm|kỉ niệm|Phụ nữ|Nhà giáo|Lao động|Liệt sĩ|miền Nam)\s\(?$/iu;
const FRACTION_WORD = /(?:^|\s)(?:quá|hơn|gần|khoảng|chiếm|đạt|tỷ lệ|tỷ số|tỉ số|được)\s$/iu;
const PLACE_WORD = /(?:^|\s)(?:đường|phố|số|ngõ|hẻm|km|tổ|lô|thửa|mùng|mồng|công viên|bệnh viện)\s$/iu;
const LUNAR_WORD = /(?:^|\s)(?:mùng|mồng|rằm)\s(?:\d{1,2}\s)?$/iu;
const UNIT_AFTER = /^\s(?:tuần|ngày|năm|đại biểu|tiêu chí|phiếu|điểm|xã|huyện|tỉnh|hộ|người)(?!\p{L})/u;

/** Whether figures that look like a date are one where they stand: `(8/4)`, `từ 22/12`, but not `5/5 tiêu chí` or `đường 3/2`. */
export function isDateInContext(name: DateFormName, match: RegExpMatchArray): boolean {
  const groups = match.groups!;
  const before = match.input!.slice(Math.max(0, match.index! - 24), match.index);
  const after = match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 24);
  if (PLACE_WORD.test(before) || LUNAR_WORD.test(before) || LUNAR_AFTER.test(after)) return false;
  const led = groups.clock0 ?? groups.part0 ?? groups.weekday0 ?? groups.word0 ?? groups.from0;
  if (name === 'day') return Boolean(groups.year1 ?? groups.later1) || isDay(groups, led, { before, after });
  if (name === 'days') return Boolean(led ?? groups.year2 ?? groups.later2) || isBareRange(groups, { before, after });
  if (name === 'range') return Boolean(led ?? groups.year1 ?? groups.year2 ?? groups.wordDay1) || groups.mark1 === '/';
  return true;
}

function isDay(
  groups: Record<string, string | undefined>,
  led: string | undefined,
  { before, after }: { before: string; after: string },
): boolean {
  if (UNIT_AFTER.test(after)) return false;
  if (led !== undefined) return !/^từ\s$/iu.test(led) || groups.mark1 === '/' || groups.wordDay1 !== undefined;
  if (groups.wordDay1) return true;
  if (/\($/.test(before) && /^[),]/.test(after)) return true;
  if (FEAST_WORD.test(before)) return true;
  if (groups.mark1 !== '/' || FRACTION_WORD.test(before)) return false;
  const feast = ANNIVERSARY_DAYS.has(`${Number(groups.day1)}-${Number(groups.month1)}`);
  return feast || TIME_WORD.test(before) || /(?:^|[.:;(]\s?)$/u.test(before);
}

/** `10-11/9` without a word before it: two days of one month, the earlier first. */
function isBareRange(groups: Record<string, string | undefined>, { after }: { before: string; after: string }): boolean {
  return groups.list0 === undefined && groups.mark2 === '/' && !UNIT_AFTER.test(after);
}
