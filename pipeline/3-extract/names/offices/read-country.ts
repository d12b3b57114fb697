import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** The first country among the words `[from, to)`, by its entry in the lists: `Kenya` in `Tổng thống Kenya`. */
export function readCountry(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): string | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]!.shape === 'lower') continue;
    const place = longestPhrase(lexicon.places, tokens, at);
    if (place?.value.kind === 'country' && place.to <= to) return place.value.id;
  }
  return null;
}
