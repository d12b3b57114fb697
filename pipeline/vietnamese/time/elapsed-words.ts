/** Words right before a number of years that count them from a dated beginning: “trải qua 4 năm thực hiện …”. */
export const ELAPSED_WORDS = ['trải qua', 'sau', 'qua', 'trong', 'tròn', 'đã được', 'tổng kết', 'sơ kết'];

/** Words right before a number of years that are kept as a jubilee. */
export const KEPT_WORDS = ['kỷ niệm', 'kỉ niệm', 'kỷ niệm lần thứ', 'tròn', 'mừng', 'nhân dịp'];

/** Words by which people stand at the beginning of the term that is named with them. */
export const APPOINTMENT_WORDS = [
  'được bổ nhiệm lần này',
  'lên đường nhận nhiệm vụ',
  'trao quyết định bổ nhiệm',
  'ra mắt ban chấp hành',
  'bầu ban chấp hành',
  'tuyên thệ nhậm chức',
  'trước khi lên đường',
  'trưởng cơ quan đại diện',
];

/** By what one is put out of an office. */
export const OUSTING_WORDS = ['sa thải', 'phế truất', 'cách chức', 'bãi nhiệm', 'bãi chức'];

/** What is kept, right behind a number of years: “kỷ niệm 10 năm | ngày thành lập”. */
export const FOUNDED_WORDS = [
  'ngày thành lập',
  'thành lập',
  'xây dựng và',
  'xây dựng, phát triển',
  'hình thành',
  'ra đời',
  'ngày ra đời',
  'ngày truyền thống',
];

/** Words before the year or day on which a body began: “được thành lập theo Quyết định … ngày 11/4/2007”. */
export const FOUNDING_WORDS = ['thành lập', 'ra đời', 'đi vào hoạt động', 'tiền thân'];

/** Words before a number of years that is still to be reached: “hướng tới kỷ niệm 50 năm …”. */
export const PREPARATION_WORDS = ['hướng tới', 'tiến tới', 'chuẩn bị', 'sắp tới', 'năm tới', 'sẽ', 'năm sau'];

/** Words behind a number of years by which it counts the relations of two countries. */
export const RELATION_WORDS = ['thiết lập quan hệ ngoại giao', 'quan hệ ngoại giao'];

/** Words right behind a number of years that count it from what is named next. */
export const SINCE_WORDS = ['thực hiện', 'thi hành', 'triển khai', 'kể từ', 'từ ngày', 'từ khi', 'ban hành'];

const TOOK_OFFICE = '(?:chính thức |lên |tuyên thệ )?(?:nhậm chức|nắm quyền|cầm quyền)';
const COUNTED = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<unit>ngày|tuần|tháng)';
/** A day or month printed without its year, of the last twelve months. */
const LATELY = '(?: vào| hồi| hôm| ngày| tháng| lễ){1,3} \\d{1,2}(?:[/-]\\d{1,2})?(?![/-]?\\d| năm \\d)';
const NEAR = '[^.;:]{0,60}?';

/**
 * What calls the bearer of a name (`NAME`) new in an office, and how many days it is said; where it counts the time in office
 * itself, none.
 */
export const NEW_IN_OFFICE: readonly { words: string; days: number | null }[] = [
  { words: `tân (?:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|chủ tịch|bí thư|giám đốc|tổng thư ký)${NEAR}NAME`, days: 200 },
  {
    words: `(?:công du|thăm|xuất ngoại) (?:nước ngoài )?đầu tiên (?:kể từ khi|từ khi|sau khi|trên cương vị|với tư cách|trong nhiệm kỳ)${NEAR}NAME`,
    days: 200,
  },
  { words: `(?:công du|thăm|đi) nước ngoài đầu tiên${NEAR}NAME`, days: 200 },
  { words: `chính quyền mới (?:của|do|dưới thời)${NEAR}NAME`, days: 200 },
  { words: `NAME(?: (?:chỉ|khi|là|người|vẫn|đang))* (?:mới|vừa) ${TOOK_OFFICE}`, days: 200 },
  { words: `${COUNTED} (?:sau khi|kể từ khi|từ khi) ${TOOK_OFFICE}${NEAR}NAME`, days: null },
  {
    words: `${COUNTED} (?:sau khi|kể từ khi|từ khi) (?:(?:tân|ông|bà|tổng thống|thủ tướng) |\\p{Lu}\\S* ){0,5}?NAME ${TOOK_OFFICE}`,
    days: null,
  },
  { words: `NAME${NEAR}sau (?:hơn |gần |chưa đầy )?${COUNTED} ${TOOK_OFFICE}`, days: null },
  { words: `(?:từ khi|sau khi) ${NEAR}NAME ${TOOK_OFFICE}${LATELY}`, days: 365 },
];
