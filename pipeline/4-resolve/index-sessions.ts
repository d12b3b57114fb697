import type { Reference } from '../io/reference.ts';
import { firstDay, lastDay } from './calendar.ts';

/** An ordinary session of the National Assembly. */
export interface Session {
  name: string;
  from: string;
  to: string;
}

const EXTRAORDINARY = /bất thường/u;

/** Looks up a session by the Assembly's term (`XIV`) and the session's number in it; only terms whose first sessions are all known count. */
export function indexSessions(rows: Reference['anniversaries']): { sessionOf: (term: string, ordinal: number) => Session | undefined } {
  const sessions = rows
    .filter((row) => row.kind === 'assembly session' && row.khoa !== null && row.date !== null && !EXTRAORDINARY.test(row.name))
    .map((row) => ({ name: row.name, term: row.khoa!, from: firstDay(row.date!), to: lastDay(row.date_end ?? row.date!) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const byTerm = new Map<string, Session[]>();
  for (const { term, ...session } of sessions) byTerm.set(term, [...(byTerm.get(term) ?? []), session]);
  return { sessionOf: (term, ordinal) => byTerm.get(term)?.[ordinal - 1] };
}
