import { anyOf, WORD_END, WORD_START } from '../words/word-edges.ts';
import { MONTH_WORDS, NUMBERED_BY_ORDINALS, PARTS_OF_DAY, TERM_WORDS, WEEKDAYS } from './date-words.ts';

const FIGURES_START = `${WORD_START}(?<!\\p{N}[.,/:–-])`;
const FIGURES_END = `${WORD_END}(?!\\s?%|[.,/:–-]\\p{N})`;
/** The end of the first of two days without a year, behind which a dash may lead to the second: “26/6-1/7”. */
const FIRST_END = `${WORD_END}(?!\\s?%|[.,/:]\\p{N})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const YEAR = '(?:1[789]|20)\\d\\d';
const TO = '(?:\\s?[-–]\\s?|\\s(?:đến|tới)\\s(?:hết\\s)?)';
const PART = anyOf(PARTS_OF_DAY.keys());
const TERM = anyOf(TERM_WORDS);

/** What may stand before a day: clock, part of the day, weekday, `ngày`. `nay`, `qua`, `mai` may follow the part. */
const CLOCK = `(?:[01]?\\d|2[0-4])(?:\\s?(?:giờ|h|g)(?:\\s?[0-5]?\\d(?:\\s?phút|['’])?)?|:[0-5]\\d)(?:,)?\\s`;
const LEAD = [
  `(?<clock0>${CLOCK})?`,
  `(?<part0>(?:${PART}(?:\\s(?:hôm\\s)?(?:nay|qua|mai))?|hôm\\s(?:nay|qua)),?\\s\\(?)?`,
  `(?:(?<!${anyOf(NUMBERED_BY_ORDINALS)}\\s)(?<weekday0>${anyOf(WEEKDAYS.keys())},?\\s\\(?))?`,
  '(?<word0>(?:ngày|hôm)\\s)?',
].join('');

/** `16-12`, `22/12/2023`, `5.9`, `07 tháng 02 năm 2023`: groups day, month and year, numbered. */
function dayMonth(at: number, end: string = FIGURES_END): string {
  const figures = `(?<day${at}>${DAY})(?<mark${at}>\\s?[/.–-]\\s?)(?<month${at}>${MONTH})(?:(?:\\k<mark${at}>(?<year${at}>${YEAR})|,?\\snăm\\s(?<later${at}>${YEAR}))${FIGURES_END}|${end})`;
  const words = `(?<wordDay${at}>${DAY})\\stháng\\s(?<wordMonth${at}>${MONTH}|${anyOf(MONTH_WORDS.keys())})(?:,?\\snăm\\s|\\s?[/–-]\\s?)?(?<wordYear${at}>(?<=[\\s/–-])${YEAR})?${WORD_END}(?!%)`;
  return `(?:${words}|${figures})`;
}

/** What a date is written as. */
export type DateFormName =
  | 'range'
  | 'days'
  | 'day'
  | 'term'
  | 'quarter'
  | 'months'
  | 'month'
  | 'year'
  | 'bracketed-year'
  | 'relative'
  | 'same-day'
  | 'weekday';

/** One way of writing dates and its pattern, whose numbered groups hold days, months and years. */
export interface DateForm {
  name: DateFormName;
  pattern: RegExp;
  /** What every date of the form holds: a sentence without it need not be searched. */
  hint: RegExp;
}

const DAY_HINT = /\d\s?[/.–-]\s?\d|\d\stháng\s/iu;
const HINTS: Record<DateFormName, RegExp> = {
  range: DAY_HINT,
  days: DAY_HINT,
  day: DAY_HINT,
  term: /\d{4}/,
  quarter: /qu[ýí]\s/iu,
  months: /\stháng\s/iu,
  month: /tháng\s/iu,
  year: /năm\s\S{0,4}\s?\d{4}/iu,
  'bracketed-year': /\(\d{4}\)/,
  relative: /nay|qua|mai|kia/iu,
  'same-day': /cùng\s/iu,
  weekday: /thứ\s|nhật/iu,
};

/** Only a list of days needs the places of its groups. */
const form = (name: DateFormName, source: string): DateForm => ({
  name,
  pattern: new RegExp(source, name === 'days' ? 'dgiu' : 'giu'),
  hint: HINTS[name],
});

/** The forms in the order in which they claim the text: the longer and surer first. */
export const DATE_FORMS: readonly DateForm[] = [
  form('range', `${FIGURES_START}(?<from0>từ\\s)?${LEAD}${dayMonth(1, FIRST_END)}${TO}(?:${PART}\\s)?(?:ngày\\s)?${dayMonth(2)}`),
  form(
    'days',
    `${FIGURES_START}(?<from0>từ\\s)?${LEAD}(?<first0>${DAY})(?:${TO}(?:ngày\\s)?|(?<list0>(?:,\\s${DAY}){0,4}\\s?(?:,|và)\\s(?:ngày\\s)?))${dayMonth(2)}`,
  ),
  form('day', `${FIGURES_START}(?<bracket0>(?<=\\())?${LEAD}${dayMonth(1)}`),
  form(
    'term',
    `${WORD_START}(?<term0>${TERM}\\s)?(?:(?:từ\\s)?năm\\s)?(?<year1>${YEAR})(?:\\s?[-–]\\s?|\\s(?:đến|tới)\\s(?:năm\\s)?)(?<year2>${YEAR})${FIGURES_END}`,
  ),
  form(
    'quarter',
    `${WORD_START}qu[ýí]\\s(?<quarter0>IV|I{1,3}|[1-4])(?:\\s?[/–-]\\s?|\\s(?:năm\\s)?)?(?<year1>(?<=[\\s/–-])${YEAR})?${FIGURES_END}`,
  ),
  form(
    'months',
    `${WORD_START}từ\\stháng\\s(?<month1>${MONTH})(?:(?:\\s?[/–-]\\s?|\\snăm\\s)(?<year1>${YEAR}))?\\s(?:đến|tới)\\s(?:hết\\s)?tháng\\s(?<month2>${MONTH})(?:(?:\\s?[/.–-]\\s?|\\s(?:năm\\s)?)(?<year2>${YEAR}))?${FIGURES_END}`,
  ),
  form(
    'month',
    `(?=tháng\\s)(?<!(?:mạng|\\p{N})\\s)${WORD_START}tháng\\s(?<month0>${MONTH}|${anyOf(MONTH_WORDS.keys())})(?:(?:\\s?[/.–-]\\s?|\\s(?:năm\\s)?)(?<year1>${YEAR}))?(?!\\s(?:âm|năm)\\s)(?![\\p{L}\\p{M}\\p{N}%]|[/–-]\\p{N})`,
  ),
  form(
    'year',
    `${WORD_START}năm\\s(?:học\\s)?(?<year1>${YEAR})(?:(?:\\s?[-–]\\s?|\\s(?:đến|tới)\\s(?:năm\\s)?)(?<year2>${YEAR}))?${FIGURES_END}`,
  ),
  form('bracketed-year', `(?<=\\()(?<year1>${YEAR})(?=\\))`),
  form(
    'relative',
    `${WORD_START}(?:(?<part0>${PART})\\s(?<told0>(?:hôm\\s)?(?:nay|qua|mai))|(?<told1>hôm\\s(?:nay|qua|kia)|ngày\\smai))${WORD_END}`,
  ),
  form('same-day', `${WORD_START}(?:(?<part0>${PART})\\s)?cùng\\s(?:ngày|hôm)${WORD_END}`),
  form('weekday', `${WORD_START}(?:(?:(?<part0>${PART})|ngày|hôm)\\s|(?<=vào\\s))(?<weekday0>${anyOf(WEEKDAYS.keys())})${WORD_END}`),
];
