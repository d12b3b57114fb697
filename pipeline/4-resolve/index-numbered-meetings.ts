import type { Reference } from '../io/reference.ts';
import { addDays, type Day, firstDay, lastDay } from './calendar.ts';
import type { DateConstraint } from './settle-year.ts';

type Interval = DateConstraint['intervals'][number];

/** One meeting of a series, with the term in which it is counted; without a term the series is counted through. */
interface NumberedMeeting {
  series: string;
  term: string | null;
  ordinal: number;
  from: Day;
  to: Day;
}

const KIND = 'numbered meeting';
const ORDINAL = /\s(?:lần )?thứ (?<ordinal>\d{1,3})(?!\d)/u;
const TERM = /\skhóa [IVXLC]+$/u;
/** How long before and after its day a meeting is in the news, and how far a month from memory may be out. */
const AROUND = 45;
/** So many days at least lie between two sittings of a body. */
const LEAST_APART = 10;

/**
 * When the meeting of a series with that number met: about the days of its row, else between those of the numbers before and
 * behind it that the reference knows, in one term or in every one.
 */
export function indexNumberedMeetings(rows: Reference['anniversaries']) {
  const meetings = rows.flatMap(toMeeting).sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    daysOfMeeting: (series: string, ordinal: number, term: string | null): Interval[] => {
      const all = meetings.filter((meeting) => meeting.series === series);
      const terms = [...new Set(all.map((meeting) => meeting.term))];
      const known = term !== null && terms.includes(term) ? [term] : terms;
      const earlier: Interval[] = known.length > 1 ? [{ from: null, to: all[0]!.from }] : [];
      return [...earlier, ...known.map((one) => daysIn(all, one, ordinal))];
    },
  };
}

function toMeeting({ name, kind, date, date_end, khoa }: Reference['anniversaries'][number]): NumberedMeeting[] {
  const ordinal = kind === KIND ? ORDINAL.exec(name)?.groups?.ordinal : undefined;
  if (ordinal === undefined || date === null) return [];
  const series = name.replace(ORDINAL, '').replace(TERM, '');
  return [{ series, term: khoa, ordinal: Number(ordinal), from: firstDay(date), to: lastDay(date_end ?? date) }];
}

/** Numbers rise with time within a term, and a term ends where the first meeting of the next one is. */
function daysIn(all: NumberedMeeting[], term: string | null, ordinal: number): Interval {
  const inTerm = all.filter((meeting) => meeting.term === term);
  const known = inTerm.find((meeting) => meeting.ordinal === ordinal);
  if (known) return { from: addDays(known.from, -AROUND), to: addDays(known.to, AROUND) };
  const before = inTerm.findLast((meeting) => meeting.ordinal < ordinal);
  const behind = inTerm.find((meeting) => meeting.ordinal > ordinal) ?? all.find((meeting) => meeting.from > inTerm.at(-1)!.to);
  const apart = term === null ? 0 : LEAST_APART;
  return { from: before ? addDays(before.from, (ordinal - before.ordinal) * apart) : null, to: behind?.to ?? null };
}
