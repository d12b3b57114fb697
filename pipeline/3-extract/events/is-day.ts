import type { DateMention } from '../findings.ts';

/** True for a date exact to the day: one with day and month, or one counted from today (“hôm qua”). */
export function isDay({ precision, from, relativeDays }: DateMention): boolean {
  if (precision !== 'day' && precision !== 'time') return false;
  return (from.day !== null && from.month !== null) || relativeDays !== null;
}
