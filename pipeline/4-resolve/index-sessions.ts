import type { Reference } from '../io/reference.ts';
import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { firstDay, lastDay } from './calendar.ts';

/** An ordinary session of the National Assembly, or a plenum of the Party's Central Committee. */
export interface Session {
  name: string;
  /** The term in Roman numerals. */
  term: string;
  ordinal: number;
  from: string;
  to: string;
}

type Kind = 'assembly session' | 'plenum';

const EXTRAORDINARY = /bất thường/u;
const ORDINAL = /(?:lần )?thứ (?<ordinal>(?:mười )?\p{L}+)(?= (?:Quốc|Ban))/u;

/** Looks up the sessions of the Assembly and the plenums of the Party by their number, in one term or in all. */
export function indexSessions(rows: Reference['anniversaries']) {
  const [sessions, plenums] = [list(rows, 'assembly session'), list(rows, 'plenum')];
  return {
    sessionOf: (term: string, ordinal: number): Session | undefined => withNumber(sessions, ordinal, term)[0],
    sessionsOf: (ordinal: number, term: string | null): Session[] => withNumber(sessions, ordinal, term),
    extraordinarySessionsOf: (ordinal: number, term: string | null): Session[] =>
      withNumber(listExtraordinary(rows, 'assembly session'), ordinal, term),
    extraordinaryPlenumsOf: (term: string | null): Session[] =>
      listExtraordinary(rows, 'plenum').filter((one) => term === null || one.term === term),
    plenumsOf: (ordinal: number, term: string | null): Session[] => withNumber(plenums, ordinal, term),
  };
}

/** Meetings out of turn, which the Assembly counts and the Central Committee does not. */
function listExtraordinary(rows: Reference['anniversaries'], kind: Kind): Session[] {
  return rows
    .filter((row) => row.kind === kind && row.khoa !== null && row.date !== null && EXTRAORDINARY.test(row.name))
    .map((row) => ({
      name: row.name,
      term: row.khoa!,
      ordinal: Number(/lần thứ (\d+)/u.exec(row.name)?.[1] ?? 0),
      from: firstDay(row.date!),
      to: lastDay(row.date_end ?? row.date!),
    }));
}

function withNumber(sessions: Session[], ordinal: number, term: string | null): Session[] {
  return sessions.filter((session) => session.ordinal === ordinal && (term === null || session.term === term));
}

function list(rows: Reference['anniversaries'], kind: Kind): Session[] {
  return rows
    .filter((row) => row.kind === kind && row.khoa !== null && row.date !== null && !EXTRAORDINARY.test(row.name))
    .flatMap((row) => {
      const ordinal = ORDINAL_WORDS.get(ORDINAL.exec(row.name)?.groups?.ordinal ?? '');
      const days = { from: firstDay(row.date!), to: lastDay(row.date_end ?? row.date!) };
      return ordinal === undefined ? [] : [{ name: row.name, term: row.khoa!, ordinal, ...days }];
    });
}
