import type { DateFormName } from '../../vietnamese/time/date-patterns.ts';
import { MONTH_WORDS, PARTS_OF_DAY, RELATIVE_DAYS, WEEKDAYS } from '../../vietnamese/time/date-words.ts';
import { daysInMonth } from '../../vietnamese/time/days-in-month.ts';
import type { DateMention, PartialDate } from '../findings.ts';

type Groups = Record<string, string | undefined>;
type Reading = Pick<DateMention, 'from' | 'to' | 'precision'>;

/** The dates that one match of a form says, spans counted in the matched string; none where the figures are no calendar days. */
export function readDates(name: DateFormName, match: RegExpMatchArray): DateMention[] {
  const groups = match.groups! as Groups;
  if (name === 'days' && groups.list0 !== undefined && !isConsecutive(groups)) return readList(match);
  const reading = READERS[name](groups);
  if (reading === null || !isCalendar(reading)) return [];
  const { from, to, precision } = reading;
  const { partOfDay, weekday, relativeDays } = readLead(groups);
  const { start, end } = closeBracket(match);
  return [{ from, to, precision, partOfDay, weekday, relativeDays, start, end, rule: `date:${name}` }];
}

const READERS: Record<DateFormName, (groups: Groups) => Reading | null> = {
  day: (groups) => single(readDay(groups, 1), groups.clock0 ? 'time' : 'day'),
  range: (groups) => readRange(groups),
  days: (groups) => {
    const to = readDay(groups, 2);
    return { from: { ...to, day: Number(groups.first0) }, to, precision: 'day' };
  },
  term: (groups) => ({ from: inYear(groups.year1), to: inYear(groups.year2), precision: groups.term0 ? 'term' : 'year' }),
  quarter: (groups) => readQuarter(groups),
  months: (groups) => ({
    from: { ...inYear(groups.year1 ?? groups.year2), month: Number(groups.month1) },
    to: { ...inYear(groups.year2), month: Number(groups.month2) },
    precision: 'month',
  }),
  month: (groups) => single({ ...inYear(groups.year1), month: readMonth(groups.month0!) }, 'month'),
  year: (groups) => ({ from: inYear(groups.year1), to: inYear(groups.year2 ?? groups.year1), precision: 'year' }),
  'bracketed-year': (groups) => single(inYear(groups.year1), 'year'),
  relative: () => single(inYear(undefined), 'day'),
  'same-day': () => single(inYear(undefined), 'day'),
  weekday: () => single(inYear(undefined), 'day'),
};

function single(date: PartialDate, precision: DateMention['precision']): Reading {
  return { from: date, to: date, precision };
}

function inYear(year: string | undefined): PartialDate {
  return { year: year === undefined ? null : Number(year), month: null, day: null };
}

function readDay(groups: Groups, at: 1 | 2): PartialDate {
  const month = groups[`wordMonth${at}`] ?? groups[`month${at}`]!;
  const year = groups[`wordYear${at}`] ?? groups[`year${at}`] ?? groups[`later${at}`];
  return {
    year: year === undefined ? null : Number(year),
    month: readMonth(month),
    day: Number(groups[`wordDay${at}`] ?? groups[`day${at}`]),
  };
}

/** A year printed only at the second day holds for the first, unless the range passes the new year: `28/12 - 3/1/2020`. */
function readRange(groups: Groups): Reading {
  const to = readDay(groups, 2);
  const from = readDay(groups, 1);
  if (from.year === null && to.year !== null) from.year = from.month! > to.month! ? to.year - 1 : to.year;
  return { from, to, precision: 'day' };
}

function readQuarter(groups: Groups): Reading {
  const quarter = ['I', 'II', 'III', 'IV'].indexOf(groups.quarter0!.toUpperCase()) + 1 || Number(groups.quarter0);
  const year = inYear(groups.year1);
  return { from: { ...year, month: quarter * 3 - 2 }, to: { ...year, month: quarter * 3 }, precision: 'quarter' };
}

function readMonth(month: string): number {
  return MONTH_WORDS.get(spaced(month)) ?? Number(month);
}

function readLead(groups: Groups): Pick<DateMention, 'partOfDay' | 'weekday' | 'relativeDays'> {
  const words = spaced(`${groups.part0 ?? ''} ${groups.told0 ?? groups.told1 ?? ''}`)
    .replace(/[,(]/g, '')
    .trim();
  const relative = /(?:^|\s)(?:hôm )?(nay|qua|mai|hôm kia|ngày mai)$/u.exec(words)?.[1];
  const part = words.replace(/\s?(?:(?:hôm )?(?:nay|qua|mai)|[\p{N}]+)$/u, '');
  return {
    partOfDay: PARTS_OF_DAY.get(part) ?? null,
    weekday:
      WEEKDAYS.get(
        spaced(groups.weekday0 ?? '')
          .replace(/[,(]/g, '')
          .trim(),
      ) ?? null,
    relativeDays: relative === undefined ? null : (RELATIVE_DAYS.get(relative) ?? null),
  };
}

const spaced = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

function closeBracket(match: RegExpMatchArray): { start: number; end: number } {
  const end = match.index! + match[0].length;
  const open = match[0].includes('(') && match.input!.charAt(end) === ')';
  return { start: match.index!, end: open ? end + 1 : end };
}

function isCalendar({ from, to, precision }: Reading): boolean {
  if (precision === 'year' || precision === 'term') return from.year! <= to.year! && to.year! - from.year! <= 60;
  return (
    [from, to].every((date) => date.day === null || date.day <= daysInMonth(date.year ?? 2000, date.month ?? 1)) &&
    !(from.month === to.month && from.day! > to.day!)
  );
}

/** `ngày 23 và 26/9/2022`: days that do not follow one another are dates of their own; the month and year are the last one's. */
function readList(match: RegExpMatchArray): DateMention[] {
  const groups = match.groups! as Groups;
  const places = match.indices!.groups!;
  const last = readDay(groups, 2);
  const lead = { ...readLead(groups), precision: 'day' as const, rule: 'date:list' };
  const listed = listedDays(groups).slice(0, -1);
  let at = places.first0![0];
  const dates = listed.map((figures, index) => {
    at = match.input!.indexOf(figures, at);
    const day = { ...last, day: Number(figures) };
    return { ...lead, from: day, to: day, start: index === 0 ? match.index! : at, end: at + figures.length };
  });
  const start = (places.wordDay2 ?? places.day2)![0];
  return [...dates, { ...lead, from: last, to: last, start, end: match.index! + match[0].length }];
}

function isConsecutive(groups: Groups): boolean {
  const days = listedDays(groups).map(Number);
  return days.every((day, index) => index === 0 || day === days[index - 1]! + 1);
}

function listedDays(groups: Groups): string[] {
  return [groups.first0!, ...(groups.list0!.match(/\d{1,2}/g) ?? []), (groups.wordDay2 ?? groups.day2)!];
}
