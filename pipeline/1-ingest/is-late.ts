const NEAR_DAYS = 45;
const DAY = /(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d{2}))?(?![\d/-]|[.,]\d)/gu;
const WRITTEN_DAY = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm ((?:19|20)\d{2}))?(?!\d)/giu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/**
 * True where a time cannot be the text's own: the text tells of days, and of none within weeks of it; or it tells of years
 * only, all of them long before.
 */
export function isLate(date: string, paragraphs: readonly string[]): boolean {
  const at = dayNumber(date);
  const year = Number(date.slice(0, 4));
  const text = paragraphs.join('\n');
  const days = [...text.matchAll(DAY), ...text.matchAll(WRITTEN_DAY)].flatMap(([, d, m, y]) =>
    daysNear(`${y ?? ''}`, `${m}`, `${d}`, year),
  );
  if (days.length > 0) return days.every((day) => Math.abs(day - at) > NEAR_DAYS);
  const years = [...text.matchAll(YEAR)].map(([said]) => Number(said));
  return years.length > 0 && years.every((said) => said < year - 1);
}

/** The days that a day and month may mean: without a year, that of the stamp or one beside it. */
function daysNear(y: string, month: string, day: string, year: number): number[] {
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (!isDay) return [];
  const years = y === '' ? [year - 1, year, year + 1] : [Number(y)];
  return years.map((said) => Math.round(Date.UTC(said, Number(month) - 1, Number(day)) / 86_400_000));
}

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}
