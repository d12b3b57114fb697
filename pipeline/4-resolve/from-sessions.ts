import type { Extraction } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { addDays } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { Session } from './index-sessions.ts';
import { isOfAssembly, ORDINARY_SESSION } from './known-session.ts';
import { readTerm } from './read-term.ts';
import type { DateConstraint } from './settle-year.ts';

/** So many code points from the beginning of the text is its opening. */
const OPENING = 900;
const BEFORE = 200;
const AFTER = 300;
const NEAR = 40;
const WEEKS_AHEAD = 120;
const WEEKS_BEHIND = 150;
/** Before the name of a session that has yet to open: “tiếp xúc cử tri trước | kỳ họp thứ 6”. */
const AHEAD_OF = /(?<!\p{L})(?:trước|chuẩn bị(?: cho)?|trước thềm|hướng tới|phục vụ|dự kiến)(?: (?:nội dung|chương trình|khi diễn ra))?$/u;
const TO_OPEN = /^[^.;]{0,60}? (?:(?:sẽ|dự kiến)(?: được)? (?:khai mạc|diễn ra|bắt đầu|họp)|sắp tới|sắp diễn ra|sắp khai mạc)(?!\p{L})/u;
const OUTCOME = /(?<!\p{L})(?:kết quả|sau|ngay sau|thành công)(?: của)?$/u;

/** The session of the National Assembly that a text names as it opens is near: not long past, or the next. */
export function fromSessions({ text, extraction }: { text: string; extraction: Extraction }, index: ReferenceIndex): DateConstraint[] {
  const bodies = new Map(extraction.organizations.map(({ key, name }) => [key, name]));
  const named = extraction.events.flatMap((event) => {
    const term = readTerm(event.name);
    if (event.ordinal === null || term === null || !ORDINARY_SESSION.test(event.name) || !/quốc hội|QH/iu.test(event.name)) return [];
    if (!isOfAssembly(event.name, bodies.get(event.organizer ?? '') ?? null)) return [];
    const at = event.evidence[0]?.char_start ?? OPENING;
    if (at >= OPENING) return [];
    const session = index.sessionOf(term, event.ordinal);
    return session ? [{ ...session, at }] : [];
  });
  const first = named.sort((a, b) => a.at - b.at)[0];
  return first ? [aroundSession(first, placeOf(text, first.at))] : [];
}

/** The words around the code point where the session is named. */
function placeOf(text: string, at: number): { before: string; after: string } {
  const start = measureOffsets(text).toUtf16(at);
  return {
    before: foldSpelling(text.slice(Math.max(0, start - NEAR), start)).trimEnd(),
    after: foldSpelling(text.slice(start, start + 2 * NEAR)),
  };
}

/** Before a session that voters are met for, or that is told as to come, lie some weeks; behind one on whose outcome they are told as well. */
function aroundSession(session: Session, { before, after }: { before: string; after: string }): DateConstraint {
  if (AHEAD_OF.test(before) || TO_OPEN.test(after)) return within(session, { before: WEEKS_AHEAD, after: -1 });
  return OUTCOME.test(before) ? within(session, { before: 0, after: WEEKS_BEHIND }) : within(session, { before: BEFORE, after: AFTER });
}

function within({ name, from, to }: Session, days: { before: number; after: number }): DateConstraint {
  const last = days.after < 0 ? from : addDays(to, days.after);
  return {
    intervals: [{ from: addDays(from, -days.before), to: last }],
    reason: `it names ${name}, which met from ${from} to ${to}`,
  };
}
