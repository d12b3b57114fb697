import { findMatches } from '../text/find-matches.ts';
import { type LunarDay, readLunarDay, TWICE_TOLD } from '../vietnamese/time/lunar-days.ts';
import { addDays, type Day } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { type DateConstraint, listDays } from './settle-year.ts';

/** A text that tells of a day of the lunar year without its year is of so many days around it. */
const WITHIN = 40;
/** Hà Nội's calendar and Beijing's, which ICU reckons, begin some months a day apart. */
const APART = 1;
const LUNAR_CALENDAR = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', day: 'numeric', month: 'numeric' });

/** `10.2 (tức 14 tháng Giêng)`: the years in which both calendars meet on that day. */
export function fromLunarDays(text: string, { first, last }: ReferenceIndex['years']): DateConstraint[] {
  return findMatches(text, TWICE_TOLD).flatMap(({ 0: words, groups }) => {
    const lunar = readLunarDay(groups!);
    if (lunar === null) return [];
    const days = listDays({ day: Number(groups!.day), month: Number(groups!.month), weekday: null }, first - 1, last + 1);
    const meeting = days.filter((day) => isOn(day, lunar));
    if (meeting.length === 0) return [];
    const intervals = meeting.map((day) => ({ from: addDays(day, -WITHIN), to: addDays(day, WITHIN) }));
    return [{ intervals, reason: `it tells of “${words}”`, isWeak: true }];
  });
}

function isOn(day: Day, lunar: LunarDay): boolean {
  return [-APART, 0, APART].some((days) => {
    const parts = LUNAR_CALENDAR.formatToParts(Date.parse(addDays(day, days)));
    const numberOf = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
    return numberOf('day') === lunar.day && numberOf('month') === lunar.month;
  });
}
