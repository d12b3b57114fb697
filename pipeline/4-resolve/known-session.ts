import type { ExtractedEvent } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { addDays } from './calendar.ts';
import { NATIONAL_CONGRESS } from './index-congresses.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { Session } from './index-sessions.ts';
import { readTerm } from './read-term.ts';

/** The name of a session that is not out of turn. */
export const ORDINARY_SESSION = /^kỳ họp(?! bất thường)/iu;
/** Its first or last sitting: “Phiên khai mạc kỳ họp thứ 3, Quốc hội khóa XIV”. */
const EDGE = /^(?:phiên (?:họp )?|lễ )?(?<edge>khai|bế) mạc kỳ họp (?:lần )?thứ (?<nth>(?:mười )?[\p{L}\p{N}]+)/iu;
/** The Assembly of Viet Nam as the body that holds a session, and at the end of its name or before its term: no `Quốc hội Lào`. */
const ASSEMBLY =
  /^(?:Quốc hội|QH)(?: (?:nước )?(?:Việt Nam|CHXHCN Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam))?(?: (?:khóa|khoá) \S{1,5})?$/iu;
const OF_ASSEMBLY = /(?<!\p{L})(?:Quốc hội|QH)(?= (?:nước )?(?:Việt Nam|CHXHCN|Cộng hòa xã hội chủ nghĩa)| ?[,(]| (?:khóa|khoá)|$)/iu;
/** Other parties and bodies of the masses hold plenums that are counted too. */
const OF_OTHERS = /(?<!\p{L})(?:Lào|Trung Quốc|Cuba|Cu-?[Bb]a|Triều Tiên|Liên Xô|Đoàn|Mặt trận|MTTQ|Hội(?! nghị))(?!\p{L})/u;
/** The Party of Viet Nam, as the body whose congress it is. */
const BARE_CONGRESS = /^đại hội (?:lần thứ )?[ivx]+$/u;
const PARTY = /^Đảng(?: (?:ta|Cộng sản Việt Nam|CSVN))?$/u;
/** Sessions of one number lie years apart: one so many days around is the one meant. */
const AROUND = 300;

/** The first and last day of an event. */
export interface KnownDays {
  from: string;
  to: string;
}

/**
 * The days by the reference of a session of the National Assembly, its opening or closing, or a plenum of the Central Committee, known
 * by its number and term, or by its number and a day near it, whatever day of it is reported; and of a congress of the whole Party by
 * its number. Null for any other event.
 */
export function findKnownDays(
  event: Pick<ExtractedEvent, 'name' | 'kind' | 'ordinal'>,
  { organizer, day }: { organizer: string | null; day: string | null },
  index: Pick<ReferenceIndex, 'sessionsOf' | 'plenumsOf' | 'congressOfOrdinal'>,
): KnownDays | null {
  if (event.kind === 'congress') return findCongress(event, organizer, index);
  const term = readTerm(event.name);
  const edge = EDGE.exec(event.name)?.groups;
  const session = findNumbered(event, { term, nth: edge && toNumber(edge.nth!), organizer }, index).filter(
    (one) => term !== null || (day !== null && isNear(one, day)),
  );
  if (session.length !== 1) return null;
  const { from, to } = session[0]!;
  if (edge === undefined) return { from, to };
  const only = edge.edge!.toLowerCase() === 'khai' ? from : to;
  return { from: only, to: only };
}

function findCongress(
  { name, ordinal }: Pick<ExtractedEvent, 'name' | 'ordinal'>,
  organizer: string | null,
  index: Pick<ReferenceIndex, 'congressOfOrdinal'>,
): KnownDays | null {
  const folded = foldSpelling(name);
  const isOfParty = organizer === null ? folded.includes('đảng') : PARTY.test(organizer);
  const congress = ordinal !== null && isOfParty && NATIONAL_CONGRESS.test(folded) ? index.congressOfOrdinal(ordinal) : undefined;
  return congress ? { from: congress.from, to: congress.to } : null;
}

type NamedEvent = Pick<ExtractedEvent, 'name' | 'kind' | 'ordinal'>;

/** “Đại hội XIII”: the Party's, where the text names no other congress under the number. */
export function isPartyCongress({ name, kind, ordinal }: NamedEvent, events: readonly NamedEvent[]): boolean {
  if (kind !== 'congress' || !BARE_CONGRESS.test(foldSpelling(name))) return false;
  const others = events.filter((other) => other.kind === kind && other.ordinal === ordinal);
  return others.every((other) => NATIONAL_CONGRESS.test(foldSpelling(other.name)));
}

interface Numbered {
  term: string | null;
  /** Which session it opens or closes. */
  nth: number | undefined;
  organizer: string | null;
}

function findNumbered(
  { name, kind, ordinal }: Pick<ExtractedEvent, 'name' | 'kind' | 'ordinal'>,
  { term, nth, organizer }: Numbered,
  index: Pick<ReferenceIndex, 'sessionsOf' | 'plenumsOf'>,
): Session[] {
  const ofAssembly = isOfAssembly(name, organizer);
  if (nth !== undefined) return ofAssembly ? index.sessionsOf(nth, term) : [];
  if (ordinal === null) return [];
  if (kind === 'plenum') return OF_OTHERS.test(name) ? [] : index.plenumsOf(ordinal, term);
  return kind === 'session' && ORDINARY_SESSION.test(name) && ofAssembly ? index.sessionsOf(ordinal, term) : [];
}

/** Whether a session by that name, or of that body, is one of the Assembly of Viet Nam. */
export function isOfAssembly(name: string, organizer: string | null): boolean {
  return organizer === null ? OF_ASSEMBLY.test(name) : ASSEMBLY.test(organizer);
}

function toNumber(word: string): number {
  return ORDINAL_WORDS.get(word.toLowerCase()) ?? Number(word);
}

function isNear({ from, to }: Session, day: string): boolean {
  return addDays(from, -AROUND) <= day && day <= addDays(to, AROUND);
}
