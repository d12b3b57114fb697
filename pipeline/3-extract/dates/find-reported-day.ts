import { contains, type Span } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import { findOpeningDay } from '../events/find-event-day.ts';
import { findOpening } from '../events/find-opening.ts';
import { isDay } from '../events/is-day.ts';
import type { DateMention, EventFinding } from '../findings.ts';

const FIRST_SENTENCES = 4;
const TOLD_SENTENCES = 3;
/** A day that says when something happened: “sáng 8/6”, “ngày 20-5”, “hôm qua”. */
const WHEN = /^(?:\d{1,2}(?:\s?giờ|h|g)|ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm)/iu;
/** Before the day of a document, of a term, of a kept day or of something told as past. */
const OTHER_DAY =
  /(?:từ|đến|tới|trước|sau|hết|qua|dịp|nhân|mừng|kỷ niệm|lễ|hạn|nhất|ban hành|ký|của|và|sinh|mất|số \S{1,20}|QĐ-\S{1,8}|trước đó|cách đây[^.;]{0,30}),?\s?\(?$/iu;
const JUST_SIGNED =
  /(?:^|\s)(?:vừa|mới)\s(?:có|ký|ký ban hành|ban hành|ra|phê duyệt|công bố)\s\p{L}\p{Ll}+(?:\s(?!số\s)\p{Ll}+){0,3}\s(?:số\s)?\d[\p{L}\p{N}/-]{0,24},?\s$/u;
/** Somewhere before a day that has yet to come. */
const AHEAD = /(?:^|\s)(?:sẽ|dự kiến|sắp)\s[^.;]{0,80}$/u;
const NOT_NEWS = /^\)?,?\s(?:hàng năm|hằng năm|tới đây|tới(?=[\s,.])|sắp tới|sẽ|âm lịch|của)(?!\p{L})/u;

/**
 * The day of what an article reports: of its main event, or where it has none, or none with a day, the first day with which
 * one of its opening sentences begins (“Ngày 6-2, Bộ … cho biết”). A day with its year counts only at the very beginning.
 */
export function findReportedDay(article: ArticleText, dates: DateMention[], events: EventFinding[]): DateMention | null {
  const main = events.find((event) => event.isMain);
  const reported = main?.date ?? findOpeningNews(article, dates);
  return reported && (sameDayPrinted(reported, dates) ?? reported);
}

/** The first day with which one of the opening sentences begins. */
function findOpeningNews(article: ArticleText, dates: DateMention[]): DateMention | null {
  for (const [index, sentence] of findOpening(article).slice(0, FIRST_SENTENCES).entries()) {
    const day = findOpeningDay(article, sentence, dates);
    if (day) return isNews(day, index) ? day : null;
  }
  return findToldDay(article, dates);
}

/** The first day told inside one of the first sentences (“CNN ngày 20-5 dẫn …”), unless it is a day of something else. */
function findToldDay(article: ArticleText, dates: DateMention[]): DateMention | null {
  const title = article.sentences.filter(({ kind }) => kind === 'title');
  const told = [...findOpening(article).slice(0, TOLD_SENTENCES), ...title].flatMap((sentence) =>
    dates.filter((date) => contains(sentence, date) && isTold(article, sentence, date)),
  );
  return told[0] ?? findSignedDay(article, dates) ?? dates.find(isToday) ?? null;
}

/** The day of a paper that has just been issued, told with its number in one of the first sentences: “vừa ký Chỉ thị số 9/CT-X ngày …”. */
function findSignedDay(article: ArticleText, dates: DateMention[]): DateMention | undefined {
  const first = findOpening(article).slice(0, TOLD_SENTENCES);
  return dates.find((date) => {
    const sentence = first.find((candidate) => contains(candidate, date));
    return sentence && isDay(date) && date.from.day === date.to.day && JUST_SIGNED.test(article.text.slice(sentence.start, date.start));
  });
}

/** “hôm qua, ngày 6/2/2031”, “sáng nay (7-3)”: the day of the paper or the one before, printed with its figures anywhere. */
function isToday({ relativeDays, from, to }: DateMention): boolean {
  return (relativeDays === 0 || relativeDays === -1) && from.day !== null && from.day === to.day;
}

function isTold({ text, quotations }: ArticleText, sentence: Span, date: DateMention): boolean {
  if (!isDay(date) || date.from.day !== date.to.day || date.from.year !== null || date.rule === 'date:same-day') return false;
  if (quotations.some((quotation) => contains(quotation, date))) return false;
  const before = text.slice(sentence.start, date.start);
  const after = text.slice(date.end, sentence.end);
  return WHEN.test(text.slice(date.start, date.end)) && !OTHER_DAY.test(before) && !AHEAD.test(before) && !NOT_NEWS.test(after);
}

/** “Chiều nay …” of the title or lede is told with its day further on: “Chiều nay 15-5, …”. */
function sameDayPrinted({ from, relativeDays }: DateMention, dates: DateMention[]): DateMention | undefined {
  if (from.day !== null || relativeDays === null) return undefined;
  return dates.find((date) => date.relativeDays === relativeDays && date.from.day !== null);
}

/** One day; with its year only where the article begins with it, for later that is how things long past are told. */
function isNews({ from, to, relativeDays }: DateMention, index: number): boolean {
  return from.day === to.day && (from.year === null || relativeDays !== null || index === 0);
}
