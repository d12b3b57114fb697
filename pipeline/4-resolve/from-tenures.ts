import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { CALLED_BY_FAMILY, FAMILY_NAMES } from '../vietnamese/names/family-names.ts';
import { OUSTING_WORDS } from '../vietnamese/time/elapsed-words.ts';
import { anyOf } from '../vietnamese/words/word-edges.ts';
import { addDays, type Day, firstDay, lastDay } from './calendar.ts';
import type { FoundTenure } from './find-tenures.ts';
import type { KnownTenure, ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

interface Holding extends FoundTenure {
  /** All tenures of the person in the office, each with its beginning. */
  known: (KnownTenure & { held_from: string })[];
}

/** About so many days old and new titles are in use side by side. */
const HAND_OVER = 10;
/** So many days later the news still tells of who was put out of an office, and by that office. */
const OUSTED = 60;

/** A person called by an office in force was in that office: the days of all their tenures in it, by the reference; with other limits that the past of a text may break. */
export function fromTenures(
  { tenures, text }: { tenures: FoundTenure[]; text: string },
  { others, told }: { others: DateConstraint[]; told: Day },
  index: ReferenceIndex,
): DateConstraint[] {
  const held = listHoldings(tenures, index);
  const inForce = held.filter(({ isFormer }) => !isFormer).flatMap((holding) => fromHolding(holding, held, { text, index }));
  return dropPast([...inForce, ...others], inForce, told);
}

/** Somebody called by an office that they had before: the text is later than the first time they left it. */
export function fromFormerTenures(tenures: FoundTenure[], index: ReferenceIndex): DateConstraint[] {
  return listHoldings(tenures, index).flatMap(({ isFormer, person, office_id, known }) => {
    const left = known.flatMap(({ held_to }) => held_to ?? []).sort()[0];
    if (!isFormer || left === undefined) return [];
    const reason = `${person} had left the office of ${index.officeTitle(office_id)} by ${left}`;
    return [{ intervals: [{ from: addDays(firstDay(left), -HAND_OVER), to: null }], reason, isWeak: true }];
  });
}

/** A name as texts repeat it: by its last word, or by its first, a family name that only few bear here: `Tổng thống Moon`. */
export function nameIn(person: string): string {
  const words = person.match(/[\p{L}\p{M}]+/gu) ?? [person];
  const first = foldSpelling(words[0]!);
  const family = FAMILY_NAMES.has(first) && !CALLED_BY_FAMILY.has(first) ? [] : [words[0]!];
  return `(?<!\\p{L})${anyOf([words.at(-1)!, ...family])}(?!\\p{L})`;
}

/** The people called by an office that the reference knows them to have held, with all tenures of theirs in it. */
export function listHoldings(tenures: FoundTenure[], index: ReferenceIndex): Holding[] {
  return tenures.flatMap((tenure) => {
    const known = index.tenures.get(`${foldSpelling(tenure.person)}|${tenure.office_id}`) ?? [];
    const begun = known.flatMap(({ held_from, held_to }) => (held_from === null ? [] : [{ held_from, held_to }]));
    return begun.length === 0 || begun.length < known.length ? [] : [{ ...tenure, known: begun }];
  });
}

/** `sa thải Giám đốc … A`: who is called by the office may have lost it before. */
function isOusted(text: string, person: string): boolean {
  return new RegExp(`(?<!\\p{L})${anyOf(OUSTING_WORDS)}(?!\\p{L})[^.;:]{0,60}?${nameIn(person)}`, 'iu').test(text);
}

function fromHolding(
  { person, office_id, known }: Holding,
  held: Holding[],
  { text, index }: { text: string; index: ReferenceIndex },
): DateConstraint[] {
  const last = known
    .map(({ held_to }) => held_to)
    .sort()
    .at(-1);
  const next = held.filter((other) => other.person === person && other.office_id !== office_id).flatMap((other) => other.known);
  if (last && known.every(({ held_to }) => held_to) && next.some(({ held_from }) => held_from >= last)) return []; // a former office
  const over = isOusted(text, person) ? OUSTED : HAND_OVER;
  const intervals = known.map(({ held_from, held_to }) => ({
    from: held_from.length === 4 ? null : addDays(firstDay(held_from), -HAND_OVER), // only the year known: perhaps before
    to: held_to ? addDays(lastDay(held_to), over) : null,
  }));
  const spans = known.map((tenure) => `${tenure.held_from} to ${tenure.held_to ?? 'today'}`).join(', ');
  return [{ intervals, reason: `${person} was ${index.officeTitle(office_id)} from ${spans}`, ...(over === OUSTED && { isWeak: true }) }];
}

/**
 * Someone may be called by an office that ended before another one named began, or before a day told as past, for a text also
 * speaks of the past; so of sessions. Where both offices met in one hand-over, that is only the more likely day.
 */
function dropPast(constraints: DateConstraint[], tenures: DateConstraint[], told: Day): DateConstraint[] {
  const begun = tenures.flatMap(({ intervals }) => intervals.map(({ from }) => from ?? '').sort()[0] ?? []);
  const latest = [...begun, told].sort().at(-1);
  if (!latest) return constraints;
  const metBy = addDays(latest, 2 * HAND_OVER);
  return constraints
    .filter(({ intervals }) => intervals.some(({ to }) => to === null || to > latest))
    .map((limit) => (limit.intervals.every(({ to }) => to !== null && to <= metBy) ? { ...limit, isWeak: true } : limit));
}
