import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';
import { YEARLY_EVENTS } from '../vietnamese/events/yearly-events.ts';
import { ACT_NAMES } from '../vietnamese/time/year-clue-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import { addDays, type Day, toDay } from './calendar.ts';
import { latestTied, latestYear } from './from-year-clues.ts';
import { type DateConstraint, settleYear } from './settle-year.ts';

/** Events announced this long before they happen are still reported as dated in the coming days. */
const AHEAD = 45;

type EventDay = Pick<Article, 'event_on' | 'event_on_basis' | 'event_on_reason'>;

const NOTHING: EventDay = { event_on: null, event_on_basis: null, event_on_reason: null };
/** `lễ khai mạc Festival Biển 2017`: what is held under its year, or its opening or closing. */
const HELD_UNDER_YEAR = new RegExp(`^(?:(?:lễ|buổi|đêm) )?(?:khai mạc|bế mạc|tổng kết)?\\s?${anyOf(YEARLY_EVENTS)}(?!\\p{L})`, 'iu');
/** `tổng kết công tác năm 2020`, `triển khai nhiệm vụ năm 2021`: the year of the work, which is looked back on at its end and after, or ahead to. */
const LOOKS_BACK = /(?<!\p{L})(?:tổng kết|kiểm điểm|đánh giá|kết quả)(?!\p{L})/iu;
const LOOKS_AHEAD = /(?<!\p{L})(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu;
/** `đánh giá quý I năm 2021`, `6 tháng đầu năm 2021`: what is looked back on before the year is over. */
const PART_OF_YEAR = /(?<!\p{L})(?:quý|tháng|tuần|nửa)(?!\p{L})/iu;
const LATE_PART = /(?<!\p{L})(?:quý (?:iv|4)|tháng 1[12]|cuối năm)(?!\p{L}|\p{N})/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const TURN = { first: 4, last: 10 }; // months: work is looked back on by the first of the next year, and from the last on
const ACT = new RegExp(`${WORD_START}${anyOf(ACT_NAMES)}${WORD_END}`, 'u');

/** What limits the days of an article: its publication, where known, else what it says, within the years of the reference. */
export interface Clues {
  extraction: Extraction;
  published: Day | null;
  years: { first: number; last: number };
  constraints: DateConstraint[];
}

/** The day of the event that an article reports: as its date says, by the day of publication, or by the clues of the text. */
export function settleEventDay(date: ExtractedDate | null, { extraction, published, constraints, years }: Clues): EventDay {
  if (date === null) return NOTHING;
  if (date.month === null || date.day === null) return settleRelative(date, published);
  const latest = Math.max(latestYear(extraction.dates, extraction.year_clues), latestTied(extraction.year_clues));
  if (date.year !== null) return isOutdated(date.year, date.month, latest) ? NOTHING : stated(toDay(date.year, date.month, date.day), null);
  const twin = findTwin(date, extraction.dates);
  if (twin) return stated(toDay(twin.year!, date.month, date.day), `the text gives the year with the same days: “${twin.text}”`);
  const named = yearOfMainEvent(extraction, { latest, month: date.month });
  const namedDay = named && toDay(named.year, date.month, date.day);
  if (namedDay) return stated(namedDay, named.reason);
  if (published)
    return inferred(lastBefore(date.month, date.day, addDays(published, AHEAD)), `the last such day by publication on ${published}`);
  const settled = settleYear({ month: date.month, day: date.day, weekday: date.weekday }, constraints, years);
  if (settled.day) return inferred(settled.day, settled.reason);
  const left = settled.candidates.length > 0 ? ` (${settled.candidates.join(', ')})` : '';
  return { event_on: null, event_on_basis: null, event_on_reason: `${settled.reason}${left}` };
}

function settleRelative(date: ExtractedDate, published: Day | null): EventDay {
  if (date.relative_days === null || published === null) return NOTHING;
  return inferred(addDays(published, date.relative_days), `“${date.text}” in a text published on ${published}`);
}

/** The last such day of a year on or before `limit`. */
export function lastBefore(month: number, day: number, limit: Day): Day | null {
  const year = Number(limit.slice(0, 4));
  const days = [year, year - 1, year - 2, year - 3, year - 4].map((candidate) => toDay(candidate, month, day));
  return days.find((candidate) => candidate !== null && candidate <= limit) ?? null;
}

/** A day with a year, where the text tells of later years: what happened before, not what it reports. */
function isOutdated(year: number, month: number, latest: number): boolean {
  return latest > (month >= 11 ? year + 1 : year);
}

/** The same days printed with their year elsewhere; a single day may also be an anniversary. */
function findTwin(date: ExtractedDate, dates: ExtractedDate[]): ExtractedDate | undefined {
  if (date.day === date.to_day && date.month === date.to_month) return undefined;
  return dates.find(
    (other) => other.year !== null && (['month', 'day', 'to_month', 'to_day'] as const).every((part) => other[part] === date[part]),
  );
}

/** The year that the event's own name gives, unless it is a law's, or one looked back on from a later year; and how the name tells it. */
function yearOfMainEvent(
  { events, year_clues }: Extraction,
  { latest, month }: { latest: number; month: number },
): { year: number; reason: string } | null {
  const name = events.find((event) => event.is_main)?.name ?? '';
  const turn = yearAtTurn(name, month);
  if (turn !== null)
    return latest > turn + 1 ? null : { year: turn, reason: `the event sums up one year and sets about the next in ${turn}` };
  const held = HELD_UNDER_YEAR.exec(name)?.[0];
  const printed = held ? /(?:\p{L}|năm) ((?:19|20)\d{2})$/gu : /năm ((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/gu;
  const years = [...name.matchAll(printed)].map((match) => Number(match[1]));
  if (years.length !== 1 || ACT.test(name) || (held && name.match(YEAR)!.length > 1)) return null;
  const year = yearOfWork(name.slice(held?.length ?? 0), years[0]!, month);
  if (year === null || latest > year || year_clues.some((clue) => clue.kind === 'plan' && clue.year > year)) return null;
  return { year, reason: year === years[0] ? `the event is named with the year ${year}` : `the event sums up the work of ${years[0]}` };
}

/** `đánh giá kết quả năm 2021, triển khai nhiệm vụ năm 2022`: the year that ends where it is told in its last months, the next in its first. */
function yearAtTurn(name: string, month: number): number | null {
  const [back, ahead, more] = [...name.matchAll(/.*?năm ((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/gsu)];
  if (!back || !ahead || more || Number(ahead[1]) !== Number(back[1]) + 1) return null;
  if (!LOOKS_BACK.test(back[0]) || !LOOKS_AHEAD.test(ahead[0])) return null;
  return month >= TURN.last ? Number(back[1]) : month <= TURN.first ? Number(ahead[1]) : null;
}

/** The year in which the work of a year is summed up or set about in that month; any other year itself. */
function yearOfWork(name: string, year: number, month: number): number | null {
  if (PART_OF_YEAR.test(name) && !LATE_PART.test(name)) return year;
  if (LOOKS_BACK.test(name)) return month >= TURN.last ? year : month <= TURN.first ? year + 1 : null;
  if (LOOKS_AHEAD.test(name)) return month >= TURN.last ? null : year;
  return year;
}

function stated(day: Day | null, reason: string | null): EventDay {
  return { event_on: day, event_on_basis: day === null ? null : 'stated', event_on_reason: day && reason };
}

function inferred(day: Day | null, reason: string): EventDay {
  return { event_on: day, event_on_basis: day === null ? null : 'inferred', event_on_reason: day && reason };
}
