import type { Extraction } from '../../schemas/extraction.ts';
import type { Organization } from '../../schemas/types.ts';
import { contains } from '../text/span.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { type Draft, isOfVietnam, linkOrganization, toUnknownOrganization } from './link-entities.ts';
import { seatBodies } from './seat-bodies.ts';
import type { StatesAbroad } from './state-abroad.ts';

/**
 * The bodies of an article by their keys, those named by a level alone with the place that it names. One that it names only in the offices of people from abroad is their state's, the
 * `Bộ Chính trị` of another party; nobody's where they are of several states.
 */
export function linkBodies(
  extraction: Extraction,
  day: string | null,
  { states, index }: { states: StatesAbroad; index: ReferenceIndex },
): { key: string; row: Draft<Organization> }[] {
  const held = extraction.offices_held.flatMap(({ person, evidence }) =>
    evidence.map(({ char_start, char_end }) => ({ start: char_start, end: char_end, state: states.get(person) })),
  );
  const seat = seatBodies(extraction, index);
  return extraction.organizations.map(({ key, name: printed, evidence }) => {
    const name = seat(printed);
    const row = linkOrganization(name, day, index);
    const owners = evidence.flatMap((span) => {
      const around = held.filter((office) => contains(office, { start: span.char_start, end: span.char_end }));
      return around.length === 0 ? [undefined] : around.map(({ state }) => state);
    });
    if (!isOfVietnam(row.organization_id, index) || owners.includes(undefined)) return { key, row };
    const isOfOne = new Set(owners).size === 1;
    return { key, row: isOfOne ? linkOrganization(`${name} ${owners[0]}`, day, index) : toUnknownOrganization(name, index) };
  });
}
