import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { isParty } from './match-party-name.ts';

/** `đảng | Cộng hòa`: behind the word for a party in small letters its name begins, or that of another body. */
export function opensBody(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (tokens[at]?.shape !== 'capital') return isParty(tokens, at, lexicon);
  return (longestPhrase<unknown>(lexicon.bodies, tokens, at) ?? longestPhrase<unknown>(lexicon.bodyHeads, tokens, at)) !== null;
}
