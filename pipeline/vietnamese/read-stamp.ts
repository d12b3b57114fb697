import type { Span } from '../text/span.ts';

/** A page's own time mark: `Thứ tư, 15/12/2021 | 11:12:45`. `rest` is what the line says besides: a byline, a section. */
export interface Stamp {
  /** ISO date. */
  date: string;
  /** `hh:mm:ss`, or null where the stamp has no clock. */
  time: string | null;
  /** True where the line counts readers too: pages' own stamps do, clocks at the top of the window do not. */
  counted: boolean;
  rest: Span | null;
}

const DATES = [
  /(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm|,)? (?<year>(?:19|20)\d{2})(?!\d)/iu,
];
const TIME =
  /(?<![\d:/.-])(?<hour>[01]?\d|2[0-3])\s?(?::|h|giờ)\s?(?<minute>[0-5]\d)(?:[:'](?<second>[0-5]\d)?)?(?:\s?(?<half>AM|PM|SA|CH)(?!\p{L}))?(?:['p]| phút)?(?!\d)/iu;
const ZONE = /[([]?\s?(?:GMT\s?\+?\s?7|UTC\s?\+\s?7|\+07:00|giờ Việt Nam)\s?[)\]]?/giu;
const WEEKDAY = /(?<!\p{L})(?:(?:thứ|th) ?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|CN|T[2-7])(?![\p{L}\d])/giu;
const VIEWS = /(?:[\d.,]{1,12}\s?(?:lượt xem|lượt đọc|views?)|(?:lượt xem|lượt đọc|đã xem|xem)\s?:?\s?[\d.,]{1,12}|\|\s?views)/giu;
const LABEL =
  /(?:cập nhật(?: lúc| lần cuối| ngày)?|đăng(?: lúc| ngày)?|ngày (?:đăng|phát hành|xuất bản|cập nhật|tạo|viết)|xuất bản(?: lúc| ngày)?|thời gian|lúc|ngày|posted|published|updated)\s?:?(?=[\s\d]|$)/giu;
const TOOLS = /(?<![\p{L}\d])(?:A A|aa|\d{1,2} phút đọc)(?![\p{L}\d])/gu;
const SEPARATORS = /^[\s|,;:•·–—()[\]-]+|[\s|,;:•·–—()[\]-]+$/gu;

/** The head of a signed document, not a page's stamp: `Hà Nội, ngày 3 tháng 2 năm 2023`. */
const SIGNING_PLACE = /^[\p{L}\p{M} .]{2,30}, ngày [^:]{8,30}$/u;

/** Reads a line that is a stamp, alone or beside a byline or section; null for any other line. */
export function readStamp(line: string): Stamp | null {
  if (line.length > 160 || !/(?:19|20)\d{2}/.test(line) || SIGNING_PLACE.test(line)) return null;
  const found = DATES.map((form) => form.exec(line)).find((match) => match !== null);
  const date = found?.groups ? toDate(found.groups) : null;
  if (!found || !date) return null;
  const withoutDate = blank(line, found.index, found[0].length);
  const clock = TIME.exec(withoutDate.replace(/T(?=\d\d:)/, ' '));
  const plain = [ZONE, WEEKDAY, VIEWS, LABEL, TOOLS].reduce(
    blankAll,
    clock ? blank(withoutDate, clock.index, clock[0].length) : withoutDate,
  );
  const rest = restOf(plain.replace(/(?<=^|\s)T(?=\s|$)/u, ' '));
  if (rest && /\s{2,}\p{L}/u.test(plain.slice(rest.start, rest.end))) return null; // words on both sides: a sentence with a date
  return { date, time: clock?.groups ? toTime(clock.groups) : null, counted: line.search(VIEWS) >= 0, rest };
}

function toDate({ year, month, day }: Record<string, string | undefined>): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return m >= 1 && m <= 12 && d >= 1 && d <= days ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : null;
}

function toTime({ hour, minute, second, half }: Record<string, string | undefined>): string {
  const afternoon = half !== undefined && /PM|CH/iu.test(half) && Number(hour) < 12;
  return [Number(hour) + (afternoon ? 12 : 0), Number(minute), Number(second ?? 0)].map(twoDigits).join(':');
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
  return rest === '' ? null : { start: lead, end: lead + rest.length };
}
