import { type Day, toDay, weekdayOf } from './calendar.ts';

/** One thing the article says that limits when it was written: the days on which it can hold, and why. */
export interface DateConstraint {
  /** Closed intervals of days; an open end is null. */
  intervals: { from: Day | null; to: Day | null }[];
  reason: string;
  /** True for what usually holds: passed over where it contradicts the rest. */
  isWeak?: boolean;
}

/** What is left of a date without a year: the day where one year fits, else the years that fit, and the reasoning in words. */
export interface SettledDay {
  day: Day | null;
  candidates: number[];
  reason: string;
}

/** A day and month, with the weekday where the text names it. */
export interface YearlessDay {
  month: number;
  day: number;
  weekday: number | null;
}

/**
 * Settles the year of a day and month by what else the article says: the years from `first` to `last` that no constraint
 * excludes. One year left is an inference; several, or none because the clues contradict each other, settle nothing.
 */
export function settleYear(date: YearlessDay, constraints: DateConstraint[], { first, last }: { first: number; last: number }): SettledDay {
  let open = listDays(date, first, last);
  const reasons: string[] = [];
  for (const constraint of [...constraints.filter(({ isWeak }) => !isWeak), ...constraints.filter(({ isWeak }) => isWeak)]) {
    const left = open.filter((day) => allows(constraint, day));
    if (left.length === 0 && constraint.isWeak) continue;
    if (left.length < open.length) reasons.push(constraint.reason);
    open = left;
  }
  if (open.length === 0) return { day: null, candidates: [], reason: `the clues contradict one another: ${reasons.join('; ')}` };
  if (open.length === 1) return { day: open[0]!, candidates: [yearOf(open[0]!)], reason: reasons.join('; ') };
  const years = open.map(yearOf);
  const told = reasons.length > 0 ? reasons.join('; ') : 'nothing in the text limits the year';
  return { day: null, candidates: reasons.length > 0 && years.length <= 12 ? years : [], reason: `the year stays open: ${told}` };
}

/** The days of the years from `first` to `last` that are this day, under its weekday where one is named. */
export function listDays({ month, day, weekday }: YearlessDay, first: number, last: number): Day[] {
  const days: Day[] = [];
  for (let year = first; year <= last; year++) {
    const found = toDay(year, month, day);
    if (found && (weekday === null || weekdayOf(found) === weekday)) days.push(found);
  }
  return days;
}

function allows({ intervals }: DateConstraint, day: Day): boolean {
  return intervals.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
