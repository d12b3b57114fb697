import type { Extraction } from '../../schemas/extraction.ts';
import { toRoman } from '../vietnamese/numbers/read-roman.ts';
import { addDays } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { Session } from './index-sessions.ts';
import type { DateConstraint } from './settle-year.ts';

const TERM = /(?:khóa|khoá)\s(?<term>[IVX]+|\d{1,2})(?![\p{L}\p{N}])/iu;
/** So many code points from the beginning of the text is its opening. */
const OPENING = 900;
const BEFORE = 200;
const AFTER = 300;

/** The session of the National Assembly that a text names as it opens is near: not long past, or the next. */
export function fromSessions({ events }: Extraction, index: ReferenceIndex): DateConstraint[] {
  const named = events.flatMap((event) => {
    const term = TERM.exec(event.name)?.groups?.term;
    if (event.ordinal === null || term === undefined || !/^kỳ họp(?! bất thường)/iu.test(event.name) || !/Quốc hội|QH/u.test(event.name))
      return [];
    const at = event.evidence[0]?.char_start ?? OPENING;
    if (at >= OPENING) return [];
    const session = index.sessionOf(/^\d/.test(term) ? toRoman(Number(term)) : term.toUpperCase(), event.ordinal);
    return session ? [{ ...session, at }] : [];
  });
  const first = named.sort((a, b) => a.at - b.at)[0];
  return first ? [around(first)] : [];
}

function around({ name, from, to }: Session): DateConstraint {
  return {
    intervals: [{ from: addDays(from, -BEFORE), to: addDays(to, AFTER) }],
    reason: `it names ${name}, which met from ${from} to ${to}`,
  };
}
