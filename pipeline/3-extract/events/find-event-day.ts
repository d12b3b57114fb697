import { contains, type Span } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import { isDay } from './is-day.ts';

const NEAR = 120;
/** What may stand between a day and the bracket that it opens: “chiều nay (8/4)”, “ngày 8 tháng Tư (…”. */
const OPENED_BY_DAY = /(?:nay|qua|mai|sáng|trưa|chiều|tối|ngày)\s*\($/u;
/** A bracket that says itself that a day is meant: “(ngày 13.6)”, “(sáng 7/5)”. */
const NAMED_DAY = /\((?:(?:ngày|sáng|trưa|chiều|tối|hôm)\s)?(?:ngày|sáng|trưa|chiều|tối|hôm)\s\d/u;
/** A dateline, a photo's credit or a word of time before the day with which a sentence opens. */
const OPENS_SENTENCE =
  /^(?:[^,]{0,40}[-–)\]:]\s*|(?:Vào|Hôm|Đúng|(?:Vào )?[Ll]úc\s\d{1,2}(?:h|\sgiờ|g)\d{0,2}|Cuối giờ|Đầu giờ|Trong hai|Trong)\s)?$/u;
/** A phrase before the day with which the sentence goes on: “Tiếp tục chương trình kỳ họp, | ngày 9/6, …”. */
const LEAD_PHRASE =
  /^(?:[^,]{0,40}[-–)\]:]\s*)?(?:Tiếp tục|Tiếp nối|Trong khuôn khổ|Theo|Nhân|Nhận lời|Thực hiện|Triển khai|Như tin|Như đã|Sau|Ngay sau|Tại|Để|Cùng với|Hướng tới|Trên đường)\s[^.;:“”"]{3,150},\s(?:vào\s)?$/u;
/** Between the day of an announcement and the event announced. */
const ANNOUNCED = /\s(?:sẽ|dự kiến|thông báo|thông cáo|cho biết|cho hay|công bố|tuyên bố)\s/u;
/** Between an event and the day of something else that was done about it: “chương trình kỳ họp vừa được điều chỉnh | ngày 12/6”. */
const OTHER_DEED = /(?:điều chỉnh|ban hành|ký|công bố|phê duyệt|đăng tải|gửi)\s(?:vào\s)?$/u;
/** Before a day that gives another one in other words: “7 giờ sáng 5/7, tức khoảng | 12 giờ trưa cùng ngày”. */
const SAID_AGAIN = /(?:tức|tức là|tương đương)\s(?:khoảng\s)?(?:lúc\s)?(?:\d{1,2} giờ\s)?$/u;
/** Between the day of a report in the press and the event it is on: “hôm 15/5, tờ … viết, trong | cuộc gặp …”. */
const REPORTED = /\s(?:viết|đưa tin|loan tin|dẫn nguồn tin[^,;]{0,60}|dẫn lời[^,;]{0,60})(?:,|\srằng)\s[^.;]{0,60}$/u;
/** Between the day of a return and what was attended before it: “tối 21/2 về đến Hà Nội, kết thúc chuyến công tác tham dự | Cuộc họp”. */
const RETURNED = /(?<!\p{L})(?:về đến|về tới|về nước|trở về|kết thúc)(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:dự|tham gia)\s$/u;
const WIDEST = 260; // characters of what such words span
const BESIDE = /^[\s,(]{0,2}(?:(?:từ|trong|vào|diễn ra|tổ chức|khai mạc|được tổ chức|họp)\s){0,2}\(?$/u;

/**
 * The day in a sentence that dates the event named there: the one with which the sentence opens, unless that is the day of
 * an announcement, else the one right behind its name, else the nearest before it, else the first close after it. A day in brackets dates what stands before
 * the bracket, and one in quotation marks what is quoted.
 */
export function findEventDay(
  { text, quotations }: Pick<ArticleText, 'text' | 'quotations'>,
  sentence: Span,
  { mention, dates }: { mention: Span; dates: DateMention[] },
): DateMention | null {
  const inside = daysIn({ text, quotations }, sentence, dates);
  const days = inside.filter(
    (date) =>
      !isBracketed(text, date, { sentence, mention }) &&
      !(date.end < mention.start && isOfAnother(text.slice(Math.max(date.end, mention.start - WIDEST), mention.start))),
  );
  const before = days.findLast(
    (date) => date.end <= mention.start && !SAID_AGAIN.test(text.slice(Math.max(sentence.start, date.start - 30), date.start)),
  );
  const after = days.filter((date) => date.start >= mention.end);
  const opening = before && findOpeningDay({ text, quotations }, sentence, days);
  const beside = after.find((date) => BESIDE.test(text.slice(mention.end, date.start)));
  const isAnnounced = opening && beside && ANNOUNCED.test(text.slice(opening.end, mention.start));
  return (
    (isAnnounced ? beside : opening) ??
    beside ??
    before ??
    after.slice(0, 1).find((date) => date.start - mention.end <= NEAR && !OTHER_DEED.test(text.slice(mention.end, date.start))) ??
    inside.find((date) => isNamedDay(text, date, mention)) ??
    null
  );
}

/** The day with which a sentence opens: “Sáng 6/2, …”, “TTXVN - Chiều 22/12, …”. */
export function findOpeningDay(
  { text, quotations }: Pick<ArticleText, 'text' | 'quotations'>,
  sentence: Span,
  dates: DateMention[],
): DateMention | null {
  const days = daysIn({ text, quotations }, sentence, dates);
  const opening = days.find((date) => OPENS_SENTENCE.test(text.slice(sentence.start, date.start)));
  if (opening) return opening;
  const first = days[0];
  return first && first.from.year === null && LEAD_PHRASE.test(text.slice(sentence.start, first.start)) ? first : null;
}

function daysIn({ quotations }: Pick<ArticleText, 'text' | 'quotations'>, sentence: Span, dates: DateMention[]): DateMention[] {
  return dates.filter((date) => contains(sentence, date) && isDay(date) && !quotations.some((quotation) => contains(quotation, date)));
}

/** The words between a day and an event tell that it is the day of a report or of a return. */
function isOfAnother(between: string): boolean {
  return REPORTED.test(between) || RETURNED.test(between);
}

/** “phiên chất vấn của Quốc hội đối với Bộ trưởng … (ngày 13.6)”. */
function isNamedDay(text: string, date: DateMention, mention: Span): boolean {
  return date.start >= mention.end && NAMED_DAY.test(text.slice(Math.max(mention.end, date.start - 8), date.end));
}

/** A day inside brackets that open neither behind another word for the day nor right behind the event. */
function isBracketed(text: string, date: DateMention, { sentence, mention }: { sentence: Span; mention: Span }): boolean {
  const from = Math.max(sentence.start, date.start - 30);
  const before = text.slice(from, date.start);
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.includes(')', bracket)) return false;
  if (OPENED_BY_DAY.test(before.slice(0, bracket + 1))) return false;
  return mention.end > from + bracket || text.slice(mention.end, from + bracket).trim() !== '';
}
