/** The parts of a day that news tells apart. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Words before a date, or before `nay`, `qua`, `mai`, that say the part of the day. */
export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['rạng sáng', 'morning'],
  ['sáng sớm', 'morning'],
  ['sáng', 'morning'],
  ['trưa', 'noon'],
  ['đầu giờ chiều', 'afternoon'],
  ['cuối giờ chiều', 'afternoon'],
  ['chiều muộn', 'afternoon'],
  ['chiều tối', 'evening'],
  ['chiều', 'afternoon'],
  ['tối muộn', 'evening'],
  ['tối', 'evening'],
  ['đêm khuya', 'night'],
  ['đêm', 'night'],
]);

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['chủ nhật', 7],
  ['thứ 2', 1],
  ['thứ 3', 2],
  ['thứ 4', 3],
  ['thứ 5', 4],
  ['thứ 6', 5],
  ['thứ 7', 6],
]);

/** Months written as words; the lunar `giêng` and `chạp` are none of the calendar's. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

/** Days from the day of publication; behind a part of the day only the last word stands: `sáng nay`, `chiều qua`, `sáng mai`. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['hôm nay', 0],
  ['hôm qua', -1],
  ['hôm kia', -2],
  ['ngày mai', 1],
  ['nay', 0],
  ['qua', -1],
  ['mai', 1],
]);

/** Days that are named without a word for day before them, `Quốc khánh 2/9`: day-month. */
export const ANNIVERSARY_DAYS: ReadonlySet<string> = new Set(
  '1-1 9-1 3-2 14-2 27-2 8-3 26-3 30-4 1-5 7-5 15-5 19-5 1-6 5-6 21-6 27-7 28-7 19-8 2-9 10-10 20-10 20-11 18-11 23-11 1-12 10-12 19-12 22-12'.split(
    ' ',
  ),
);

/** Words before two years that make them a term of office or a plan's period. */
export const TERM_WORDS: readonly string[] = ['nhiệm kỳ', 'nhiệm kì', 'khóa', 'khoá', 'giai đoạn', 'thời kỳ', 'niên khóa', 'nhiệm kỳ khóa'];

/** Words behind which `thứ ba` counts and is no day of the week: “Kỳ họp thứ 3, ngày 9/6”. */
export const NUMBERED_BY_ORDINALS: readonly string[] = [
  'lần, kỳ họp, phiên họp, phiên, hội nghị, kỳ, khóa họp, đại hội, diễn đàn, cuộc họp, làm việc, lượt, vòng, hạng, vụ, bên, nước, lớp',
  'người, năm, tháng, tuần, điểm, đợt, chặng, khóa, tập, bài, cuốn, số, quý, thế hệ, cấp',
].flatMap((line) => line.split(', '));
