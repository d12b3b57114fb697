import type { Extraction } from '../../schemas/extraction.ts';
import type { Organization } from '../../schemas/types.ts';
import { contains } from '../text/span.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { type Draft, isOfVietnam, linkOrganization } from './link-entities.ts';
import type { StatesAbroad } from './state-abroad.ts';

/**
 * The bodies of an article by their keys. One that it names only in the offices of people from abroad is their state's: the
 * `Bộ Chính trị` of another party.
 */
export function linkBodies(
  extraction: Extraction,
  day: string | null,
  { states, index }: { states: StatesAbroad; index: ReferenceIndex },
): { key: string; row: Draft<Organization> }[] {
  const abroad = extraction.offices_held.flatMap(({ person, evidence }) => {
    const state = states.get(person);
    return state === undefined ? [] : evidence.map(({ char_start, char_end }) => ({ start: char_start, end: char_end, state }));
  });
  return extraction.organizations.map(({ key, name, evidence }) => {
    const row = linkOrganization(name, day, index);
    const owners = evidence.map(({ char_start, char_end }) =>
      abroad.find((office) => contains(office, { start: char_start, end: char_end })),
    );
    const state = isOfVietnam(row.organization_id, index) && owners.every((owner) => owner !== undefined) ? owners[0]?.state : undefined;
    return { key, row: state === undefined ? row : linkOrganization(`${name} ${state}`, day, index) };
  });
}
