import type { ExtractedSpan, Extraction } from '../../schemas/extraction.ts';
import type { Office } from '../../schemas/types.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { type Draft, isOfVietnam } from './link-entities.ts';
import { findOffice, linkOffice, type OfficeBody, toOffice, toUnknownOffice } from './link-office.ts';
import type { StatesAbroad } from './state-abroad.ts';

/** The offices of an article: their rows, the places that show each, and the id of an office for whoever the article gives it. */
export interface LinkedOffices {
  found: { row: Draft<Office>; evidence: ExtractedSpan[] }[];
  idOf(office: string, person: string | null): string;
}

/**
 * Links the titles of an article. One title is two offices where somebody of another country is called by it too: `Tổng Bí thư` of
 * one party and of another. `bodies` are those of the article by their keys.
 */
export function linkOffices(
  extraction: Extraction,
  bodies: Map<string, OfficeBody>,
  { states, index }: { states: StatesAbroad; index: ReferenceIndex },
): LinkedOffices {
  const found: LinkedOffices['found'] = [];
  const ids = new Map<string, string>();
  for (const { key, title, organization, evidence } of extraction.offices) {
    const body = bodies.get(organization ?? '') ?? null;
    const held = extraction.offices_held.filter(({ office }) => office === key);
    const abroad = held.filter(({ person }) => states.has(person));
    const home = held.filter((one) => !abroad.includes(one));
    const holders = home.map(({ person }) => nameOf(person, extraction));
    const [shownAbroad, shownHome] = [abroad, home].map(listPlaces) as [Set<number>, Set<number>];
    const rest = evidence.filter(({ char_start }) => !shownAbroad.has(char_start) || shownHome.has(char_start));
    const first = found.length;
    const isAlsoHome = home.length > 0 || abroad.length === 0;
    if (isAlsoHome) found.push({ row: linkOffice(title, body, { holders, index }), evidence: rest });
    for (const [no, { person, evidence: shown }] of abroad.entries()) {
      const row = linkAbroad(title, body, { name: nameOf(person, extraction), state: states.get(person)!, index });
      found.push({ row, evidence: no === 0 && !isAlsoHome ? [...shown, ...rest] : shown });
      ids.set(`${key} ${person}`, row.office_id);
    }
    ids.set(key, found[first]!.row.office_id);
  }
  return { found, idOf: (office, person) => ids.get(`${office} ${person}`) ?? ids.get(office)! };
}

function listPlaces(held: Extraction['offices_held']): Set<number> {
  return new Set(held.flatMap(({ evidence }) => evidence.map(({ char_start }) => char_start)));
}

/** The office of a title in another country: one that its holder is known to have held, one of that country, or one of the text's own. */
function linkAbroad(
  title: string,
  body: OfficeBody | null,
  { name, state, index }: { name: string; state: string; index: ReferenceIndex },
): Draft<Office> {
  const meant = index.holdersNamed(name).filter(({ office_id }) => index.isTitleOf(title, office_id));
  const known = [
    meant.length === 1 ? index.officeById.get(meant[0]!.office_id) : undefined,
    findOffice(`${title} ${state}`, null, index),
    findOffice(title, body, index),
  ].find((office) => office && !isOfVietnam(office.organization_id, index));
  return known ? toOffice(known) : toUnknownOffice(title, body && isOfVietnam(body.organization_id, index) ? null : body, index);
}

function nameOf(person: string, { people }: Extraction): string {
  return people.find(({ key }) => key === person)!.name;
}
