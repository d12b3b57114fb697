import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { BIRTH_WORDS, CAREER_HEADINGS, PERSON_PRONOUNS } from '../../../vietnamese/names/office-traits.ts';
import { type Links, startOf } from '../item-gaps.ts';
import type { PersonItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { phraseSet } from '../tokens/phrase-set.ts';

const FARTHEST_WORDS = 40;
const BIRTHS = phraseSet(BIRTH_WORDS);
const CAREERS = phraseSet(CAREER_HEADINGS);
const SPOKEN_OF: ReadonlySet<string> = foldSet(['thay', 'cho', 'của', 'với', 'nhiệm', 'thế', 'bởi', 'do']);

/** Those named last before words of a birth or a career: `ông A (sinh năm 1970)`, `bà B từng kinh qua các chức vụ`. */
export function findTold({ tokens, items }: Links, people: ReadonlyMap<PersonItem, string>, topics: ReadonlySet<PersonItem>): Set<string> {
  const told = new Set<string>();
  let person: PersonItem | null = null;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < items.length && startOf(items[next]!) <= at) {
      const item = items[next++]!;
      if (item.kind === 'person' && topics.has(item)) person = item;
    }
    if (person && at - person.to < FARTHEST_WORDS && tellsOfLife(tokens, at)) told.add(people.get(person)!);
  }
  return told;
}

/** `Ông kế nhiệm bà | B`, `thay cho ông | B`: the sentence only speaks of B. */
export function isTopic(links: Links, person: PersonItem): boolean {
  const start = startOf(person);
  if (SPOKEN_OF.has(links.tokens[start - 1]?.fold ?? '')) return false;
  for (let at = startOfSentence(links, start); at < start; at++)
    if (PERSON_PRONOUNS.has(links.tokens[at]!.fold) && links.tokens[at + 1]?.shape === 'lower') return false;
  return true;
}

function tellsOfLife(tokens: readonly NameToken[], at: number): boolean {
  return BIRTHS.has(tokens, at, at + 2) || CAREERS.has(tokens, at, at + 2);
}

/** The first token of the sentence that the token stands in. */
export function startOfSentence({ tokens }: Links, before: number): number {
  let at = before;
  while (
    at > 0 &&
    tokens[at - 1]!.shape !== 'break' &&
    !(tokens[at - 1]!.text === '.' && !tokens[at]!.glued && tokens[at]!.shape !== 'number')
  )
    at--;
  return at;
}
