import { firstDay, lastDay } from './calendar.ts';

type Precision = 'day' | 'month' | 'year';
const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

/** A date of the reference, which may be cut to month or year, as the first or last day that it can mean, and how exact it is. */
export function toReferenceDay(date: string | null, side: 'first' | 'last'): { day: string | null; precision: Precision | null } {
  if (date === null) return { day: null, precision: null };
  return { day: side === 'first' ? firstDay(date) : lastDay(date), precision: PRECISIONS[date.length] ?? 'day' };
}
