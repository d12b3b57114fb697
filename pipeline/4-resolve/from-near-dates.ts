import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import { COURT_WORDS } from '../vietnamese/time/year-clue-words.ts';
import { type Day, daysBetween, firstDay, lastDay, toDay } from './calendar.ts';
import { isToCome, latestTied, latestYear } from './from-year-clues.ts';
import type { DateConstraint } from './settle-year.ts';

/** Of what is told as to come, or as coming into force. */
const NOT_PAST = new Set(['ahead', 'far_ahead', 'effect', 'maybe_ahead']);

/** The dates of an article, and that of what it reports. */
interface NearDates {
  date: ExtractedDate | null;
  extraction: Pick<Extraction, 'dates' | 'year_clues' | 'documents'>;
  text: string;
}

interface Span {
  first: Day;
  last: Day;
  date: ExtractedDate;
  /** Told as to come, or perhaps. */
  isAhead: boolean;
}

const WITHIN = 100;
const ENOUGH = 2;
/** A day so little later may be the last of those told of. */
const AFTER = 3;
/** Longer stretches of time run on for years. */
const LONGEST = 60;
/** What is told as to come so soon shows the year as well. */
const SOON = 15;
/** What lies further ahead may as well be past. */
const YEARS_AHEAD = 550;
/** One day is enough so close; one month where it holds the day, or so close where who is in office limits the year too. */
const CLOSE = { day: 60, month: 30 };
/** So many days after its issue a paper alone is cited as new. */
const FRESH = 20;
const BEFORE = 90;
/** Before a date from which things are counted, and behind one that lies long back. */
const BEGINNING = /(?:^|\s)(?:kể từ|k ể từ|từ|tính từ)\s(?:[^\s.;:]{1,12}\s){0,12}(?:ngày\s|hồi\s|vào\s)?$/iu;
const LONG_PAST =
  /^\)?,?\s(?:[^\s.;:,]{1,12}\s){0,2}(?:lúc bấy giờ|khi đó|lúc đó|khi còn|thành lập|được thành lập|gia nhập|ra đời|sáng lập)(?!\p{L})/u;
/** Before a month in which something happened once: “vào | tháng 5/2014”. */
const ONCE = /(?:^|\s)(?:vào|hồi|thời điểm)\s$/iu;
/** A day or month that another time is set against. */
const COMPARED = /(?:so với|cùng kỳ|cùng kì|kể từ|cao nhất|thấp nhất)[^.;:]{0,40}$/iu;
/** A day that is kept, or that is set against the one reported. */
const KEPT = /(?:sinh|mất|kỷ niệm|thành lập|truyền thống|khai sinh|lần đầu|năm ngoái|năm trước)[^.;:]{0,60}$/iu;

/**
 * Different dates with a year that lie in the weeks before the same day of one year, one of them close or two at all, and none told
 * as past that is later: a text that goes through recent days to its own, or on to the next ones.
 */
export function fromNearDates(
  { date, extraction: { dates, year_clues: clues, documents }, text }: NearDates,
  { isBounded }: { isBounded: boolean },
): DateConstraint[] {
  if (!date?.month || !date.day || date.year !== null || COURT_WORDS.some((word) => text.includes(word))) return [];
  const told = dates.flatMap((other) => spanOf(other, clues) ?? []).sort((a, b) => (a.last < b.last ? -1 : 1));
  const latest = told.findLast(({ isAhead }) => !isAhead) ?? told.findLast((span) => span.isAhead);
  if (!latest) return [];
  const year = [0, 1]
    .map((more) => Number(latest.last.slice(0, 4)) + more)
    .find((candidate) => isOnTheWay(toDay(candidate, date.month!, date.day!), told));
  if (year === undefined || year < Math.max(latestYear(dates, clues), latestTied(clues))) return [];
  const day = toDay(year, date.month, date.day)!;
  const near = told.filter((other) => isNear(day, other));
  const days = [...new Set(near.map(({ last }) => last))];
  const issued = new Set(documents.map(({ issued_on }) => issued_on));
  const showsYear = (other: Span) =>
    isClose(other, day, isBounded) && !isLongPast(other, day, text) && !(issued.has(other.last) && daysBetween(other.last, day) > FRESH);
  if (days.length < ENOUGH && !near.some(showsYear)) return [];
  return [{ intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason: `it tells of ${days.join(' and ')}`, isWeak: true }];
}

/** The first and the last day of a date with its year, exact to the month or the day. */
function spanOf(date: ExtractedDate, clues: Extraction['year_clues']): Span | null {
  const { year, month, day, to_year, to_month, to_day, precision } = date;
  if (to_year === null || to_month === null || (precision !== 'month' && precision !== 'day' && precision !== 'time')) return null;
  const isAhead = isToCome(date, clues) || clues.some(({ char_start, kind }) => char_start === date.char_start && NOT_PAST.has(kind));
  const last = to_day === null ? lastDay(`${to_year}-${String(to_month).padStart(2, '0')}`) : toDay(to_year, to_month, to_day);
  if (last === null) return null;
  const first = to_day === null ? firstDay(last.slice(0, 7)) : (year && month && day && toDay(year, month, day)) || last;
  return daysBetween(first, last) > LONGEST ? null : { first, last, date, isAhead };
}

/** Something told lies near the day, and nothing told as past lies behind it. */
function isOnTheWay(day: Day | null, told: Span[]): boolean {
  if (day === null || !told.some((span) => isNear(day, span))) return false;
  return told.every((span) => isNear(day, span) || (span.isAhead ? daysBetween(day, span.last) < YEARS_AHEAD : span.last < day));
}

/** Shortly before that day, that day itself, or a range that runs over it; or soon to come. */
function isClose({ first, last, date }: Span, day: Day, isBounded: boolean): boolean {
  if (first > day) return true;
  return date.to_day === null ? day <= last || (isBounded && daysBetween(last, day) <= CLOSE.month) : daysBetween(last, day) <= CLOSE.day;
}

/** A day from which things are counted, with which they are compared, or that is told as of another time; the day itself where it is only kept. */
function isLongPast({ first, last, date }: Span, day: Day, text: string): boolean {
  const offsets = measureOffsets(text);
  const [start, end] = [offsets.toUtf16(date.char_start), offsets.toUtf16(date.char_end)];
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (COMPARED.test(before) || (date.to_day === null && ONCE.test(before))) return true;
  if (last === day || first === day) return KEPT.test(before);
  const isRange = date.to_day !== null && first !== last;
  return (!isRange && BEGINNING.test(before)) || LONG_PAST.test(text.slice(end, end + BEFORE));
}

/** In the weeks before the day, or soon behind it; of a month, one that has ended or is the day's own. */
function isNear(day: Day | null, { first, last, isAhead }: Span): boolean {
  if (day === null || daysBetween(last, day) > WITHIN) return false;
  return first <= day || daysBetween(day, first) <= (isAhead ? SOON : AFTER);
}
