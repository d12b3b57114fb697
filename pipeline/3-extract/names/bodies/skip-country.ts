import { endsInCapital } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** The token after the country that begins here in capitals; null where none does. */
export function skipCountry(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  const country = longestPhrase(lexicon.places, tokens, at);
  return country?.value.kind === 'country' && endsInCapital(tokens, country.to) ? country.to : null;
}
