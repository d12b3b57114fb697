import type { Extraction } from '../../schemas/extraction.ts';
import type { Person } from '../../schemas/types.ts';
import { nameId, sha256, slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { LOCAL_OFFICE_WORDS, PRIVATE_OFFICE_WORDS, STATE_FIRM_WORDS } from '../vietnamese/names/private-office-words.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import { firstDay, lastDay } from './calendar.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { Draft } from './link-entities.ts';
import { linkOffice } from './link-office.ts';

const [PRIVATE, LOCAL, STATE_FIRM] = [PRIVATE_OFFICE_WORDS, LOCAL_OFFICE_WORDS, STATE_FIRM_WORDS].map(
  (words) => new RegExp(`${WORD_START}${anyOf(words.map(foldSpelling))}${WORD_END}`, 'u'),
) as [RegExp, RegExp, RegExp];

/** Where and when an article names somebody. */
export interface NamingPlace {
  /** The person's key in the article. */
  key: string;
  extraction: Extraction;
  day: string | null;
  index: ReferenceIndex;
}

/**
 * Tells by the offices that an article gives a name whether the person of the reference is meant. One whom it gives only
 * private offices, or only local ones on a day on which the one of the reference held a high one, is somebody else of that
 * name, under a key of their own. A bare name, one with any other office, and one with former offices alone stays the person
 * of the reference. A name that is the reference's but for its tone marks is misprinted where its office is that person's.
 */
export function tellNamesake(person: Draft<Person>, place: NamingPlace): Draft<Person> {
  const titles = titlesOf(place);
  if (titles.length === 0) return person;
  if (person.identity_basis !== 'reference') return mendName(person, titles, place);
  const isOther =
    titles.every((title) => isPrivate(title)) || (titles.every((title) => LOCAL.test(title)) && isInOffice(person.name, place));
  if (!isOther) return person;
  const person_id = `${slug(person.name)}-${sha256(`${person.name}\nnamesake`).slice(0, 4)}`;
  return { ...person, person_id, identity_basis: 'name', origin: 'text' };
}

/** The folded titles that the article says the person has, not those had before. */
function titlesOf({ key, extraction: { offices, offices_held } }: NamingPlace): string[] {
  const held = new Set(offices_held.filter(({ person, status }) => person === key && status !== 'former').map(({ office }) => office));
  return offices.filter((office) => held.has(office.key)).map(({ title }) => foldSpelling(title));
}

function isPrivate(title: string): boolean {
  return PRIVATE.test(title) && !STATE_FIRM.test(title);
}

/** Whether the reference knows that the person held one of its offices that day. */
function isInOffice(name: string, { day, index }: NamingPlace): boolean {
  if (day === null) return false;
  const held = (index.tenuresByPerson.get(foldSpelling(name)) ?? []).filter(({ held_from }) => held_from !== null);
  return held.some(({ held_from, held_to }) => firstDay(held_from!) <= day && (held_to === null || day <= lastDay(held_to)));
}

/** `Nguyên Xuân Phúc`, Thủ tướng. */
function mendName(person: Draft<Person>, titles: string[], { index }: NamingPlace): Draft<Person> {
  const meant = (index.peopleByLetters.get(slug(person.name)) ?? []).filter((name) =>
    titles.some((title) => index.tenures.has(`${foldSpelling(name)}|${linkOffice(title, null, { holders: [name], index }).office_id}`)),
  );
  if (meant.length !== 1) return person;
  return { person_id: nameId(meant[0]!), name: meant[0]!, identity_basis: 'reference', origin: 'reference' };
}
