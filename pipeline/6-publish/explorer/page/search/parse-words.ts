import { findSyllables } from '../../../../vietnamese/letters/syllables.ts';
import { entriesOfWord } from '../../entries-of-word.ts';

/** Words in a row; a single word too. */
export type Phrase = string[];

/** What was typed, as entries: words in quotation marks must stand in a row, each other word somewhere. Marks count where they are typed. */
export function parseWords(typed: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [, quoted, free] of typed.matchAll(/["“”«»]([^"“”«»]*)["“”«»]|([^"“”«»]+)/gu)) {
    if (quoted !== undefined) phrases.push(toEntries(quoted));
    else phrases.push(...toEntries(free ?? '').map((word) => [word]));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

function toEntries(text: string): string[] {
  return findSyllables(text).map(({ start, end }) => entriesOfWord(text.slice(start, end)).at(-1)!);
}
