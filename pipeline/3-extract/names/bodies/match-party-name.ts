import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** `đảng Ukip`: a party by the name of the lists; null in `tổ chức đảng | Bộ Ngoại giao`, where the word is no part of the name behind it. */
export function matchPartyName(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): BodyItem | null {
  const party =
    tokens[from - 1]?.fold === 'liên' || isVietnameseSyllable(tokens[from + 1]!.text)
      ? null
      : longestPhrase(lexicon.bodies, tokens, from + 1);
  return party && { kind: 'body', from, to: party.to, id: party.value, generic: false };
}

/** `đảng | SPD`: the letters are those of a party of the lists. */
export function isParty(tokens: readonly NameToken[], at: number, { bodies }: NameLexicon): boolean {
  return tokens[at]?.shape === 'upper' && longestPhrase(bodies, tokens, at)?.value.startsWith('Đảng ') === true;
}
