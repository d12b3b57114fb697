import type { Reference } from '../io/reference.ts';
import { firstDay, lastDay } from './calendar.ts';

/** A congress of the Party: its term in Roman numerals and its first and last day. */
export interface Congress {
  name: string;
  term: string;
  from: string;
  to: string;
}

/** The words of a folded name that make it the congress of the whole Party, and nobody else's. */
export const NATIONAL_CONGRESS =
  /^đại hội(?: (?:đại biểu|toàn quốc|lần|thứ|khóa|của|đảng|cộng sản|việt nam|nhiệm kỳ|nhiệm kì|\d{1,4}(?: ?- ?\d{4})?|[ivx]+|,))*$/u;

/** Lookups of the Party congresses by term (`XIII`), by ordinal (13) and by a day. */
export function indexCongresses(rows: Reference['anniversaries']) {
  const congresses = rows
    .filter((row) => row.kind === 'party congress' && row.khoa !== null && row.date !== null)
    .map((row) => ({ name: row.name, term: row.khoa!, from: firstDay(row.date!), to: lastDay(row.date_end ?? row.date!) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    congressOfTerm: (term: string): Congress | undefined => congresses.find((congress) => congress.term === term),
    congressOfOrdinal: (ordinal: number): Congress | undefined => congresses[ordinal - 1],
    termOn: (day: string): string | null => congresses.findLast((congress) => congress.from <= day)?.term ?? null,
  };
}
