import type { Reference } from '../io/reference.ts';
import { slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { type Anniversary, indexAnniversaries } from './index-anniversaries.ts';
import { type Congress, indexCongresses } from './index-congresses.ts';
import { type HolderIndex, indexHolders } from './index-holders.ts';
import { indexNumberedMeetings } from './index-numbered-meetings.ts';
import { indexRelations, type Relation } from './index-relations.ts';
import { indexSessions, type Session } from './index-sessions.ts';
import { keyOfBody, type Provinces, readProvinces } from './key-of-body.ts';
import { keyOfName } from './name-keys.ts';

/** The reference tables that the linking reads. */
export const REFERENCES = ['offices', 'organizations', 'places', 'tenures', 'anniversaries', 'outlets'] as const;

/** The reference as far as this stage reads it. */
export type KnownReference = Pick<Reference, (typeof REFERENCES)[number]>;

type Row<Name extends keyof KnownReference> = KnownReference[Name][number];

/** A tenure as the dates of an article are checked against it; dates may be cut to month or year. */
export interface KnownTenure {
  held_from: string | null;
  held_to: string | null;
}

/** The reference as the linking looks things up in it: by folded names and aliases. */
export interface ReferenceIndex extends HolderIndex {
  /** Canonical names of the people of the tenures, and all of them that have the same letters without tone marks. */
  people: Map<string, string>;
  peopleByLetters: Map<string, string[]>;
  offices: Map<string, Row<'offices'>[]>;
  organizations: Map<string, Row<'organizations'>[]>;
  /** By the words of a name or alias alone: of bodies also by the letters of their names without tone marks. */
  officesByWords: Map<string, Row<'offices'>[]>;
  organizationsByWords: Map<string, Row<'organizations'>[]>;
  organizationsByLetters: Map<string, Row<'organizations'>[]>;
  placesByWords: Map<string, Row<'places'>[]>;
  organizationById: Map<string, Row<'organizations'>>;
  places: Map<string, Row<'places'>[]>;
  provinces: Provinces;
  placeById: Map<string, Row<'places'>>;
  officeById: Map<string, Row<'offices'>>;
  /** By `folded name|office_id`. */
  tenures: Map<string, KnownTenure[]>;
  tenuresByOffice: Map<string, (KnownTenure & { person: string })[]>;
  /** By folded name. */
  tenuresByPerson: Map<string, KnownTenure[]>;
  anniversaries: Anniversary[];
  relations: Relation[];
  /** The years among which a date without one is sought: from the first congress to the last year the reference knows of. */
  years: { first: number; last: number };
  officeTitle(officeId: string): string;
  congressOfTerm(term: string): Congress | undefined;
  congressOfOrdinal(ordinal: number): Congress | undefined;
  /** A session of the National Assembly of that term. */
  sessionOf(term: string, ordinal: number): Session | undefined;
  /** The sessions of the Assembly, and the plenums of the Party, with that number in one term or in all. */
  sessionsOf(ordinal: number, term: string | null): Session[];
  plenumsOf(ordinal: number, term: string | null): Session[];
  /** The meetings of either out of turn, which the Assembly counts, in one term or in all. */
  extraordinarySessionsOf(ordinal: number, term: string | null): Session[];
  extraordinaryPlenumsOf(term: string | null): Session[];
  /** The days on which a meeting with that number of a series met, in one term or in every one. */
  daysOfMeeting(series: string, ordinal: number, term: string | null): { from: string | null; to: string | null }[];
  /** The term of the last congress that had met by that day. */
  termOn(day: string): string | null;
}

/** Built once a run; lookups are exact on folded spelling. */
export function indexReference(reference: KnownReference): ReferenceIndex {
  const officeById = new Map(reference.offices.map((office) => [office.office_id, office]));
  const provinces = readProvinces(reference.places);
  const keyOf = (name: string) => keyOfBody(name, provinces);
  return {
    people: new Map(reference.tenures.map(({ person_name }) => [foldSpelling(person_name), person_name])),
    offices: indexNames(reference.offices, (row) => [row.title, ...row.aliases]),
    peopleByLetters: indexLetters(reference.tenures.map(({ person_name }) => person_name)),
    officeById,
    organizations: indexNames(reference.organizations, (row) => [row.name, ...row.aliases, ...row.abbreviations]),
    officesByWords: indexNames(reference.offices, (row) => [row.title, ...row.aliases].map(keyOf)),
    organizationsByWords: indexNames(reference.organizations, (row) => [row.name, ...row.aliases].map(keyOf)),
    organizationsByLetters: indexNames(reference.organizations, (row) => [slug(keyOf(row.name))]),
    placesByWords: indexNames(reference.places, (row) => [row.name, ...row.aliases].map(keyOfName)),
    organizationById: new Map(reference.organizations.map((row) => [row.organization_id, row])),
    places: indexNames(reference.places, (row) => [row.name, ...row.aliases]),
    provinces,
    placeById: new Map(reference.places.map((row) => [row.place_id, row])),
    ...indexTenures(reference.tenures),
    ...indexHolders(reference),
    anniversaries: indexAnniversaries(reference.anniversaries),
    relations: indexRelations(reference.anniversaries, reference.places),
    years: { first: 1935, last: lastYear(reference.tenures) },
    officeTitle: (officeId) => officeById.get(officeId)?.title ?? officeId,
    ...indexCongresses(reference.anniversaries),
    ...indexSessions(reference.anniversaries),
    ...indexNumberedMeetings(reference.anniversaries),
  };
}

function indexNames<Item>(rows: Item[], names: (row: Item) => string[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const row of rows) {
    for (const name of new Set(names(row).map(foldSpelling))) index.set(name, [...(index.get(name) ?? []), row]);
  }
  return index;
}

function indexLetters(names: string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of new Set(names)) index.set(slug(name), [...(index.get(slug(name)) ?? []), name]);
  return index;
}

function indexTenures(rows: Row<'tenures'>[]): Pick<ReferenceIndex, 'tenures' | 'tenuresByOffice' | 'tenuresByPerson'> {
  const tenures: ReferenceIndex['tenures'] = new Map();
  const tenuresByPerson: ReferenceIndex['tenuresByPerson'] = new Map();
  const tenuresByOffice: ReferenceIndex['tenuresByOffice'] = new Map();
  for (const { person_name: person, office_id, from: held_from, to: held_to } of rows) {
    const name = foldSpelling(person);
    const key = `${name}|${office_id}`;
    tenuresByPerson.set(name, [...(tenuresByPerson.get(name) ?? []), { held_from, held_to }]);
    tenures.set(key, [...(tenures.get(key) ?? []), { held_from, held_to }]);
    tenuresByOffice.set(office_id, [...(tenuresByOffice.get(office_id) ?? []), { person, held_from, held_to }]);
  }
  return { tenures, tenuresByOffice, tenuresByPerson };
}

/** The latest year in which the reference says who held an office: it grows with the reference, never with the clock. */
function lastYear(rows: Row<'tenures'>[]): number {
  const years = rows.flatMap(({ from, to, to_status }) => [from, to, to_status].join(' ').match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.map(Number).reduce((latest, year) => Math.max(latest, year), 1935);
}
