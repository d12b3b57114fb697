import type { ExtractedDate } from '../../schemas/extraction.ts';
import { addDays, type Day, daysBetween, firstDay, lastDay, toDay } from './calendar.ts';
import type { DateSpan } from './settle-article.ts';
import { type DateConstraint, settleYear } from './settle-year.ts';

interface Known {
  /** The day for which the article speaks. */
  day: Day | null;
  published: Day | null;
  constraints: DateConstraint[];
  years: { first: number; last: number };
}

/** When a date of an article begins and ends: as printed, counted from the day of publication, or nearest to the day of the article. */
export function settleDate(date: ExtractedDate, known: Known): DateSpan {
  if (date.year !== null) return span(dayOf(date.year, date.month, date.day, 'first'), endOf(date, date.year), 'stated');
  if (date.relative_days !== null && date.day === null) {
    const base = known.published;
    const day = base && addDays(base, date.relative_days);
    return span(day, day, 'inferred');
  }
  if (date.month === null) return span(null, null, 'inferred');
  if (known.day !== null) return nearest(date, known.day);
  return bySettledYear(date, known);
}

/** The year that brings the date closest to the article's day. */
function nearest(date: ExtractedDate, day: Day): DateSpan {
  const year = Number(day.slice(0, 4));
  const distance = (candidate: number) => Math.abs(daysBetween(dayOf(candidate, date.month, date.day, 'first') ?? '0001-01-01', day));
  const chosen = [year, year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  return span(dayOf(chosen, date.month, date.day, 'first'), endOf(date, chosen), 'inferred');
}

function bySettledYear(date: ExtractedDate, { constraints, years }: Known): DateSpan {
  const settled = settleYear({ month: date.month!, day: date.day ?? 1, weekday: date.weekday }, constraints, years);
  if (settled.day === null) return { starts_on: null, ends_on: null, basis: 'inferred', candidates: settled.candidates.join('|') || null };
  const year = Number(settled.day.slice(0, 4));
  return span(dayOf(year, date.month, date.day, 'first'), endOf(date, year), 'inferred');
}

/** The last day of the date, in the year of its beginning where it prints none; a range over New Year ends in the next. */
function endOf(date: ExtractedDate, year: number): Day | null {
  const month = date.to_month ?? date.month;
  const endYear = date.to_year ?? year;
  const end = dayOf(endYear, month, date.to_day ?? date.day, 'last');
  const start = dayOf(year, date.month, date.day, 'first');
  return end !== null && start !== null && end < start ? dayOf(endYear + 1, month, date.to_day ?? date.day, 'last') : end;
}

/** A day cut to its month or year is that month's or year's first or last day. */
function dayOf(year: number, month: number | null, day: number | null, side: 'first' | 'last'): Day | null {
  if (month !== null && day !== null) return toDay(year, month, day);
  const cut = month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  return side === 'first' ? firstDay(cut) : lastDay(cut);
}

function span(starts_on: Day | null, ends_on: Day | null, basis: DateSpan['basis']): DateSpan {
  return { starts_on, ends_on: starts_on && ends_on, basis, candidates: null };
}
