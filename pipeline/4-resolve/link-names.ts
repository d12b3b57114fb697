import type { Place } from '../../schemas/types.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { linkBodies } from './link-bodies.ts';
import { linkPerson, linkPlace } from './link-entities.ts';
import { type LinkedOffices, linkOffices } from './link-offices.ts';
import { findStatesAbroad, type ReadArticle } from './state-abroad.ts';
import { tellNamesake } from './tell-namesakes.ts';

/** The ids of an article's entities by its local keys, and the draft rows of these mentions. */
export interface Linked {
  people: Map<string, string>;
  organizations: Map<string, string>;
  offices: LinkedOffices;
  places: Map<string, string>;
  rows: Record<'people' | 'organizations' | 'offices' | 'places', object[]>;
}

/** Gives every named entity of an article its id, by the reference in force on that day. */
export function linkNames(article: ReadArticle, day: string | null, index: ReferenceIndex): Linked {
  const { extraction } = article;
  const { article_id } = extraction;
  const people = extraction.people.map(({ key, name }) => ({
    key,
    row: tellNamesake(linkPerson(name, index), { key, extraction, day, index }),
  }));
  const states = findStatesAbroad(article, index);
  const organizations = linkBodies(extraction, day, { states, index });
  const offices = linkOffices(extraction, new Map(organizations.map(({ key, row }) => [key, row])), { states, index });
  const places = extraction.places.map(({ key, name, kind }) => ({ key, row: linkPlace(name, kind as Place['kind'], { day, index }) }));
  const mentioned = <Row extends object>(list: { row: Row }[]) => list.map(({ row }) => ({ ...row, article_id }));
  return {
    people: new Map(people.map(({ key, row }) => [key, row.person_id])),
    organizations: new Map(organizations.map(({ key, row }) => [key, row.organization_id])),
    offices,
    places: new Map(places.map(({ key, row }) => [key, row.place_id])),
    rows: {
      people: mentioned(people),
      organizations: mentioned(organizations),
      offices: mentioned(offices.found),
      places: mentioned(places),
    },
  };
}
