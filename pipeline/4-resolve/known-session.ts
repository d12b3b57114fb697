import type { ExtractedEvent } from '../../schemas/extraction.ts';
import { ORDINAL_WORDS } from '../vietnamese/numbers/ordinal-words.ts';
import { addDays } from './calendar.ts';
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
/** Sessions of one number lie years apart: one so many days around is the one meant. */
const AROUND = 300;

/** The first and last day of an event. */
export interface KnownDays {
  from: string;
  to: string;
}

/**
 * The days by the reference of a session of the National Assembly, its opening or closing, or a plenum of the Central Committee, known
 * by its number and term, or by its number and a day near it, whatever day of it is reported; null for any other event.
 */
export function findKnownDays(
  event: Pick<ExtractedEvent, 'name' | 'kind' | 'ordinal'>,
  { organizer, day }: { organizer: string | null; day: string | null },
  index: Pick<ReferenceIndex, 'sessionsOf' | 'plenumsOf'>,
): KnownDays | null {
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
  const ofAssembly = organizer === null ? OF_ASSEMBLY.test(name) : ASSEMBLY.test(organizer);
  if (nth !== undefined) return ofAssembly ? index.sessionsOf(nth, term) : [];
  if (ordinal === null) return [];
  if (kind === 'plenum') return OF_OTHERS.test(name) ? [] : index.plenumsOf(ordinal, term);
  return kind === 'session' && ORDINARY_SESSION.test(name) && ofAssembly ? index.sessionsOf(ordinal, term) : [];
}

function toNumber(word: string): number {
  return ORDINAL_WORDS.get(word.toLowerCase()) ?? Number(word);
}

function isNear({ from, to }: Session, day: string): boolean {
  return addDays(from, -AROUND) <= day && day <= addDays(to, AROUND);
}
