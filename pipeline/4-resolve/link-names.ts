import type { Extraction } from '../../schemas/extraction.ts';
import type { Place } from '../../schemas/types.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { linkOffice, linkOrganization, linkPerson, linkPlace } from './link-entities.ts';
import { tellNamesake } from './tell-namesakes.ts';

/** The ids of an article's entities by its local keys, and the draft rows of these mentions. */
export interface Linked {
  people: Map<string, string>;
  organizations: Map<string, string>;
  offices: Map<string, string>;
  places: Map<string, string>;
  rows: Record<'people' | 'organizations' | 'offices' | 'places', object[]>;
}

/** Gives every named entity of an article its id, by the reference in force on that day. */
export function linkNames(extraction: Extraction, day: string | null, index: ReferenceIndex): Linked {
  const { article_id } = extraction;
  const people = extraction.people.map(({ key, name }) => ({
    key,
    row: tellNamesake(linkPerson(name, index), { key, extraction, day, index }),
  }));
  const organizations = extraction.organizations.map(({ key, name }) => ({ key, row: linkOrganization(name, day, index) }));
  const organizationIds = new Map(organizations.map(({ key, row }) => [key, row.organization_id]));
  const offices = extraction.offices.map(({ key, title, organization }) => ({
    key,
    row: linkOffice(title, organization === null ? null : (organizationIds.get(organization) ?? null), {
      holders: holdersOf(key, extraction),
      index,
    }),
  }));
  const places = extraction.places.map(({ key, name, kind }) => ({ key, row: linkPlace(name, kind as Place['kind'], { day, index }) }));
  const mentioned = <Row extends object>(list: { row: Row }[]) => list.map(({ row }) => ({ ...row, article_id }));
  return {
    people: new Map(people.map(({ key, row }) => [key, row.person_id])),
    organizations: organizationIds,
    offices: new Map(offices.map(({ key, row }) => [key, row.office_id])),
    places: new Map(places.map(({ key, row }) => [key, row.place_id])),
    rows: {
      people: mentioned(people),
      organizations: mentioned(organizations),
      offices: mentioned(offices),
      places: mentioned(places),
    },
  };
}

/** The names that the article gives the office of that key, whatever their status. */
export function holdersOf(office: string, { offices_held, people }: Extraction): string[] {
  const holders = new Set(offices_held.filter((held) => held.office === office).map(({ person }) => person));
  return people.filter(({ key }) => holders.has(key)).map(({ name }) => name);
}
