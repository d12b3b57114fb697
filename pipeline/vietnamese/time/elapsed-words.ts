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

/**
 * Words that call somebody new in an office, before the last word of the name, and how many days they say so; where they
 * count the time in office themselves, none.
 */
export const NEW_IN_OFFICE: readonly { words: string; days: number | null }[] = [
  { words: 'tân (?:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|chủ tịch|bí thư|giám đốc|tổng thư ký)', days: 200 },
  {
    words: '(?:công du|thăm|xuất ngoại) (?:nước ngoài )?đầu tiên (?:kể từ khi|từ khi|sau khi|trên cương vị|với tư cách|trong nhiệm kỳ)',
    days: 200,
  },
  { words: '(?:công du|thăm|đi) nước ngoài đầu tiên', days: 200 },
  {
    words: '(?<count>\\d{1,2}) (?<unit>ngày|tuần|tháng) (?:sau khi|kể từ khi|từ khi) (?:nhậm chức|lên nắm quyền|nắm quyền|lên cầm quyền)',
    days: null,
  },
];
