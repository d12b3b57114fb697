import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

/** Phrases of a list, told of stretches of tokens. */
export interface PhraseSet {
  has(tokens: readonly NameToken[], from: number, to: number): boolean;
}

/** Makes a list one to ask at every token: only where the first word is one of the list's are the words joined. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const folded = foldSet(phrases);
  const firsts = new Set(Array.from(folded, (phrase) => phrase.split(' ', 1)[0]!));
  return { has: (tokens, from, to) => firsts.has(tokens[from]?.fold ?? '') && folded.has(joinFolds(tokens, from, to)) };
}
