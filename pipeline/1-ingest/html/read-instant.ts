import { daysInMonth } from '../../vietnamese/time/days-in-month.ts';

const ISO =
  /^(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]\s?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?\s?(?<half>[AP]M)?\s?(?<zone>Z|GMT|UTC|(?:GMT)?[+-]\s?\d{1,2}(?::?\d{2})?)?)?$/i;
const PRINTED =
  /^(?:\p{L}{2,4}(?: \p{L}{2,4})?, )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?:[ ,T|-]{1,4}(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s?(?<half>[AP]M)?)?(?: ?\(?(?<zone>GMT ?\+ ?7)\)?)?$/iu;
const HERE = 7 * 60; // minutes that Việt Nam is ahead of UTC

/** A day, and the instant in Việt Nam's time where a clock was given with it. */
export interface Publication {
  published_on: string;
  published_at: string | null;
}

/** Reads a date of meta data, `2023-05-09T01:15:00Z` or `09/05/2023 08:15`, as the day and time in Việt Nam; without a zone it is taken as written there. */
export function readInstant(written: string): Publication | null {
  const parts = (ISO.exec(written.trim()) ?? PRINTED.exec(written.trim()))?.groups;
  if (!parts) return null;
  const [year, month, day] = [parts.year, parts.month, parts.day].map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (parts.hour === undefined)
    return { published_on: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10), published_at: null };
  const hour = toHour(Number(parts.hour), parts.half);
  const [minute, second] = [Number(parts.minute), Number(parts.second ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const here = new Date(Date.UTC(year, month - 1, day, hour, minute - readZone(parts.zone) + HERE, second)).toISOString();
  return { published_on: here.slice(0, 10), published_at: `${here.slice(0, 19)}+07:00` };
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Minutes ahead of UTC. */
function readZone(zone: string | undefined): number {
  if (zone === undefined) return HERE;
  const [, sign, hours, minutes] = /([+-])\s?(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}
