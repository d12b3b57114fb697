import type { ExtractedDate } from '../../schemas/extraction.ts';
import { addDays, daysBetween, toDay } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { type DateConstraint, listDays, type YearlessDay } from './settle-year.ts';

/** A day told with its weekday so near the one reported is of the same weeks. */
const WITHIN = 40;

/**
 * Days without a year that are told with their weekday (“thứ Năm (1/6)”) in the weeks around the day reported: it lies in the
 * same weeks of a year in which they fall on those weekdays.
 */
export function fromWeekdays(
  date: ExtractedDate | null,
  dates: ExtractedDate[],
  { first, last }: ReferenceIndex['years'],
): DateConstraint[] {
  if (!date?.month || !date.day || date.year !== null) return [];
  return dates.flatMap((other) => {
    if (other === date || !isWeekdayOfItsOwn(other) || !isNear(date, other)) return [];
    const days = listDays(other, first - 1, last + 1);
    const intervals = days.map((day) => ({ from: addDays(day, -WITHIN), to: addDays(day, WITHIN) }));
    return [{ intervals, reason: `it tells of “${other.text}”` }];
  });
}

/** One day, without a year, under its weekday. */
function isWeekdayOfItsOwn(date: ExtractedDate): date is ExtractedDate & YearlessDay {
  const { weekday, year, month, day, to_day: last } = date;
  return weekday !== null && year === null && month !== null && day !== null && day === last;
}

/** By the shorter way round the year; 2000 has every day. */
function isNear({ month, day }: ExtractedDate, other: ExtractedDate): boolean {
  const [one, two] = [toDay(2000, month!, day!), toDay(2000, other.month!, other.day!)];
  if (one === null || two === null) return false;
  const apart = Math.abs(daysBetween(one, two));
  return Math.min(apart, 366 - apart) <= WITHIN;
}
