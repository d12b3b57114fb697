import type { Span } from '../../text/span.ts';
import { daysInMonth } from '../time/days-in-month.ts';
import { ENGLISH_MONTHS, STAMP_LABELS, STAMP_TOOLS, VIETNAMESE_MONTHS, WEEKDAY_WORDS } from './stamp-words.ts';

/** A page's own time mark: `Thứ tư, 15/12/2021 | 11:12:45`. `rest` is what the line says besides: a byline, a section. */
export interface Stamp {
  /** ISO date. */
  date: string;
  /** `hh:mm:ss`, or null where the stamp has no clock. */
  time: string | null;
  /** True where the line counts readers too: pages' own stamps do, clocks at the top of the window do not. */
  counted: boolean;
  /** True where a word says what the time is of: `Ngày đăng: …`; clocks have none. */
  labelled: boolean;
  rest: Span | null;
}

const MONTH_NAMES = ENGLISH_MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
const NAMED = `tháng (?<word>${byLength(VIETNAMESE_MONTHS)})`;
const DATES = [
  /(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2}) (?:tháng|th) ?(?<month>\d{1,2})(?: năm|,)? (?<year>(?:19|20)\d{2})(?!\d)/iu,
  /tháng (?<month>\d{1,2}) (?<day>\d{1,2}), (?<year>(?:19|20)\d{2})(?!\d)/iu,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ${NAMED},? (?<year>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
  new RegExp(`${NAMED} (?<day>\\d{1,2}), (?<year>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${MONTH_NAMES}),? (?<year>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})(?<name>${MONTH_NAMES}) (?<day>\\d{1,2}), (?<year>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
];
const TIME =
  /(?<![\d:/.-])(?<hour>[01]?\d|2[0-3])\s?(?::|h|giờ)\s?(?<minute>[0-5]\d)(?:[:'](?:(?<second>[0-5]\d)(?:\.\d{1,6})?)?)?(?:\s?(?<half>AM|PM|SA|CH)(?!\p{L}))?(?:['p]| phút)?(?!\d)/iu;
const ZONE = /[([]?\s?(?:GMT\s?\+?\s?0?7(?:00)?|UTC\s?\+\s?7|\+07:00|giờ Việt Nam)\s?[)\]]?/giu;
/** The zone of another country's clock, or of the machine's: `(GMT+08:00)`. */
const OFFSET = /(?:(?:GMT|UTC)\s?|(?<=T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?))(?<sign>[+-])\s?(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)/u;
const HOME_HOURS = 7;
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_WORDS.join('|')})(?![\\p{L}\\d])`, 'giu');
/** Behind the name of a section that no gap parts from it: `Thời sựThứ Năm, …`. */
const GLUED_WEEKDAY = /(?<=\p{Ll}\p{M}?)(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ [Nn]hật)(?![\p{L}\d])/gu;
const VIEWS =
  /(?:[\d.,]{1,12}\s?(?:lượt xem|lượt đọc|views?)|(?:số )?(?:lượt xem|lượt đọc|đã xem|đã đọc|xem)\s?:?\s?[\d.,]{1,12}|\|\s?views)/giu;
const LABEL = new RegExp(`(?<!\\p{L})(?:${byLength(STAMP_LABELS)})\\s?:?(?=[\\s\\d]|$)`, 'giu');
const BARE_LABEL = /^(?:ngày|lúc|vào|vào lúc|thời gian)\s?:?$/iu;
const TOOLS = new RegExp(`(?<![\\p{L}\\d])(?:${STAMP_TOOLS.join('|')})(?![\\p{L}\\d])`, 'giu');
const SEPARATORS = /^[\s|,;:•·–—()[\]-]+|[\s|,;:•·–—()[\]-]+$/gu;
const COUNT = /^\d{1,4}$/u; // of comments, without a word

/** The head of a signed document, not a page's stamp: `Hà Nội, ngày 3 tháng 2 năm 2023`. */
const SIGNING_PLACE = /^[\p{L}\p{M} .]{2,30}, ngày [^:]{8,30}$/u;

/** Reads a line that is a stamp, alone or beside a byline or section; null for any other line. */
export function readStamp(line: string): Stamp | null {
  if (line.length > 160 || !/(?:19|20)\d{2}/.test(line) || isSigning(line)) return null;
  const found = DATES.map((form) => form.exec(line)).find((match) => match !== null);
  const date = found?.groups ? toDate(found.groups) : null;
  if (!found || !date) return null;
  const withoutDate = blank(line, found.index, found[0].length);
  const clock = TIME.exec(withoutDate.replace(/T(?=\d\d:)/, ' '));
  const zone = OFFSET.exec(withoutDate);
  const withoutZone = zone ? blank(withoutDate, zone.index, zone[0].length) : withoutDate;
  const words = clock ? blank(withoutZone, clock.index, clock[0].length) : withoutZone;
  const plain = [ZONE, WEEKDAY, GLUED_WEEKDAY, VIEWS, LABEL, TOOLS].reduce(blankAll, hideName(words));
  const rest = restOf(plain.replace(/(?<=^|\s)T(?=\s|$)/u, ' '));
  if (rest && /\s{2,}\p{L}/u.test(plain.slice(rest.start, rest.end))) return null; // words on both sides: a sentence with a date
  return {
    ...toHomeTime(date, clock?.groups ? toTime(clock.groups) : null, zone?.groups),
    counted: line.search(VIEWS) >= 0,
    labelled: (words.match(LABEL) ?? []).some((label) => !BARE_LABEL.test(label.trim())),
    rest,
  };
}

/** `Đăng Thái` is a name: its first syllable is kept from those that label a time. */
function hideName(words: string): string {
  return words.replace(/^Đăng(?= (?!Lúc|Ngày|Tin|Bài|Bởi|Thứ|Chủ)\p{Lu}\p{Ll})/u, 'Ðăng');
}

function isSigning(line: string): boolean {
  return SIGNING_PLACE.test(line) && line.search(WEEKDAY) < 0;
}

function toDate({ year, month, name, word, day }: Record<string, string | undefined>): string | null {
  const named =
    word !== undefined
      ? VIETNAMESE_MONTHS.indexOf(word.toLowerCase()) + 1
      : ENGLISH_MONTHS.findIndex((word) => word.startsWith(name?.toLowerCase().slice(0, 3) ?? '?')) + 1;
  const [y, first, second] = [Number(year), month === undefined ? named : Number(month), Number(day)];
  const [m, d] = first > 12 ? [second, first] : [first, second]; // 07/25/2025
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : null;
}

function toTime({ hour, minute, second, half }: Record<string, string | undefined>): string {
  const isMorning = half !== undefined && /AM|SA/iu.test(half);
  const isAfternoon = half !== undefined && !isMorning;
  const h = isMorning && hour === '12' ? 0 : Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
  return [h, Number(minute), Number(second ?? 0)].map(twoDigits).join(':');
}

/** Date and clock of another zone as they are in Viet Nam. */
function toHomeTime(date: string, time: string | null, zone: Record<string, string | undefined> | undefined): Pick<Stamp, 'date' | 'time'> {
  if (time === null || !zone) return { date, time };
  const hours = (zone.sign === '-' ? -1 : 1) * (Number(zone.hours) + Number(zone.minutes ?? 0) / 60);
  if (hours === HOME_HOURS || Math.abs(hours) > 14) return { date, time };
  const home = new Date(Date.parse(`${date}T${time}Z`) + (HOME_HOURS - hours) * 3_600_000).toISOString();
  return { date: home.slice(0, 10), time: home.slice(11, 19) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function blank(line: string, start: number, length: number): string {
  return line.slice(0, start) + ' '.repeat(length) + line.slice(start + length);
}

function blankAll(line: string, pattern: RegExp): string {
  return line.replace(pattern, (match) => ' '.repeat(match.length));
}

function restOf(line: string): Span | null {
  const lead = /^[\s|,;:•·–—()[\]-]*/u.exec(line)![0].length;
  const rest = line.slice(lead).replace(SEPARATORS, '');
  const closing = /\([^()]*$/u.test(rest) && line.charAt(lead + rest.length) === ')' ? 1 : 0; // Lê An (thực hiện)
  return rest === '' || COUNT.test(rest) ? null : { start: lead, end: lead + rest.length + closing };
}

function byLength(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
