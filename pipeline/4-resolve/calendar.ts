import { daysInMonth } from '../vietnamese/time/days-in-month.ts';
/** ISO 8601 days as text (`2021-12-16`), which compare in the order of time. */
export type Day = string;

/** The day as ISO 8601 text, or null where the calendar has no such day. */
export function toDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first day of a date cut to its month or year: `2016-02` -> `2016-02-01`. */
export function firstDay(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/** The last day of a date cut to its month or year: `2016-02` -> `2016-02-29`. */
export function lastDay(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date.slice(0, 10);
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${daysInMonth(year, month)}`;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie from one day to the other. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
