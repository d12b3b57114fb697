import { FAMILY_NAMES } from '../../vietnamese/family-names.ts';
import { GIVEN_NAMES } from '../../vietnamese/given-names.ts';
import type { PersonItem } from './name-items.ts';

/** A person as printed: the words, folded one by one. */
export interface PrintedPerson {
  item: PersonItem;
  name: string;
  words: string[];
}

/**
 * Each printed name with the fullest form of the person in the article; names that are only a given name or a family name
 * go to the nearest fuller name before them, else after. Single words that are no given name and match nobody have no key.
 */
export function gatherPeople(people: readonly PrintedPerson[]): Map<PersonItem, string> {
  const keys = new Map<PersonItem, string>();
  const distinct = [...new Map(people.map((person) => [`${person.name}|${person.item.foreign}`, person])).values()];
  const short = new Set(distinct.filter((person) => distinct.some((other) => isFuller(other, person))).map(({ name }) => name));
  people.forEach((person, index) => {
    const fuller = short.has(person.name) ? findFuller({ people, distinct }, index) : null;
    if (fuller) keys.set(person.item, fuller.name);
    else if (isWhole(person) || isLikelyName(person)) keys.set(person.item, person.name);
  });
  return unifySpelling(keys);
}

function isWhole({ item, words }: PrintedPerson): boolean {
  return words.length >= 2 && (item.foreign || FAMILY_NAMES.has(words[0]!) || item.cue !== 'cue');
}

/** A single word stands for a person behind an honorific or rank where it is a given name or foreign. */
function isLikelyName({ item, words }: PrintedPerson): boolean {
  if (item.cue !== 'honorific' && item.cue !== 'rank' && item.cue !== 'office') return words.length >= 2;
  return item.foreign ? words[0]!.length > 2 : item.cue !== 'office' && GIVEN_NAMES.has(words[0]!);
}

interface Names {
  people: readonly PrintedPerson[];
  /** One mention of each printed name. */
  distinct: readonly PrintedPerson[];
}

function findFuller({ people, distinct }: Names, index: number): PrintedPerson | null {
  const short = people[index]!;
  let best: PrintedPerson | null = null;
  for (let before = index - 1; before >= 0 && !best; before--) if (isFuller(people[before]!, short)) best = people[before]!;
  for (let after = index + 1; after < people.length && !best; after++) if (isFuller(people[after]!, short)) best = people[after]!;
  return best && (findFullerStill(distinct, best) ?? best);
}

/** The longest name of the article that holds the found one, so that every form has one key. */
function findFullerStill(people: readonly PrintedPerson[], found: PrintedPerson): PrintedPerson | null {
  return people.find((other) => isFuller(other, found) && !people.some((third) => isFuller(third, other))) ?? null;
}

/** The longer name ends with the shorter; a foreigner's may also begin with it; initials stand for the words they begin. */
function isFuller(long: PrintedPerson, short: PrintedPerson): boolean {
  if (long.words.length <= short.words.length) return false;
  const native = !long.item.foreign;
  if (native && short.words.length > 1 && FAMILY_NAMES.has(short.words[0]!) && short.words.length !== long.words.length - 1) return false;
  if (endsWith(long.words, short.words)) return true;
  return !native && startsWith(long.words, short.words);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const shift = long.length - short.length;
  return short.every((word, index) => long[shift + index] === word);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[index] === word);
}

/** One key for spellings that differ in case or the place of tone marks: the first in capitals and small letters. */
function unifySpelling(keys: Map<PersonItem, string>): Map<PersonItem, string> {
  const spellings = new Map<string, string>();
  for (const name of keys.values()) {
    const fold = name.toLowerCase();
    const known = spellings.get(fold);
    if (known === undefined || (known === known.toUpperCase() && name !== name.toUpperCase())) spellings.set(fold, name);
  }
  return new Map([...keys].map(([item, name]) => [item, spellings.get(name.toLowerCase()) ?? name]));
}
