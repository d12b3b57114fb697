import { chooseStamp, type StampLine } from './find-stamps.ts';

/**
 * The stamp that dates the text. Where the page's meta data name the day, a stamp that shows it goes before others; one
 * above the title that shows another day is the window's clock. Any other printed stamp stands against the meta data.
 */
export function pickStamp(stamps: readonly StampLine[], title: number | null, day: string | null): StampLine | null {
  if (day === null) return chooseStamp(stamps, title);
  const agreeing = stamps.filter(({ stamp }) => stamp.date === day);
  if (agreeing.length > 0) return chooseStamp(agreeing, title) ?? agreeing.at(-1)!;
  const chosen = chooseStamp(stamps, title);
  return chosen && chosen.stamp.date !== day && title !== null && chosen.line < title ? null : chosen;
}
