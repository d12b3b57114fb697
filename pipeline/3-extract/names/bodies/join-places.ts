import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { BodyExtension, PartStep } from './body-extension.ts';

/** `Bộ Tư lệnh Thái Bình Dương | Mỹ`: the country behind a region. */
export function joinState(tokens: readonly NameToken[], { from, head }: { from: number; head: number }, { lexicon, at }: PartStep): number {
  const region = longestPhrase(lexicon.places, tokens, at);
  const state =
    from > head && (region?.value.kind === 'territory' || region?.value.kind === 'other')
      ? longestPhrase(lexicon.places, tokens, from)
      : null;
  return state?.value.kind === 'country' && isNameWord(tokens[from]) ? state.to : from;
}

/** `Ban Quản lý Khu kinh tế Dung Quất | và các Khu công nghiệp Quảng Ngãi`: zones run by one board, with their province. */
export function joinZones(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, { lexicon }: BodyExtension): number {
  if (to === from || tokens[to]?.fold !== 'và' || tokens[to + 1]?.fold !== 'các' || tokens[to + 2]?.fold !== 'khu') return to;
  const zones = longestPhrase(lexicon.domains, tokens, to + 1);
  if (!zones) return to;
  const seat = longestPhrase(lexicon.places, tokens, zones.to);
  return seat && isNameWord(tokens[zones.to]) ? seat.to : zones.to;
}
