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
  jubilee_held: ({ year }) => ({ from: `${year - 1}-12-20`, to: `${year}-12-31` }),
  jubilee_ahead: ({ year }) => ({ from: `${year - 2}-10-01`, to: `${year}-12-31` }),
  summed_up: ({ year }) => ({ from: `${year - 1}-09-01`, to: `${year + 1}-04-30` }),
  yearly: ({ year }) => ({ from: `${year - 1}-10-01`, to: `${year}-12-31` }),
  named: ({ year }) => ({ from: `${year - 1}-12-01`, to: `${year}-12-31` }),
  plan: ({ year }) => ({ from: `${year - 1}-10-01`, to: `${year}-12-31` }),
  work: ({ year }) => ({ from: `${year - 1}-05-01`, to: `${year + 1}-02-28` }),
  quarter: ({ year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` }), // perhaps one to come
  current: ({ year }) => ({ from: `${year}-01-10`, to: `${year}-12-31` }),
  programme: ({ year }) => ({ from: `${year - 1}-04-15`, to: `${year}-12-31` }),
  decided: ({ year }) => ({ from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }),
  turn: ({ year }) => ({ from: `${year - 1}-10-15`, to: `${year}-06-30` }),
  begun: ({ year }) => ({ from: `${year - 1}-11-15`, to: `${year}-12-31` }),
  last_year: ({ year }) => ({ from: `${year}-12-15`, to: `${year + 1}-12-31` }),
  recent: ({ year, month, day }) => dayAfter(toDay(year, month ?? 1, day ?? 1)!),
  series: ({ year }) => ({ from: `${year}-07-01`, to: `${year + 1}-12-31` }),
  settlement: ({ year }) => ({ from: `${year + 1}-12-01`, to: `${year + 2}-08-31` }),
  adopted: (clue) => daysBefore(clue, ADOPTED, 0),
  passed: (clue) => daysBefore(clue, ADOPTED, PUBLIC),
  review: ({ year }) => ({ from: `${year}-06-01`, to: `${year + 1}-06-30` }),
};

const dayAfter = (day: Day): Interval => ({ from: day, to: addDays(day, RECENT) });

const daysBefore = ({ year, month, day }: ExtractedYearClue, most: number, least: number): Interval => {
  const inForce = toDay(year, month ?? 1, day ?? 1)!;
  return { from: addDays(inForce, -most), to: addDays(inForce, -least) };
};

/** Kinds that leave no doubt that their year has come. */
const SURE = new Set([
  'same_period',
  'first_months',
  'quarter',
  'current',
  'monthly',
  'lunar',
  'jubilee',
  'jubilee_held',
  'named',
  'recent',
]);

/** Kinds of days that have yet to come. */
const TO_COME = new Set(['ahead', 'far_ahead', 'effect']);

const LOOKS_BACK = new Set(['last_year', 'series', 'review', 'work']);

/** A law has taken effect so many days after it was passed. */
const ADOPTED = 420;
/** A law of the National Assembly is in force so many days after the vote at the earliest. */
const PUBLIC = 45;

/** “vừa qua” is said so many days after. */
const RECENT = 200;

/** So many days ahead, to its last, what is told with its month is spoken of as soon to come. */
const SOON = 210;

const STRETCH = /(?:từ|kể từ)\s.*\s(?:đến|tới)\s/iu;

const ROUND_DAYS = new Set(['1/1', '30/6', '1/7', '31/12']);

const YEARLY = new Set(['named', 'yearly']);

/** So many years before the text lies the year that a clue names: the period compared with was the year before, and accounts are settled in the second year after. */
const YEARS_BEFORE: Record<string, number> = { same_period: 1, settlement: 2, adopted: -1, passed: -1, decided: -1 };

/** The year that a clue speaks of as its own time. */
const yearOf = ({ kind, year }: ExtractedYearClue): number => year + (YEARS_BEFORE[kind] ?? 0);

/**
 * The limits that the words about years set: of each kind the latest counts, and only where nothing of a later year is told as
 * past. What lies ahead is later than the text.
 */
export function fromYearClues({ year_clues, dates }: Pick<Extraction, 'year_clues' | 'dates'>): DateConstraint[] {
  const clues = year_clues.filter((clue) => !isPlanned(clue, year_clues));
  const tied = clues.filter(({ kind }) => kind in SPANS);
  const latest = latestYear(dates, clues);
  const kinds = Object.keys(SPANS).flatMap((kind) => {
    const clue = tied.filter((candidate) => candidate.kind === kind).sort((a, b) => b.year - a.year || a.char_start - b.char_start)[0];
    if (!clue || yearOf(clue) < latest || isAmbiguous(kind, tied) || isOutdone(clue, tied)) return [];
    return [{ intervals: [SPANS[kind]!(clue)], reason: `it speaks of “${clue.text}”` }];
  });
  return [...kinds, ...fromAhead(clues, { year: Math.max(latest, latestTied(clues)), day: latestDay({ dates, year_clues: clues }) })];
}

/** “những tháng đầu năm 2018” in the programme for that year have yet to come. */
function isPlanned({ kind, year }: ExtractedYearClue, clues: ExtractedYearClue[]): boolean {
  return kind === 'first_months' && clues.some((other) => other.kind === 'programme' && other.year === year);
}

/** “năm 2016 tăng so với cùng kỳ năm 2015”: the whole of last year is compared, and not a part of this one. */
function isOfLastYear({ kind, year }: ExtractedYearClue, tied: ExtractedYearClue[]): boolean {
  return kind === 'same_period' && tied.some((other) => LOOKS_BACK.has(other.kind) && other.year === year + 1);
}

/** What is held every year is told of this year and of the next alike. */
function isAmbiguous(kind: string, tied: ExtractedYearClue[]): boolean {
  if (!YEARLY.has(kind)) return false;
  const years = tied.filter((clue) => YEARLY.has(clue.kind)).map(({ year }) => year);
  return years.some((year) => year === Math.max(...years) - 1);
}

/** Work that was looked back on or planned before a year that has surely come; figures of a year, where anything else is told of a year. */
function isOutdone(clue: ExtractedYearClue, tied: ExtractedYearClue[]): boolean {
  const { kind, year } = clue;
  if (isOfLastYear(clue, tied)) return true;
  if (kind === 'plan' && tied.some((other) => other.kind === 'turn' && other.year === year + 1)) return true; // what was planned is looked back on
  if (kind === 'review') return tied.some((other) => yearOf(other) > year);
  if (kind === 'last_year' || kind === 'series') return tied.some((other) => !LOOKS_BACK.has(other.kind) && !isOfLastYear(other, tied));
  return yearOf(clue) < latestTied(tied);
}

/** The last year that the text surely takes for its own, 0 without one. */
export function latestTied(clues: ExtractedYearClue[]): number {
  return clues.filter(({ kind }) => SURE.has(kind)).reduce((latest, clue) => Math.max(latest, yearOf(clue)), 0);
}

/** The last year of which the text tells as of something past or present. A round year alone, some years after a tied one, is a target. */
export function latestYear(dates: ExtractedDate[], clues: ExtractedYearClue[]): number {
  const tied = clues.filter(({ kind }) => kind in SPANS).map(yearOf);
  const isTarget = (year: number) => year % 5 === 0 && tied.some((other) => other < year - 1 && other > year - 40);
  const isNext = (year: number) => year === latestTied(clues) + 1;
  const years = dates
    .filter((date) => (date.year === date.to_year || date.to_month !== null) && isPast(date, clues))
    .filter(({ to_year: year, precision }) => year !== null && !(precision === 'year' && (isTarget(year) || isNext(year))))
    .map(({ to_year }) => to_year!);
  return years.reduce((latest, year) => Math.max(latest, year), 0);
}

/** The last day that the text prints with its year as of something past. */
export function latestDay({ dates, year_clues: clues }: Pick<Extraction, 'year_clues' | 'dates'>): Day {
  const days = dates
    .filter((date) => isPast(date, clues))
    .flatMap(({ year, month, day }) => (year && month && day && toDay(year, month, day)) || []);
  return days.sort().at(-1) ?? '';
}

/** No clue says otherwise of the date, nor that the same day is one to come. */
function isPast(date: ExtractedDate, clues: ExtractedYearClue[]): boolean {
  return !clues.some((clue) => clue.char_start < date.char_end && date.char_start < clue.char_end) && !isToCome(date, clues);
}

/** The same day is told somewhere as one to come. */
export function isToCome({ to_day, to_month, to_year }: ExtractedDate, clues: ExtractedYearClue[]): boolean {
  return clues.some(
    ({ kind, day, month, year }) => TO_COME.has(kind) && day !== null && day === to_day && month === to_month && year === to_year,
  );
}

/** What is to come is later than the text; what the text has come past since was only set for then. */
function fromAhead(clues: ExtractedYearClue[], latest: { year: number; day: Day }): DateConstraint[] {
  const first = clues
    .filter(({ kind, year }) => (kind === 'ahead' || kind === 'far_ahead') && year >= latest.year)
    .map((clue) => ({ day: endOf(clue), text: clue.text, isNear: isNearAhead(clue) }))
    .filter(({ day }) => day > latest.day)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  if (!first) return [];
  const reason = `“${first.text}” lies ahead of it`;
  const soon = first.isNear ? [{ intervals: [{ from: addDays(first.day, -SOON), to: first.day }], reason, isWeak: true }] : [];
  return [{ intervals: [{ from: null, to: first.day }], reason }, ...soon];
}

/** A day or month told as to come soon, and not the end of a stretch of time that has begun: “từ 12/6/2017 đến ngày 12/6/2018”. */
function isNearAhead(clue: ExtractedYearClue): boolean {
  return clue.kind === 'ahead' && clue.month !== null && !isRound(clue) && !STRETCH.test(clue.text);
}

/** The first or last day of a half-year, on which things far ahead begin and end. */
function isRound({ month, day }: ExtractedYearClue): boolean {
  return ROUND_DAYS.has(`${day}/${month}`);
}

function endOf({ year, month, day }: ExtractedYearClue): Day {
  if (month === null) return `${year}-12-31`;
  return (day !== null ? toDay(year, month, day) : null) ?? lastDay(`${year}-${String(month).padStart(2, '0')}`);
}
