import type { ExtractedDate, ExtractedYearClue, Extraction } from '../../schemas/extraction.ts';
import { addDays, type Day, lastDay, toDay } from './calendar.ts';
import type { DateConstraint } from './settle-year.ts';

type Interval = DateConstraint['intervals'][number];

/** Kinds that tie the text to their year, and how: the days on which a text can speak so of the year. */
const SPANS: Record<string, (clue: ExtractedYearClue) => Interval> = {
  same_period: ({ year }) => ({ from: `${year + 1}-01-01`, to: `${year + 2}-03-31` }),
  first_months: ({ year, month }) => ({ from: toDay(year, Math.max(1, (month ?? 1) - 1), 15), to: `${year}-12-31` }),
  last_months: ({ year }) => ({ from: `${year}-04-15`, to: `${year}-12-31` }),
  monthly: ({ year, month }) => ({ from: toDay(year, month ?? 1, 1), to: addDays(toDay(year, month ?? 1, 1)!, 150) }),
  lunar: ({ year }) => ({ from: `${year - 1}-12-01`, to: `${year}-12-31` }),
  jubilee: ({ year }) => ({ from: `${year - 1}-10-01`, to: `${year}-12-31` }),
  yearly: ({ year }) => ({ from: `${year - 1}-10-01`, to: `${year}-12-31` }),
  named: ({ year }) => ({ from: `${year - 1}-12-01`, to: `${year}-12-31` }),
  plan: ({ year }) => ({ from: `${year - 1}-10-01`, to: `${year}-12-31` }),
  work: ({ year }) => ({ from: `${year - 1}-05-01`, to: `${year + 1}-02-28` }),
  review: ({ year }) => ({ from: `${year}-06-01`, to: `${year + 1}-06-30` }),
};

/** Kinds that leave no doubt that their year has come. */
const SURE = new Set(['same_period', 'first_months', 'monthly', 'lunar', 'jubilee', 'named']);

const YEARLY = new Set(['named', 'yearly']);

/** The year that a clue speaks of as its own time: the period compared with was the year before. */
const yearOf = ({ kind, year }: ExtractedYearClue): number => (kind === 'same_period' ? year + 1 : year);

/**
 * The limits that the words about years set: of each kind the latest counts, and only where nothing of a later year is told as
 * past. What lies ahead is later than the text.
 */
export function fromYearClues({ year_clues: clues, dates }: Pick<Extraction, 'year_clues' | 'dates'>): DateConstraint[] {
  const tied = clues.filter(({ kind }) => kind in SPANS);
  const latest = latestYear(dates, clues);
  const kinds = Object.keys(SPANS).flatMap((kind) => {
    const clue = tied.filter((candidate) => candidate.kind === kind).sort((a, b) => b.year - a.year || a.char_start - b.char_start)[0];
    if (!clue || yearOf(clue) < latest || isAmbiguous(kind, tied) || (kind === 'review' && tied.some((other) => yearOf(other) > clue.year)))
      return [];
    return [{ intervals: [SPANS[kind]!(clue)], reason: `it speaks of “${clue.text}”` }];
  });
  return [...kinds, ...fromAhead(clues, Math.max(latest, latestTied(clues)))];
}

/** What is held every year is told of this year and of the next alike. */
function isAmbiguous(kind: string, tied: ExtractedYearClue[]): boolean {
  if (!YEARLY.has(kind)) return false;
  return new Set(tied.filter((clue) => YEARLY.has(clue.kind)).map(({ year }) => year)).size > 1;
}

/** The last year that the text surely takes for its own, 0 without one. */
export function latestTied(clues: ExtractedYearClue[]): number {
  return clues.filter(({ kind }) => SURE.has(kind)).reduce((latest, clue) => Math.max(latest, yearOf(clue)), 0);
}

/** The last year of which the text tells as of something past or present. A round year alone, some years after a tied one, is a target. */
export function latestYear(dates: ExtractedDate[], clues: ExtractedYearClue[]): number {
  const tied = clues.filter(({ kind }) => kind in SPANS).map(yearOf);
  const isTarget = (year: number) => year % 5 === 0 && tied.some((other) => other < year - 1 && other > year - 40);
  const years = dates
    .filter(
      (date) => date.year === date.to_year && !clues.some((clue) => clue.char_start < date.char_end && date.char_start < clue.char_end),
    )
    .filter(({ year, precision }) => year !== null && !(precision === 'year' && isTarget(year)))
    .map(({ year }) => year!);
  return years.reduce((latest, year) => Math.max(latest, year), 0);
}

function fromAhead(clues: ExtractedYearClue[], latest: number): DateConstraint[] {
  const first = clues
    .filter(({ kind, year }) => (kind === 'ahead' || kind === 'far_ahead') && year >= latest)
    .map((clue) => ({ day: endOf(clue), text: clue.text }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  return first ? [{ intervals: [{ from: null, to: addDays(first.day, -1) }], reason: `“${first.text}” lies ahead of it` }] : [];
}

function endOf({ year, month, day }: ExtractedYearClue): Day {
  if (month === null) return `${year}-12-31`;
  return (day !== null ? toDay(year, month, day) : null) ?? lastDay(`${year}-${String(month).padStart(2, '0')}`);
}
