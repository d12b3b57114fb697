import type { Extraction } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { ORGAN_TIMES, OUTLIVED_WORDS, SHARED_BODY_WORDS } from '../vietnamese/time/organ-times.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import { addDays, firstDay, lastDay } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** A body is spoken of so many days before it begins, and as one that acts so many days after it has ended. */
const PLANNED = 150;
const WOUND_UP = 30;
const SHARED = new RegExp(`^${anyOf(SHARED_BODY_WORDS)}${WORD_END}`, 'iu');
const OUTLIVED = new RegExp(`${WORD_START}${anyOf(OUTLIVED_WORDS)}${WORD_END}`, 'iu');
const ORGANS = ORGAN_TIMES.map(({ words, ...time }) => ({ ...time, pattern: new RegExp(`${WORD_START}${words}${WORD_END}`, 'u') }));

interface OrganizedText {
  text: string;
  extraction: Extraction;
}

/**
 * A body that the text names has begun or is planned, and one in which somebody serves or that holds what is reported has not
 * ended, unless the text looks back on it; so with organs of a kind that began or ended on one day everywhere.
 */
export function fromBodies({ text, extraction }: OrganizedText, index: ReferenceIndex): DateConstraint[] {
  const begun = extraction.organizations.flatMap(({ name }) => fromBegun(name, index));
  const looksBack = OUTLIVED.test(text);
  const ended = looksBack ? [] : actingBodies(extraction).flatMap((name) => fromEnded(name, index));
  return [...latestOf(begun), ...ended, ...fromOrgans(text, looksBack)];
}

/** Those in which people hold office now, and that hold the main event. */
function actingBodies({ organizations, offices, offices_held, events }: Extraction): string[] {
  const names = new Map(organizations.map(({ key, name }) => [key, name]));
  const seats = new Map(offices.map(({ key, organization }) => [key, organization]));
  const held = offices_held.filter(({ status }) => status === 'current').map(({ office }) => seats.get(office) ?? null);
  const organizers = events.filter(({ is_main }) => is_main).map(({ organizer }) => organizer);
  return [...new Set([...held, ...organizers].flatMap((key) => names.get(key ?? '') ?? []))];
}

/** The one body of the reference with that name, where it is a name of no other. */
function known(name: string, index: ReferenceIndex) {
  const rows = SHARED.test(name) ? [] : (index.organizations.get(foldSpelling(name)) ?? []);
  return rows.length === 1 ? rows[0]! : null;
}

function fromBegun(name: string, index: ReferenceIndex): DateConstraint[] {
  const from = known(name, index)?.valid_from;
  if (!from) return [];
  return [{ intervals: [{ from: addDays(firstDay(from), -PLANNED), to: null }], reason: `${name} began in ${from}`, isWeak: true }];
}

function fromEnded(name: string, index: ReferenceIndex): DateConstraint[] {
  const to = known(name, index)?.valid_to;
  if (!to) return [];
  return [{ intervals: [{ from: null, to: addDays(lastDay(to), WOUND_UP) }], reason: `${name} ended in ${to}`, isWeak: true }];
}

/** The limit that begins last says all that the others say. */
function latestOf(limits: DateConstraint[]): DateConstraint[] {
  const begins = ({ intervals }: DateConstraint) => intervals[0]!.from ?? '';
  return limits.sort((a, b) => (begins(a) < begins(b) ? 1 : -1)).slice(0, 1);
}

function fromOrgans(text: string, looksBack: boolean): DateConstraint[] {
  return ORGANS.flatMap(({ pattern, from, to }) => {
    const found = to !== null && looksBack ? null : pattern.exec(text);
    const reason =
      from === null ? `there were such organs as “${found?.[0]}” until ${to}` : `there are such organs as “${found?.[0]}” since ${from}`;
    return found ? [{ intervals: [{ from, to }], reason, isWeak: true }] : [];
  });
}
