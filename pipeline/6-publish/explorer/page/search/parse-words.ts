import { foldText } from '../shared/fold-text.ts';

/** Words in a row; a single word too. */
export type Phrase = string[];

/** What was typed: words in quotation marks must stand in a row, each other word somewhere. All are folded. */
export function parseWords(typed: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [, quoted, free] of typed.matchAll(/["“”«»]([^"“”«»]*)["“”«»]|([^"“”«»]+)/gu)) {
    if (quoted !== undefined) phrases.push(foldText(quoted));
    else phrases.push(...foldText(free ?? '').map((word) => [word]));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}
