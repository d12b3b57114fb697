import { readStamp } from '../../vietnamese/pages/read-stamp.ts';
import { daysInMonth } from '../../vietnamese/time/days-in-month.ts';

/** A time as given: the day, and the instant where a time of day was given; both of Việt Nam. */
export interface GivenTime {
  published_on: string;
  /** `2013-12-24T06:07:00+07:00` */
  published_at: string | null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const MAIL = /^(?:[A-Z][a-z]{2},\s)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|UTC|Z|[+-]\d{4})$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const EPOCH = /^\d{10}(?:\d{3})?$/;
const OURS = 7 * 60; // minutes; Việt Nam has kept +07:00 since 1975

/**
 * A time in ISO 8601, as in mail and feeds, in seconds or milliseconds since 1970, or as Vietnamese pages stamp it; null for
 * anything else. Without an offset it is Việt Nam's own; midnight without an offset is a day and no time.
 */
export function readTime(value: string): GivenTime | null {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return toTime(iso.slice(1, 7).map(Number), iso[4] === undefined ? null : (iso[7] ?? ''));
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day, month, year, hour, minute, second] = mail;
    return toTime([year, MONTHS.indexOf(month!) + 1, day, hour, minute, second].map(Number), mail[7]!);
  }
  if (EPOCH.test(text)) return toGiven(Number(text.slice(0, 10)) * 1000);
  const stamp = readStamp(text);
  if (!stamp || stamp.rest) return null;
  return { published_on: stamp.date, published_at: stamp.time === null ? null : `${stamp.date}T${stamp.time}+07:00` };
}

/** `zone` is null where there is no time of day, empty where there is no offset. */
function toTime(parts: number[], zone: string | null): GivenTime | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => (Number.isNaN(part) ? 0 : part));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  if (zone === null || (zone === '' && hour + minute + second === 0))
    return { published_on: new Date(local).toISOString().slice(0, 10), published_at: null };
  return toGiven(local - readOffset(zone) * 60_000);
}

/** Minutes east of Greenwich: `+07:00`, `+0700`, `+07`, `Z`; empty is ours. */
function readOffset(zone: string): number {
  if (zone === '') return OURS;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function toGiven(instant: number): GivenTime {
  const ours = new Date(instant + OURS * 60_000).toISOString().slice(0, 19);
  return { published_on: ours.slice(0, 10), published_at: `${ours}+07:00` };
}
