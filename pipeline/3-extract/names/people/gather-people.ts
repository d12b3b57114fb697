import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { CALLED_BY_FAMILY, FAMILY_NAMES, WEAK_FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { GIVEN_NAMES } from '../../../vietnamese/names/given-names.ts';
import type { PersonItem } from '../name-items.ts';

/** A person as printed: the words, folded one by one, the last word of the honorific, and the heads of the offices beside the name. */
export interface PrintedPerson {
  item: PersonItem;
  name: string;
  words: string[];
  title: string | null;
  heads: string[];
  /** Told by whose family the person is of. */
  kin: boolean;
}

/**
 * Each printed name with the fullest form of the person in the article; names that are only a given name or a family name
 * go to the nearest fuller name before them, else after. Single words that are no given name and match nobody have no key.
 */
export function gatherPeople(people: readonly PrintedPerson[]): Map<PersonItem, string> {
  const keys = new Map<PersonItem, string>();
  const distinct = [...new Map(people.map((person) => [`${person.name}|${person.item.foreign}`, person])).values()];
  const short = new Set(
    distinct
      .filter((person) => distinct.some((other) => isFuller(other, person) || isCalledByFamily(other, person)))
      .map(({ name }) => name),
  );
  const genders = tellGenders(people);
  const kin = new Set(people.flatMap((person) => (person.kin ? [person.name] : [])));
  people.forEach((person, index) => {
    const fuller = short.has(person.name) ? findFuller({ people, distinct, genders, kin }, index) : null;
    if (fuller) keys.set(person.item, fuller.name);
    else if (isWhole(person) || isLikelyName(person)) keys.set(person.item, person.name);
  });
  return unifySpelling(keys);
}

/** `Tổng thống Obama`, elsewhere `ông Obama`, is not `bà Michelle Obama`; names that are called both tell nothing. */
function tellGenders(people: readonly PrintedPerson[]): Map<string, string> {
  const called = new Map<string, Set<string>>();
  for (const { name, words, title } of people) {
    const gender = words.includes('thị') ? 'bà' : title;
    if (gender !== 'ông' && gender !== 'bà') continue;
    called.set(name, (called.get(name) ?? new Set()).add(gender));
  }
  return new Map([...called].flatMap(([name, genders]): [string, string][] => (genders.size === 1 ? [[name, [...genders][0]!]] : [])));
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
  /** Of the names that the article calls only `ông` or only `bà`. */
  genders: ReadonlyMap<string, string>;
  /** Names told by whose family they are of. */
  kin: ReadonlySet<string>;
}

/** The nearest fuller name before the short one, else behind it; one that bears the same office, if there is any. */
function findFuller({ people, distinct, genders, kin }: Names, index: number): PrintedPerson | null {
  const short = people[index]!;
  const gender = genders.get(short.name);
  const leads = short.title === 'ông' || short.heads.length > 0; // Tổng thống Trump is not his daughter Ivanka Trump
  const apart = ({ name, item, heads }: PrintedPerson) =>
    leads && item.foreign && kin.has(name) && !heads.some((head) => short.heads.includes(head));
  const suits = (other: PrintedPerson) => (!gender || (genders.get(other.name) ?? gender) === gender) && !apart(other);
  const find = (fits: typeof isFuller) => people.flatMap((other, at) => (fits(other, short) && suits(other) ? [{ other, at }] : []));
  const ending = find(isFuller);
  const fuller = ending.length > 0 ? ending : find(isCalledByFamily);
  const heads = new Set(short.heads);
  const titled = new Set(fuller.flatMap(({ other }) => (other.heads.some((head) => heads.has(head)) ? [other.name] : [])));
  const fitting = titled.size > 0 ? fuller.filter(({ other }) => titled.has(other.name)) : fuller;
  const best = fitting.findLast(({ at }) => at < index) ?? fitting.find(({ at }) => at > index);
  return best ? (findFullerStill(distinct, best.other) ?? best.other) : null;
}

/** The longest name of the article that holds the found one, so that every form has one key. */
function findFullerStill(people: readonly PrintedPerson[], found: PrintedPerson): PrintedPerson | null {
  return people.find((other) => isFuller(other, found) && !people.some((third) => isFuller(third, other))) ?? null;
}

/** Words before the name of one's father: `Mohammed bin | Salman Al Saud` is his son. */
const FATHERS: ReadonlySet<string> = new Set(['bin', 'ibn', 'ibni', 'binti', 'bint']);

const JUNIORS: ReadonlySet<string> = new Set(['jr', 'sr', 'junior']);

/** The longer name ends with the shorter; a foreigner's may also begin with it; initials stand for the words they begin. */
function isFuller(long: PrintedPerson, short: PrintedPerson): boolean {
  if (JUNIORS.has(long.words.at(-1)!) && !JUNIORS.has(short.words.at(-1)!))
    // Donald Trump is the father of Donald Trump Jr.
    return short.words.length === 1 && long.words[0] === short.words[0];
  if (long.words.length <= short.words.length) return spellsOut(long, short);
  const native = !long.item.foreign;
  if (native && short.words.length === 1 && long.words[0] === short.words[0] && CALLED_BY_FAMILY.has(short.words[0]!)) return true;
  if (native && mayBeWhole(short.words) && short.words.length !== long.words.length - 1) return false;
  if (endsWith(long.words, short.words)) return short.words.length === 1 || !FATHERS.has(long.words.at(-1 - short.words.length)!);
  return !native && startsWith(long.words, short.words);
}

/** `bà Hoa` for `Hoa Xuân Doanh`: the family name alone, where no name ends with it, is that of a person from China or Korea. */
function isCalledByFamily(long: PrintedPerson, short: PrintedPerson): boolean {
  const single = short.words.length === 1 && long.words.length > 1 && !long.item.foreign;
  return single && short.title !== null && long.words[0] === short.words[0];
}

/** Two words and more that begin with a family name; of `Kim Thoa` the first is oftener a middle name. */
function mayBeWhole(words: readonly string[]): boolean {
  return words.length > 1 && FAMILY_NAMES.has(words[0]!) && !(words.length === 2 && WEAK_FAMILY_NAMES.has(words[0]!));
}

/** `Vladimir Putin` is fuller than `V. Putin`: as many words, each initial begins its word, and the last is whole. */
function spellsOut({ item, words }: PrintedPerson, short: PrintedPerson): boolean {
  if (!item.foreign || words.length !== short.words.length || words.length < 2) return false;
  const fits = short.words.every((word, index) => word === words[index] || (word.length === 1 && words[index]!.startsWith(word)));
  return fits && words.at(-1) === short.words.at(-1) && words.some((word, index) => word.length > short.words[index]!.length);
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
    const fold = foldSpelling(name);
    const known = spellings.get(fold);
    if (known === undefined || (known === known.toUpperCase() && name !== name.toUpperCase())) spellings.set(fold, name);
  }
  return new Map([...keys].map(([item, name]) => [item, spellings.get(foldSpelling(name)) ?? name]));
}

/** `Kim Jong-un` and `Kim Jong Un`, `Rodríguez` and `Rodriguez`: hyphens, and the accents of other languages, tell nobody apart. */
function foldSpelling(name: string): string {
  const words = name.toLowerCase().split(/[ -]/u);
  return words.map((word) => (isVietnameseSyllable(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))).join(' ');
}
