import type { Holding } from './group-holdings.ts';

/** Where a day stands between the first and the last that are shown. */
export interface TimeScale {
  /** Per cent of the width; a day before the first stands at 0, one after the last at 100. */
  placeOf(day: string): number;
  ticks: { place: number; label: string }[];
}

const MOST_TICKS = 6;

/** A scale of whole years over all days of some holdings; null where none has a day. */
export function makeTimeScale(holdings: Holding[]): TimeScale | null {
  const days = holdings.flatMap(({ callings, tenures }) => [
    ...callings.map(({ as_of }) => as_of),
    ...tenures.flatMap(({ held_from, held_to }) => [held_from, held_to]),
  ]);
  const years = days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)];
  const place = (time: number) => Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100));
  return { placeOf: (day) => place(Date.parse(day)), ticks: makeTicks(first, last, place) };
}

/** The beginning of years, or of quarters where there is one year only. */
function makeTicks(first: number, last: number, place: (time: number) => number): TimeScale['ticks'] {
  if (last - first === 1) return [0, 3, 6, 9].map((month) => ({ place: place(Date.UTC(first, month, 1)), label: `${month + 1}/${first}` }));
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= MOST_TICKS) ?? 200;
  const ticks: TimeScale['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step)
    ticks.push({ place: place(Date.UTC(year, 0, 1)), label: String(year) });
  return ticks;
}
