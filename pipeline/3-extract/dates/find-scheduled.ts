import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import type { YearClue } from './year-clue.ts';

/** Of a month that has been: “Tháng 3/2018 đã xử lý …”. */
const DONE = /^[^.;]{0,60}\s(?:đã|vừa|từng)\s/u;
const FOLLOWS = /^\s{0,2}(?:[-+*•]\s)?$/u;
/** The first item of a plan that the sentence before tells of: “… sẽ làm theo tiến độ. Cụ thể, | tháng 8/2030: làm A.” */
const BEGINS = /^(?:Cụ thể|Theo đó|Trong đó)(?: là)?,?\s$/u;
const PLANNED = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u;

/**
 * Months that open the next items of a schedule whose first month is told as to come: “Tháng 8/2030 sẽ làm A. | Tháng 10/2030 làm B.
 * | Tháng 3/2031 làm C.” They have yet to come as well.
 */
export function findScheduled({ text, sentences }: ArticleText, dates: DateMention[], clues: YearClue[]): YearClue[] {
  const found: YearClue[] = [];
  let last = 0; // the last month that is to come, in months since year 0
  for (const date of dates.filter(({ precision }) => precision === 'month')) {
    const month = monthsOf(date);
    if (month === null) continue;
    const clue = clues.find(({ start }) => start === date.start);
    if (clue) last = clue.kind === 'ahead' ? month : 0;
    else if (last > 0 ? month > last && opensItem(text, sentences, date) : beginsPlan(text, sentences, date)) {
      found.push({ ...date.to, kind: 'ahead', year: date.to.year!, start: date.start, end: date.end, rule: 'year-clue:ahead' });
      last = month;
    } else last = 0;
  }
  return found;
}

function monthsOf({ to: { year, month } }: DateMention): number | null {
  return year === null || month === null ? null : year * 12 + month;
}

function opensItem(text: string, sentences: ArticleText['sentences'], date: DateMention): boolean {
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end);
  return sentence !== undefined && FOLLOWS.test(text.slice(sentence.start, date.start)) && !DONE.test(text.slice(date.end, sentence.end));
}

function beginsPlan(text: string, sentences: ArticleText['sentences'], date: DateMention): boolean {
  const at = sentences.findIndex(({ start, end }) => start <= date.start && date.end <= end);
  if (at < 1 || text.charAt(date.end) !== ':' || !BEGINS.test(text.slice(sentences[at]!.start, date.start))) return false;
  return PLANNED.test(text.slice(sentences[at - 1]!.start, sentences[at - 1]!.end));
}
