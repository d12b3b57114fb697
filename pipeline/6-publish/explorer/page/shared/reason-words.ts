/**
 * Why a day was inferred, as the dataset tells it in English and as the page tells it in Vietnamese. A name in braces stands for what a
 * reason tells of; `{on}`, `{from}`, `{to}` and `{days}` hold days, which each language writes in its own way.
 */
export const REASONS: [en: string, vi: string][] = [
  ['{name} was {office} from {days}', '{name} là {office} từ {days}'],
  ['{name} had left the office of {office} by {on}', '{name} đã thôi chức {office}, muộn nhất {on}'],
  ['{name} is called new in the office of {office}', 'bài gọi {name} là người mới giữ chức {office}'],
  ['{name} began in {on}', '{name} có từ {on}'],
  ['{name} ended in {on}', '{name} thôi hoạt động từ {on}'],
  ['there are such organs as “{words}” since {on}', 'từ {on} mới có những cơ quan như “{words}”'],
  ['there were such organs as “{words}” until {on}', 'những cơ quan như “{words}” chỉ có đến {on}'],
  ['it cites a document of {on}', 'bài dẫn văn kiện ngày {on}'],
  ['it tells of “{words}”', 'bài nhắc “{words}”'],
  ['it tells of {days}', 'bài kể chuyện ngày {days}'],
  ['it names a meeting near its day: {days}', 'bài nhắc kỳ họp gần ngày ấy: {days}'],
  ['it names {name}, which met from {from} to {to}', 'bài nhắc {name}, họp từ {from} đến {to}'],
  ['it names {name}, which met in {on}', 'bài nhắc {name}, họp tháng {on}'],
  ['resolutions of {name} ({from}) are studied', 'bài nói về học tập, quán triệt nghị quyết của {name} ({from})'],
  ['it names {name}', 'bài nhắc {name}'],
  ['it prepares {name}, which met in {on}', 'bài nói việc chuẩn bị {name}, họp tháng {on}'],
  ['it prepares a congress for the term from {year}', 'bài nói việc chuẩn bị đại hội cho nhiệm kỳ từ {year}'],
  ['people are being appointed (“{words}”) for {name}', 'có người vừa được bổ nhiệm (“{words}”) cho {name}'],
  ['a congress opens {name}', 'đại hội mở đầu {name}'],
  ['{count} years of {name} ({year})', 'tròn {count} năm {name} ({year})'],
  ['{count} years since {year} are kept', 'kỷ niệm {count} năm kể từ {year}'],
  ['{count} years since {year}', '{count} năm kể từ {year}'],
  ['it reports number {count} of “{words}”', 'bài đưa tin lần thứ {count} của “{words}”'],
  ['it speaks of “{words}”', 'bài viết “{words}”'],
  ['“{words}” lies ahead of it', '“{words}” còn ở phía trước'],
  ['someone born in {year} is {age}', 'người sinh năm {year} nay {age} tuổi'],
  ['the text calls {on} today: “{words}”', 'bài gọi {on} là hôm nay: “{words}”'],
  ['the text gives the year with the same days: “{words}”', 'bài ghi năm ở chỗ khác, với cùng những ngày ấy: “{words}”'],
  ['the event is named with the year {year}', 'tên sự kiện có năm {year}'],
  ['the event sums up the work of {year}', 'sự kiện tổng kết công tác năm {year}'],
  ['the event sums up one year and sets about the next in {year}', 'sự kiện tổng kết một năm và triển khai năm sau, vào năm {year}'],
  ['the last such day by publication on {on}', 'ngày như thế gần nhất, tính theo ngày đăng {on}'],
  ['“{words}” in a text published on {on}', '“{words}” trong bài đăng ngày {on}'],
  ['another article of its story dates the event: {article}', 'một bài khác cùng câu chuyện ghi ngày sự kiện: {article}'],
  ['nothing in the text limits the year', 'trong bài không có gì giới hạn năm'],
];

/** What stands before the reasons of a day that they leave open; the years that are left may follow in brackets. */
export const OPEN_REASONS: [en: string, vi: string][] = [
  ['the year stays open: ', 'chưa rõ năm: '],
  ['the clues contradict one another: ', 'các dấu hiệu trái nhau: '],
];
