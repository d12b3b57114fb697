import type { Extraction } from '../../schemas/extraction.ts';
import type { Person } from '../../schemas/types.ts';
import { sha256, slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { PRIVATE_OFFICE_WORDS } from '../vietnamese/private-office-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/word-edges.ts';
import type { Draft } from './link-entities.ts';

const PRIVATE = new RegExp(`${WORD_START}${anyOf(PRIVATE_OFFICE_WORDS.map(foldSpelling))}${WORD_END}`, 'u');

/**
 * A person of the reference whom the article gives only private offices is somebody else of that name, under a key of
 * their own. A bare name, or one with any other office, stays the person of the reference.
 */
export function tellNamesake(person: Draft<Person>, key: string, { offices, offices_held }: Extraction): Draft<Person> {
  if (person.identity_basis !== 'reference') return person;
  const held = new Set(offices_held.filter((row) => row.person === key).map(({ office }) => office));
  const titles = offices.filter((office) => held.has(office.key)).map(({ title }) => foldSpelling(title));
  if (titles.length === 0 || !titles.every((title) => PRIVATE.test(title))) return person;
  const person_id = `${slug(person.name)}-${sha256(`${person.name}\nnamesake`).slice(0, 4)}`;
  return { ...person, person_id, identity_basis: 'name', origin: 'text' };
}
