/**
 * Words that pages print before or around their own time. To add one: as printed, in small letters; a longer label may
 * hold a shorter one. Labels that date something else, as `ngày ban hành`, do not belong here.
 */
export const STAMP_LABELS: readonly string[] = [
  'cập nhật',
  'cập nhật lúc',
  'cập nhật ngày',
  'cập nhật lần cuối',
  'cập nhật cuối',
  'cập nhật mới nhất',
  'đăng',
  'đăng lúc',
  'đăng ngày',
  'đã đăng',
  'đăng tin',
  'đăng tải',
  'gửi lúc',
  'gửi ngày',
  'ngày gửi',
  'ngày đăng',
  'ngày đăng tin',
  'ngày đăng bài',
  'ngày đưa tin',
  'ngày phát hành',
  'ngày xuất bản',
  'ngày cập nhật',
  'ngày tạo',
  'ngày viết',
  'xuất bản',
  'xuất bản lúc',
  'xuất bản ngày',
  'phát hành',
  'thời gian đăng',
  'thời gian',
  'lúc',
  'vào lúc',
  'vào',
  'vào ngày',
  'ngày',
  'date',
  'posted',
  'posted on',
  'published',
  'updated',
  'last updated',
];

/** Page tools beside the time: letters' size, reading time, printing, sharing, comments. Regular expressions without capitals. */
export const STAMP_TOOLS: readonly string[] = [
  'a{1,2}[+-]?(?: a{1,2}[+-]?){0,2}',
  '(?:xem (?:với )?)?(?:mặc định )?cỡ chữ(?: mặc định)?',
  '\\d{1,2} phút đọc',
  '\\d{0,4} ?(?:bình luận|trả lời|phản hồi|ý kiến)(?: \\d{1,4})?',
  'in bài viết',
  'in bài',
  'in trang',
  'chia sẻ',
  'google(?: news)?',
  'theo dõi(?: .{1,30})? trên(?: google news)?',
  'nghe đọc bài',
];

/** Names of days beside the time. Regular expressions without capitals. */
export const WEEKDAY_WORDS: readonly string[] = [
  '(?:thứ|thư|th) ?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])',
  'chủ nhật',
  'chúa nhật',
  'cn',
  't[2-7]',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:mon|tue|wed|thu|fri|sat|sun)(?=[,.]|\\s{2}|$)', // Thu Hà is a name
];

/** Months by their English names; pages made with foreign tools print them. */
export const ENGLISH_MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Months by their Vietnamese names, behind `tháng`, as weblogs print them: `5 Tháng Mười, 2025`. */
export const VIETNAMESE_MONTHS: readonly string[] = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
