import type { ArticleText } from '../article-text.ts';
import { findOpeningDay } from '../events/find-event-day.ts';
import { findOpening } from '../events/find-opening.ts';
import type { DateMention, EventFinding } from '../findings.ts';

const FIRST_SENTENCES = 4;

/**
 * The day of what an article reports: of its main event, or where it has none, or none with a day, the first day with which
 * one of its opening sentences begins (“Ngày 6-2, Bộ … cho biết”). A day with its year counts only at the very beginning.
 */
export function findReportedDay(article: ArticleText, dates: DateMention[], events: EventFinding[]): DateMention | null {
  const main = events.find((event) => event.isMain);
  if (main?.date) return main.date;
  for (const [index, sentence] of findOpening(article).slice(0, FIRST_SENTENCES).entries()) {
    const day = findOpeningDay(article, sentence, dates);
    if (day) return isNews(day, index) ? day : null;
  }
  return null;
}

/** One day; with its year only where the article begins with it, for later that is how things long past are told. */
function isNews({ from, to, relativeDays }: DateMention, index: number): boolean {
  return from.day === to.day && (from.year === null || relativeDays !== null || index === 0);
}
