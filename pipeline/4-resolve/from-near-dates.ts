import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import { COURT_WORDS } from '../vietnamese/year-clue-words.ts';
import { type Day, daysBetween, firstDay, lastDay, toDay } from './calendar.ts';
import { latestTied, latestYear } from './from-year-clues.ts';
import type { DateConstraint } from './settle-year.ts';

/** Of what is told as to come, or as coming into force. */
const NOT_PAST = new Set(['ahead', 'far_ahead', 'effect']);

interface Span {
  first: Day;
  last: Day;
  date: ExtractedDate;
}

const WITHIN = 100;
const ENOUGH = 2;
/** A day so little later may be the last of those told of. */
const AFTER = 3;
/** One date is enough so close: a day, or a month. */
const CLOSE = { day: 100, month: 60 };
const BEFORE = 90;
/** Before a date from which things are counted, and behind one that lies long back. */
const BEGINNING = /(?:^|\s)(?:kể từ|k ể từ|từ|tính từ)\s(?:[^\s.;:]{1,12}\s){0,12}(?:ngày\s|hồi\s|vào\s)?$/iu;
const LONG_PAST = /^\)?,?\s(?:[^\s.;:,]{1,12}\s){0,2}(?:lúc bấy giờ|khi đó|lúc đó|khi còn)/u;

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
  const past = dates
    .filter((other) => !clues.some(({ char_start, kind }) => char_start === other.char_start && NOT_PAST.has(kind)))
    .flatMap((other) => spanOf(other) ?? [])
    .sort((a, b) => (a.last < b.last ? -1 : 1));
  const latest = past.at(-1);
  if (!latest) return [];
  const year = [0, 1]
    .map((more) => Number(latest.last.slice(0, 4)) + more)
    .find((candidate) => isNear(toDay(candidate, date.month!, date.day!), latest));
  if (year === undefined || year < Math.max(latestYear(dates, clues), latestTied(clues))) return [];
  const day = toDay(year, date.month, date.day)!;
  const near = past.filter((other) => isNear(day, other));
  const told = [...new Set(near.map(({ last }) => last))];
  if (told.length < ENOUGH && !near.some((other) => isClose(other, day) && !isLongPast(other.date, text))) return [];
  return [{ intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason: `it tells of ${told.join(' and ')}`, isWeak: true }];
}

/** The first and the last day of a date with its year, exact to the month or the day. */
function spanOf(date: ExtractedDate): Span | null {
  const { to_year, to_month, to_day, precision } = date;
  if (to_year === null || to_month === null || (precision !== 'month' && precision !== 'day' && precision !== 'time')) return null;
  const month = `${to_year}-${String(to_month).padStart(2, '0')}`;
  const day = to_day === null ? null : toDay(to_year, to_month, to_day);
  if (to_day === null) return { first: firstDay(month), last: lastDay(month), date };
  return day === null ? null : { first: day, last: day, date };
}

/** Shortly before that day, or a range that runs over it. */
function isClose({ last, date }: Span, day: Day): boolean {
  return last !== day && daysBetween(last, day) <= (date.to_day === null ? CLOSE.month : CLOSE.day);
}

/** A day from which things are counted, or that is told as of another time. */
function isLongPast({ char_start, char_end }: ExtractedDate, text: string): boolean {
  const offsets = measureOffsets(text);
  const [start, end] = [offsets.toUtf16(char_start), offsets.toUtf16(char_end)];
  return BEGINNING.test(text.slice(Math.max(0, start - BEFORE), start)) || LONG_PAST.test(text.slice(end, end + BEFORE));
}

/** In the weeks before the day; of a month, only one that has ended. */
function isNear(day: Day | null, { first, last }: Span): boolean {
  if (day === null || daysBetween(last, day) > WITHIN) return false;
  return first === last ? daysBetween(first, day) >= -AFTER : last < day;
}
