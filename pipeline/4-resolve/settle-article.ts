import type { Extraction } from '../../schemas/extraction.ts';
import type { Article, DateMention } from '../../schemas/types.ts';
import type { Day } from './calendar.ts';
import { findDateConstraints } from './find-date-constraints.ts';
import { type DayRange, findRange } from './find-holder.ts';
import { findTenures } from './find-tenures.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { readText } from './read-text.ts';
import { settleDate } from './settle-date.ts';
import { settleEventDay } from './settle-event-day.ts';

/** When a date of the article begins and ends, and how that is known. */
export type DateSpan = Pick<DateMention, 'starts_on' | 'ends_on' | 'basis' | 'candidates'>;

/** An article with the day of its event, and its dates by their keys. */
export interface SettledArticle {
  article: Article;
  /** The day for which the article speaks: of its event, else of its publication; null where neither is known. */
  day: Day | null;
  /** That day, or the days on which all those named in office could speak; null where nothing bounds them. */
  range: DayRange | null;
  dates: Map<string, DateSpan>;
}

/** Settles the dates of one article by what it says itself and by the reference; never by a guess. */
export function settleArticle(article: Article, extraction: Extraction, index: ReferenceIndex): SettledArticle {
  const main = extraction.dates.find((date) => date.key === extraction.reported_date) ?? null;
  const tenures = findTenures(extraction, index);
  const constraints = findDateConstraints({ text: readText(article, extraction), extraction, tenures, date: main }, index);
  const event = settleEventDay(main, { extraction, published: article.published_on, constraints, years: index.years });
  const day = event.event_on ?? article.published_on;
  const known = { day, published: article.published_on, constraints, years: index.years };
  const dates = new Map(extraction.dates.map((date) => [date.key, settleDate(date, known)]));
  if (main && event.event_on && main.year === null) {
    dates.set(main.key, { ...dates.get(main.key)!, starts_on: event.event_on, basis: 'inferred', candidates: null });
  }
  const range =
    day === null
      ? findRange(
          tenures.filter(({ isFormer }) => !isFormer),
          index,
        )
      : { from: day, to: day };
  return { article: { ...article, ...event, ...inferPublication(article, extraction, dates) }, day, range, dates };
}

/** A text that says “hôm nay” of a date it prints was published that day. */
function inferPublication(article: Article, extraction: Extraction, dates: Map<string, DateSpan>): Partial<Article> {
  if (article.published_on !== null) return {};
  const today = extraction.dates.find((date) => date.relative_days === 0 && date.day !== null);
  const day = today && dates.get(today.key)?.starts_on;
  if (!day) return {};
  return { published_on: day, published_basis: 'inferred', published_reason: `the text calls ${day} today: “${today.text}”` };
}
