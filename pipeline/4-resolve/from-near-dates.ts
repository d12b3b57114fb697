import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { COURT_WORDS } from '../vietnamese/year-clue-words.ts';
import { type Day, daysBetween, toDay } from './calendar.ts';
import type { DateConstraint } from './settle-year.ts';

const WITHIN = 100;
const ENOUGH = 2;
/** One date is enough so close. */
const CLOSE = 10;

/**
 * Two or more different dates with a year that lie in the weeks before the same day of one year, and no later ones: a text that goes
 * through recent days to its own.
 */
export function fromNearDates(
  date: ExtractedDate | null,
  { dates, year_clues: clues }: Pick<Extraction, 'dates' | 'year_clues'>,
  text: string,
): DateConstraint[] {
  if (!date?.month || !date.day || date.year !== null || COURT_WORDS.some((word) => text.includes(word))) return [];
  const past = dates.filter((other) => !clues.some(({ char_start, kind }) => char_start === other.char_start && kind.endsWith('ahead')));
  const days = [...new Set(past.flatMap((other) => dayOf(other) ?? []))].sort();
  const latest = days.at(-1);
  if (!latest) return [];
  const year = [0, 1]
    .map((more) => Number(latest.slice(0, 4)) + more)
    .find((candidate) => isNear(toDay(candidate, date.month!, date.day!), latest));
  if (year === undefined) return [];
  const day = toDay(year, date.month, date.day)!;
  const near = days.filter((other) => isNear(day, other));
  if (near.length < ENOUGH && !isClose(past, day)) return [];
  return [{ intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason: `it tells of ${near.join(' and ')}` }];
}

/** A single date is enough where it is exact and of these days; the same day of a year may only be kept in memory. */
function isClose(past: ExtractedDate[], day: Day): boolean {
  const exact = past.filter(({ precision, year }) => precision !== 'month' && year !== null).flatMap((other) => dayOf(other) ?? []);
  return exact.some((other) => other !== day && isNear(day, other) && daysBetween(other, day) <= CLOSE);
}

function dayOf({ to_year, to_month, to_day, precision }: ExtractedDate): Day | null {
  if (to_year === null || to_month === null || (precision !== 'month' && precision !== 'day' && precision !== 'time')) return null;
  return toDay(to_year, to_month, to_day ?? 1);
}

function isNear(day: Day | null, other: Day): boolean {
  return day !== null && daysBetween(other, day) >= -3 && daysBetween(other, day) <= WITHIN;
}
