import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { type Day, firstDay, lastDay } from './calendar.ts';
import type { KnownTenure, ReferenceIndex } from './index-reference.ts';

/** The days among which the day of an article lies, both ends included. */
export interface DayRange {
  from: Day;
  to: Day;
}

const LATEST: Day = '9999-12-31';

/** Who held an office on all the days by the reference, where it was one person and both ends of the tenure are sure; else null. */
export function findHolder(officeId: string, { from, to }: DayRange, index: ReferenceIndex): string | null {
  const tenures = index.tenuresByOffice.get(officeId) ?? [];
  if (tenures.some(({ held_from }) => held_from === null)) return null;
  const held = tenures.filter((tenure) => firstDay(tenure.held_from!) <= to && from <= endOf(tenure));
  const [holder] = held;
  if (holder === undefined || held.some(({ person }) => person !== holder.person)) return null;
  return held.some((tenure) => firstDay(tenure.held_from!) <= from && to <= endOf(tenure)) ? holder.person : null;
}

/** The days on which all those could speak whom an article calls by an office in force, by their tenures; null where none is known or no day fits all. */
export function findRange(held: { person: string; office_id: string }[], index: ReferenceIndex): DayRange | null {
  const spans = held.flatMap(({ person, office_id }) => {
    const tenures = index.tenures.get(`${foldSpelling(person)}|${office_id}`) ?? [];
    if (tenures.length === 0 || tenures.some(({ held_from }) => held_from === null)) return [];
    return [{ from: tenures.map(({ held_from }) => firstDay(held_from!)).sort()[0]!, to: tenures.map(endOf).sort().at(-1)! }];
  });
  const from = spans
    .map((span) => span.from)
    .sort()
    .at(-1);
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(0);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function endOf({ held_to }: KnownTenure): Day {
  return held_to === null ? LATEST : lastDay(held_to);
}
