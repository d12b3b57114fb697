import { DISTRIBUTIVE_WORDS, ORDINAL_HEADS, WEAK_ORDINAL_HEADS } from '../../vietnamese/events/ordinal-heads.ts';
import { UNCOUNTED_NOUNS } from '../../vietnamese/words/noun-phrase-ends.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { NumberInPlace } from './find-quantities.ts';
import type { Unit } from './find-unit.ts';

const HEAD = new RegExp(`${WORD_START}${anyOf(ORDINAL_HEADS)}\\s(?:số\\s)?$`, 'iu');
const PART_OF_YEAR = /^\s(?:đầu|cuối)\s(?:năm|nhiệm kỳ)/u; // 6 tháng đầu năm 2017 is a stretch of the calendar
const PLENUM = /(?<![\p{L}\p{M}])(?:T\.Ư|TƯ|TW)\s$/u; // Hội nghị T.Ư 5
const WEAK_HEAD = new RegExp(`${WORD_START}${anyOf(WEAK_ORDINAL_HEADS)}\\s$`, 'iu');
const DISTRIBUTED = new RegExp(`${WORD_START}${anyOf(DISTRIBUTIVE_WORDS)}\\s[\\p{L}\\p{M}]+\\s$`, 'iu');
const VAGUE = new RegExp(`${WORD_START}(?:hàng|vài|mấy|dăm|bạc|nhiều|các|thứ|gấp|mươi)\\s$`, 'iu');
const UNCOUNTED = new RegExp(`^\\s${anyOf(UNCOUNTED_NOUNS)}(?![\\p{L}\\p{M}])`, 'iu');
const CLOCK_BEFORE = new RegExp(`${WORD_START}(?:lúc|hồi|vào|vào lúc|từ|đến|tới|trước)\\s$`, 'iu');
const CLOCK_AFTER = /^\s?(?:giờ|h|g)(?:\s?\d|\s(?:sáng|trưa|chiều|tối|đêm|ngày|cùng|hôm|kém|rưỡi|đúng))/iu;
/** `đúng 18 giờ | 40 phút`: the minutes of a clock, but for a stretch of time. */
const HOURS_BEFORE = /(?<lead>[\p{L}\p{M}]+)?\s?\d{1,2}\s?(?:giờ|h)\s?$/iu;
const STRETCH = /^(?:dài|trong|sau|mất|hơn|gần|khoảng|suốt|được|chưa|đầy|là)$/iu;
const YEAR_FIGURES = /^(?:1[89]|20)\d\d$/;
const SPAN_BEFORE = new RegExp(`${WORD_START}(?:trong|sau|suốt|được|mất|chưa|thời gian|kéo dài|cách đây)\\s$`, 'iu');
const SPAN_AFTER = /^\s(?:qua|tới|nay|trước|sau|liền|liên tiếp)(?![\p{L}\p{M}])/u;

/** `thời cơ chín muồi`, `khách sạn 5 sao`: words that hold a number word, and grades. */
const NO_COUNT =
  /^(?:chín\s(?:muồi|chắn|bói|cây|rục)|tám\s(?:chuyện|nhảm)|\d\ssao|(?:năm|ba|bốn|sáu)\ssao|một\ssố|hai\slúa|ba\s(?:gác|lô|ba|rọi|đá)|năm\s(?:nay|ngoái|qua|sau|tới|trước|đó))(?![\p{L}\p{M}])/iu;

/** Whether a number with a unit behind it counts or measures, or is an ordinal, a clock, a year, a name, an article. */
export function isCount(number: NumberInPlace, unit: Unit): boolean {
  if (NO_COUNT.test(`${number.printed}${number.after}`)) return false;
  if (unit.words === 'tháng' && PART_OF_YEAR.test(number.after.slice(unit.length))) return false;
  if (number.reading.inWords) return isCountInWords(number, unit);
  if (number.reading.value === 2 && UNCOUNTED.test(number.after)) return false; // 2 nước, 2 bên
  if (isOrdinal(number, unit) || isClock(number, unit) || (unit.words === 'ngày' && /^\s\d/.test(number.after.slice(unit.length))))
    return false;
  if (YEAR_FIGURES.test(number.printed) && unit.kind === 'count' && number.comparator === null)
    return /^\s(?:người|đại biểu|hộ|tỷ|ha)/u.test(number.after);
  if (isAfterName(number)) return unit.kind !== 'count' || COMMON_COUNT.test(number.after);
  return !VAGUE.test(number.before) || number.reading.scaled;
}

/** `qua kiểm tra, kết luận | 12 tổ chức có khuyết điểm`: a verb, and no paper by its number. */
const FOUND = /(?<!\p{L})(?:kết luận|quyết định|thông báo|báo cáo)\s$/u;
const YEAR_BEFORE = new RegExp(`${WORD_START}(?:trong|cuối|đầu|giữa|cả|mỗi|một|hằng|hàng|nhiều|các|mấy|\\d+)\\s$`, 'iu');
const COMMON_COUNT =
  /^\s(?:người|đại biểu|đồng chí|cán bộ|đảng viên|hộ|xã|huyện|tỉnh|dự án|đơn vị|doanh nghiệp|tổ chức|cơ quan|chiếc|vụ|lượt|lần|nước|nội dung|nhiệm vụ|giải pháp|mục tiêu|vấn đề|bài học|kết quả|nhóm|lĩnh vực|trường hợp|thành viên|tỉ|tỷ)(?![\p{L}\p{M}])/u;

/** `Boeing 737`, `ASEAN 2020`: figures right behind a capitalised word that does not open the sentence. */
function isAfterName({ before, comparator }: NumberInPlace): boolean {
  return comparator === null && /[\p{L}\p{M},.:;”"–-]\s(?:[\p{Lu}][\p{L}\p{M}]*)\s$/u.test(before);
}

function isOrdinal({ before, after, reading, printed }: NumberInPlace, unit: Unit): boolean {
  if (reading.scaled || printed.includes('/') || !/^(?:count|duration|other)$/.test(unit.kind)) return false;
  if (PLENUM.test(before) && unit.kind === 'count') return true;
  if (HEAD.test(before)) return !DISTRIBUTED.test(before) && !/\.\d{3}$/.test(printed) && !(FOUND.test(before) && COMMON_COUNT.test(after));
  return WEAK_HEAD.test(before) && !DISTRIBUTED.test(before) && unit.length === 0;
}

function isClock({ before, after, reading }: NumberInPlace, unit: Unit): boolean {
  const hours = unit.words === 'phút' ? HOURS_BEFORE.exec(before) : null;
  if (hours) return !STRETCH.test(hours.groups!.lead ?? '');
  if (unit.words !== 'giờ' || reading.value > 24) return false;
  return CLOCK_AFTER.test(after) || CLOCK_BEFORE.test(before);
}

/** Number words: never names (`Hai Bà Trưng`), parties (`hai nước`), `một` as an article; `năm` alone is a year. */
function isCountInWords(number: NumberInPlace, unit: Unit): boolean {
  const { printed, before, after, comparator, reading } = number;
  if (/^\p{Lu}/u.test(printed) && before.trim() !== '' && !/[.!?:“"–-]\s?$/u.test(before)) return false;
  if (VAGUE.test(before) || HEAD.test(before) || UNCOUNTED.test(after)) return false;
  if (isClock(number, unit)) return false;
  const word = printed.toLowerCase();
  if (word === 'nửa' || reading.scaled) return true;
  if (word === 'một')
    return comparator !== null && (unit.kind !== 'count' || (comparator !== 'exact' && !unit.words.startsWith('lần')))
      ? true
      : unit.kind === 'duration' && (SPAN_BEFORE.test(before) || SPAN_AFTER.test(after.slice(unit.length)));
  return word !== 'năm' || comparator !== null || (COMMON_COUNT.test(after) && !YEAR_BEFORE.test(before));
}
