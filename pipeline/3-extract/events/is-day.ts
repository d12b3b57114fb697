import type { DateMention } from '../findings.ts';

/**
 * True for a date on which something may take place: exact to the day, with day and month, or counted from today (“hôm qua”).
 * A range over more than a turn of the year (`14/6/1957 - 14/6/2017`) is a jubilee's, a life's or a plan's.
 */
export function isDay({ precision, from, to, relativeDays }: DateMention): boolean {
  if (precision !== 'day' && precision !== 'time') return false;
  if (from.year !== null && to.year !== null && to.year - from.year > 1) return false;
  return (from.day !== null && from.month !== null) || relativeDays !== null;
}
