import type { Organization, Person, Place } from '../../schemas/types.ts';
import { nameId, slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { keyOfBody } from './key-of-body.ts';
import { keyOfName, keyOfPerson, spellName, tidyName, writeOut } from './name-keys.ts';
import { toReferenceDay } from './to-reference-day.ts';

/** A row of an entity table before it is counted: one an article that mentions it. */
export type Draft<Row> = Omit<Row, 'article_count'>;

const TOWN_TYPE = /^(?:thành phố|tp\.?) /u;
const PLACE_TYPE = /^(?:tỉnh|thành phố|tp\.?|thủ đô|nước|cộng hòa|vương quốc) +(?=\p{L})/u;

const OF_STATE = / (?:của )?(?:nước )?(?:cộng hòa xã hội chủ nghĩa )?việt nam$/u;

/** The person of a name: as the reference spells it where it knows the name; otherwise a name, not an individual. */
export function linkPerson(name: string, index: ReferenceIndex): Draft<Person> {
  const known = index.people.get(foldSpelling(name));
  const spelled = known ?? spellName(name);
  return {
    person_id: nameId(known ?? keyOfPerson(spelled)),
    name: spelled,
    identity_basis: known ? 'reference' : 'name',
    origin: known ? 'reference' : 'text',
  };
}

/** The body of a name or abbreviation on a day: the reference row in force then; otherwise a row of its own. */
export function linkOrganization(name: string, day: string | null, index: ReferenceIndex): Draft<Organization> {
  const known = chooseByDay(listOrganizations(name, index), day);
  return known ? toOrganization(known) : toUnknownOrganization(name, index);
}

/** A body that the reference does not know, by its name alone. */
export function toUnknownOrganization(name: string, index: ReferenceIndex): Draft<Organization> {
  const spelled = tidyName(name);
  const unknown = { name_en: null, abbreviation: null, kind: null, parent_id: null, origin: 'text' as const };
  const validity = { valid_from: null, valid_from_precision: null, valid_to: null, valid_to_precision: null };
  return { organization_id: nameId(keyOfBody(spelled, index.provinces)), name: spelled, ...unknown, ...validity };
}

/** Syllables of a body's name that no other body has with other tone marks: what differs in these alone is misprinted. */
const TOLD_BY_LETTERS = 4;

/**
 * The reference rows of a name as printed, of the name with its abbreviations written out and punctuation left out, of it
 * without the state that all are of, or of a long name whose tone marks are misprinted.
 */
export function listOrganizations(name: string, index: ReferenceIndex): ReferenceRow<'organizations'>[] {
  const whole = foldSpelling(writeOut(name));
  const words = foldSpelling(keyOfBody(name, index.provinces));
  const letters = words.split(' ').length < TOLD_BY_LETTERS ? '' : slug(words);
  const { organizations, organizationsByWords, organizationsByLetters } = index;
  return (
    organizations.get(foldSpelling(name)) ??
    organizations.get(whole) ??
    organizations.get(whole.replace(OF_STATE, '')) ??
    organizationsByWords.get(words) ??
    organizationsByWords.get(words.replace(OF_STATE, '')) ??
    organizationsByLetters.get(letters) ??
    []
  );
}

/** Kinds of bodies that the reference has of Việt Nam alone: nobody with a foreign name, or of another country, holds their offices. */
const VIETNAMESE_KINDS: ReadonlySet<string> = new Set(['state', 'party', 'legislature', 'judiciary', 'military', 'front']);

/** Whether the body is of a kind that the reference has of Việt Nam alone. */
export function isOfVietnam(organizationId: string | null, index: ReferenceIndex): boolean {
  return VIETNAMESE_KINDS.has(index.organizationById.get(organizationId ?? '')?.kind ?? '');
}

/** The place of a name on a day, with or without its type word. */
export function linkPlace(name: string, kind: Place['kind'], { day, index }: { day: string | null; index: ReferenceIndex }): Draft<Place> {
  const folded = foldSpelling(name);
  const rows = index.places.get(folded) ?? listUntyped(folded, index);
  const known = chooseByDay(rows.length > 0 ? rows : listByWords(name, index), day);
  if (known) return toPlace(known);
  const spelled = tidyName(name);
  const unknown = { name_en: null, part_of: null, merged_into: null, origin: 'text' as const };
  const validity = { valid_from: null, valid_from_precision: null, valid_to: null, valid_to_precision: null };
  return { place_id: nameId(keyOfName(spelled)), name: spelled, kind, ...unknown, ...validity };
}

/** `Mỹ - Đức` are two countries, not the district of that name. */
function listByWords(name: string, index: ReferenceIndex): ReferenceRow<'places'>[] {
  const parts = name.split(/\s*[-–]\s*/u).map((part) => index.places.get(foldSpelling(part)) ?? []);
  if (parts.length > 1 && parts.every((rows) => rows.some(({ kind }) => kind === 'country'))) return [];
  return index.placesByWords.get(foldSpelling(keyOfName(name))) ?? [];
}

/** The rows of the name without its type word; `thành phố Trà Vinh` is not the province. */
function listUntyped(folded: string, index: ReferenceIndex): ReferenceRow<'places'>[] {
  const rows = index.places.get(folded.replace(PLACE_TYPE, '')) ?? [];
  return TOWN_TYPE.test(folded) ? rows.filter(({ kind }) => kind !== 'province') : rows;
}

type ReferenceRow<Name extends 'organizations' | 'places'> = NonNullable<
  ReturnType<ReferenceIndex[`${Name extends 'places' ? 'place' : 'organization'}ById`]['get']>
>;

/** The published row of a reference body. */
export function toOrganization(row: ReferenceRow<'organizations'>): Draft<Organization> {
  const { organization_id, name, name_en, abbreviations, kind, parent_id } = row;
  return {
    organization_id,
    name,
    name_en,
    abbreviation: abbreviations[0] ?? null,
    kind,
    parent_id,
    ...toValidity(row),
    origin: 'reference',
  };
}

/** The published row of a reference place. */
export function toPlace(row: ReferenceRow<'places'>): Draft<Place> {
  const { place_id, name, name_en, kind, part_of, merged_into } = row;
  return { place_id, name, name_en, kind: kind as Place['kind'], part_of, merged_into, ...toValidity(row), origin: 'reference' };
}

function toValidity({ valid_from, valid_to }: { valid_from: string | null; valid_to: string | null }) {
  const [from, to] = [toReferenceDay(valid_from, 'first'), toReferenceDay(valid_to, 'last')];
  return { valid_from: from.day, valid_from_precision: from.precision, valid_to: to.day, valid_to_precision: to.precision };
}

/** Of rows with one name, the one in force that day; without a day or a row in force, the one that lasts longest. */
function chooseByDay<Row extends { valid_from: string | null; valid_to: string | null }>(rows: Row[], day: string | null): Row | undefined {
  if (rows.length < 2) return rows[0];
  const inForce = (row: Row) => day !== null && (row.valid_from ?? '') <= day && day <= (row.valid_to ?? '9');
  return rows.find(inForce) ?? [...rows].sort((a, b) => ((a.valid_to ?? '9') > (b.valid_to ?? '9') ? -1 : 1))[0];
}
