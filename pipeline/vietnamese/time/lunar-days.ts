import { anyOf, WORD_END } from '../words/word-edges.ts';
import { MONTH_WORDS } from './date-words.ts';

/** Months of the lunar year by their names; `Tết` is the turn from its last to its first. */
const LUNAR_MONTHS: ReadonlyMap<string, number> = new Map([...MONTH_WORDS, ['giêng', 1], ['chạp', 12]]);

/** A day of the lunar year, 1 to 30 of month 1 to 12. */
export interface LunarDay {
  day: number;
  month: number;
}

/** A day without a year that the text also tells by the lunar calendar: `10.2 (tức 14 tháng Giêng)`, `1/2 (mùng 5 Tết`, `6/4, nhằm ngày 10/3 âm lịch`. */
export const TWICE_TOLD = new RegExp(
  `(?<![\\d./-])(?<day>\\d{1,2})\\s?[./-]\\s?(?<month>\\d{1,2})(?![./-]?\\d),?\\s\\(?(?:(?:tức|nhằm)\\s)?(?:là\\s)?(?:vào\\s)?(?:ngày\\s)?` +
    `(?:(?<full>rằm)|(?:mùng\\s|mồng\\s)?(?<lunarDay>\\d{1,2}))` +
    `(?:,?\\stháng\\s(?<name>${anyOf(LUNAR_MONTHS.keys())}|\\d{1,2})${WORD_END}|(?<feast>\\sTết)${WORD_END}|\\s?[/-]\\s?(?<lunarMonth>\\d{1,2})(?=\\s?\\(?(?:âm\\slịch|[AÂ]L)(?!\\p{L})))`,
  'giu',
);

/** What follows a day that is one of the lunar calendar: `10/3 | âm lịch`, `10/1 | (AL)`. */
export const LUNAR_AFTER = /^\s?\(?(?:âm lịch|[AÂ]L)(?!\p{L})/iu;

/** From that day of the month on `Tết` is yet to come. */
const EVE_OF_FEAST = 20;

/** The lunar day of a match of `TWICE_TOLD`, null where there is none such. */
export function readLunarDay({ full, lunarDay, name, feast, lunarMonth }: Record<string, string | undefined>): LunarDay | null {
  const day = full === undefined ? Number(lunarDay) : 15;
  const month =
    feast === undefined ? (LUNAR_MONTHS.get(name?.toLowerCase() ?? '') ?? Number(name ?? lunarMonth)) : day < EVE_OF_FEAST ? 1 : 12;
  return day >= 1 && day <= 30 && month >= 1 && month <= 12 ? { day, month } : null;
}
