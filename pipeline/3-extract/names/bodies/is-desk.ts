import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { PartStep } from './body-extension.ts';

/** `Vụ | Đông Nam Á`: a part of the world that a desk is for. */
export function isDesk(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): boolean {
  const region = longestPhrase(lexicon.places, tokens, at);
  return region !== null && region.to - at > 1 && longestPhrase(lexicon.domains, tokens, at)?.to === region.to;
}
