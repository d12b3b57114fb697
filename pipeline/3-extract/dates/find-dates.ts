import { findMatches } from '../../text/find-matches.ts';
import { compareSpans, overlaps, type Span } from '../../text/span.ts';
import { DATE_FORMS } from '../../vietnamese/time/date-patterns.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import { isDateInContext } from './is-date-in-context.ts';
import { readDates } from './read-dates.ts';

/**
 * The dates that the running text prints, in its order: days, ranges, months, quarters, years, terms, and days told
 * from the day of printing. A year that the text leaves out stays null. `cùng ngày` takes the day told last.
 */
export function findDates(article: ArticleText): DateMention[] {
  const found: DateMention[] = [];
  for (const sentence of article.sentences) found.push(...findInSentence(article.text, sentence));
  return resolveSameDays(found.sort(compareSpans));
}

function findInSentence(text: string, sentence: Span): DateMention[] {
  const within = text.slice(sentence.start, sentence.end);
  const found: DateMention[] = [];
  const claimed: Span[] = [];
  for (const { name, pattern, hint } of DATE_FORMS) {
    if (!hint.test(within)) continue;
    for (const match of findMatches(within, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (claimed.some((other) => overlaps(other, span)) || !isDateInContext(name, match)) continue;
      const dates = readDates(name, match);
      if (dates.length > 0) claimed.push(span);
      for (const date of dates) found.push({ ...date, start: date.start + sentence.start, end: date.end + sentence.start });
    }
  }
  return found;
}

function resolveSameDays(dates: DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  let last: DateMention | null = null;
  for (const date of dates) {
    if (date.rule !== 'date:same-day') kept.push(date);
    else if (last) kept.push({ ...date, from: last.from, to: last.to, weekday: last.weekday, relativeDays: last.relativeDays });
    if (date.rule !== 'date:same-day' && (date.precision === 'day' || date.precision === 'time')) last = date;
  }
  return kept;
}
