const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]; // days, February of a common year

/** How many days the month (1 to 12) of the year has; 0 of a month that no calendar knows. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}
