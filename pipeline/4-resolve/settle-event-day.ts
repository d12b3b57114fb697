import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';
import { addDays, type Day, toDay } from './calendar.ts';
import { type DateConstraint, settleYear } from './settle-year.ts';

/** Events announced this long before they happen are still reported as dated in the coming days. */
const AHEAD = 45;

type EventDay = Pick<Article, 'event_on' | 'event_on_basis' | 'event_on_reason'>;

/** What limits the days of an article: its publication, where known, else what it says, within the years of the reference. */
export interface Clues {
  extraction: Extraction;
  published: Day | null;
  years: { first: number; last: number };
  constraints: DateConstraint[];
}

/** The day of the event that an article reports: as its date says, by the day of publication, or by the clues of the text. */
export function settleEventDay(date: ExtractedDate | null, { extraction, published, constraints, years }: Clues): EventDay {
  if (date === null) return { event_on: null, event_on_basis: null, event_on_reason: null };
  if (date.month === null || date.day === null) return settleRelative(date, published);
  if (date.year !== null) return stated(toDay(date.year, date.month, date.day), null);
  const named = yearOfMainEvent(extraction);
  const named_day = named === null ? null : toDay(named, date.month, date.day);
  if (named_day) return stated(named_day, `the event is named with the year ${named}`);
  if (published)
    return inferred(lastBefore(date.month, date.day, addDays(published, AHEAD)), `the last such day by publication on ${published}`);
  const settled = settleYear({ month: date.month, day: date.day, weekday: date.weekday }, constraints, years);
  if (settled.day) return inferred(settled.day, settled.reason);
  const left = settled.candidates.length > 0 ? ` (${settled.candidates.join(', ')})` : '';
  return { event_on: null, event_on_basis: null, event_on_reason: `${settled.reason}${left}` };
}

function settleRelative(date: ExtractedDate, published: Day | null): EventDay {
  if (date.relative_days === null || published === null) return { event_on: null, event_on_basis: null, event_on_reason: null };
  return inferred(addDays(published, date.relative_days), `“${date.text}” in a text published on ${published}`);
}

/** The last such day of a year on or before `limit`. */
export function lastBefore(month: number, day: number, limit: Day): Day | null {
  const year = Number(limit.slice(0, 4));
  const days = [year, year - 1, year - 2, year - 3, year - 4].map((candidate) => toDay(candidate, month, day));
  return days.find((candidate) => candidate !== null && candidate <= limit) ?? null;
}

function yearOfMainEvent(extraction: Extraction): number | null {
  const name = extraction.events.find((event) => event.is_main)?.name ?? '';
  const years = [...name.matchAll(/năm ((?:19|20)\d{2})(?!\d)/gu)];
  return years.length === 1 ? Number(years[0]![1]) : null;
}

function stated(day: Day | null, reason: string | null): EventDay {
  return { event_on: day, event_on_basis: day === null ? null : 'stated', event_on_reason: day && reason };
}

function inferred(day: Day | null, reason: string): EventDay {
  return { event_on: day, event_on_basis: day === null ? null : 'inferred', event_on_reason: day && reason };
}
