/** What is known of when an article appeared, what day it reports, and which days of the year it prints (`12-16`). */
export interface ArticleDays {
  published_on: string | null;
  event_on: string | null;
  printed: string[];
}

/** Days between the publication of two reports of one event, and between the days that they print of it. */
const APART = { published: 4, reported: 1, printed: 1 };
const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAY = 86_400_000;

/** What days tell: that two articles stand together, that those they print differ, that they are of other days, or nothing. */
export type Told = 'together' | 'differing' | 'apart' | 'nothing';

/** What the days of two articles tell of whether they report one event. */
export function tellDays(a: ArticleDays, b: ArticleDays): Told {
  if (a.published_on && b.published_on && daysBetween(a.published_on, b.published_on) > APART.published) return 'apart';
  if (a.event_on && b.event_on && daysBetween(a.event_on, b.event_on) > APART.reported) return 'apart';
  if (a.printed.length === 0 || b.printed.length === 0) return 'nothing';
  const days = b.printed.map(dayOfYear);
  const meet = a.printed.some((printed) => {
    const day = dayOfYear(printed);
    return days.some((other) => Math.min(Math.abs(day - other), 365 - Math.abs(day - other)) <= APART.printed);
  });
  return meet ? 'together' : 'differing';
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}

/** `03-01` is the 60th day; the 29th of February counts as the 1st of March. */
function dayOfYear(printed: string): number {
  return MONTH_STARTS[Number(printed.slice(0, 2)) - 1]! + Number(printed.slice(3));
}
