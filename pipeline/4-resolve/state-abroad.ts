import type { Extraction } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { findSide } from './find-side.ts';
import type { ReferenceIndex } from './index-reference.ts';

/** Offices for, with or about a country are not that country's: `Vụ trưởng Vụ Hợp tác với Lào`. */
const ABOUT = /(?<!\p{L})(?:với|về|giúp|phụ trách|hữu nghị|nghiên cứu)(?!\p{L})/iu;

/** Before the name of a country: a tongue, a continent, those who come from it. */
const NOT_OF_STATE: ReadonlySet<string> = new Set(['tiếng', 'châu', 'người', 'gốc', 'việt']);

const POSTED = /\s(?:tại|ở)\s.*$/su; // `Đại sứ Lào tại Việt Nam`
const IN_NAME = /^\p{Lu}\p{Ll}/u; // `huyện Hoài Đức` is no office of Đức
const HOME = 'việt nam';
const LONGEST_NAME = 4; // syllables

/** By the keys of an article's people who serve another country than Việt Nam: its name. */
export type StatesAbroad = ReadonlyMap<string, string>;

/** An article's text and what was read in it. */
export interface ReadArticle {
  text: string;
  extraction: Extraction;
}

/** Who of an article serves which other country. */
export function findStatesAbroad(article: ReadArticle, index: ReferenceIndex): StatesAbroad {
  const states = article.extraction.people.map(({ key }) => [key, findState(key, article, index)] as const);
  return new Map(states.flatMap(([key, state]) => (state === null ? [] : [[key, state] as const])));
}

/** By the offices that the article gives the person, by the side for which it lists them, or by all offices that the reference knows. */
function findState(
  person: string,
  { text, extraction: { people, offices, offices_held } }: ReadArticle,
  index: ReferenceIndex,
): string | null {
  const titles = new Map(offices.map(({ key, title }) => [key, title]));
  const own = offices_held.filter((held) => held.person === person);
  const named = own.map(({ office }) => stateOf(titles.get(office)!, index));
  const isHome = own.some(({ office }) => foldSpelling(titles.get(office)!).includes(HOME));
  const sides = isHome ? [] : own.flatMap(({ evidence }) => evidence.map((span) => stateOf(`bên ${findSide(text, span) ?? ''}`, index)));
  const known = index.holdersNamed(people.find(({ key }) => key === person)!.name).map(({ office_id }) => index.officeTitle(office_id));
  const states = known.map((title) => stateOf(title, index));
  return [...named, ...sides].find((state) => state !== null) ?? (new Set(states).size === 1 ? states[0]! : null);
}

/** The other country whose office the title is by its last words, as printed: `Chủ tịch nước Lào`. */
function stateOf(title: string, index: ReferenceIndex): string | null {
  const words = title.replace(POSTED, '').split(/\s+/u);
  if (ABOUT.test(title) || foldSpelling(words.join(' ')).includes(HOME)) return null;
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count--) {
    const places = index.places.get(foldSpelling(words.slice(-count).join(' ')));
    if (!places) continue;
    const before = words.at(-count - 1)!;
    const isOfState = /^\p{L}/u.test(before) && !IN_NAME.test(before) && !NOT_OF_STATE.has(foldSpelling(before));
    return isOfState && places.some(({ kind }) => kind === 'country') ? words.slice(-count).join(' ') : null;
  }
  return null;
}
