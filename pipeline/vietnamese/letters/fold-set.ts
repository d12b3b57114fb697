import { foldSpelling } from './fold.ts';

/** The words of a list as a set of folded spellings, to be asked for folded words: `Lý` and `lí` are one. */
export function foldSet(words: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(words, (word) => foldSpelling(word)).filter(Boolean));
}
