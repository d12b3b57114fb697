import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { BodyContext } from './match-body.ts';

/** First words of the names of parties that are those of other bodies too: `đảng | Liên minh Tự do`. */
const ALLIANCES: ReadonlySet<string> = foldSet(['liên', 'mặt', 'phong', 'đại', 'tập']);
/** Words before the word for a party where it is that of the organization inside a body: `tổ chức đảng | Liên minh Hợp tác xã`. */
const INNER: ReadonlySet<string> = foldSet(['chức', 'ủy', 'bộ', 'sự', 'liên', 'cấp', 'tác', 'các', 'khối', 'ngoài', 'trong']);

/**
 * `đảng Ukip`: a party by the name of the lists, `đảng Liên minh Tự do`: by a name that begins like that of another body; null in
 * `tổ chức đảng | Bộ Ngoại giao`, where the word is no part of the name behind it.
 */
export function matchPartyName(
  tokens: readonly NameToken[],
  from: number,
  context: BodyContext,
  matchBody: (tokens: readonly NameToken[], from: number, context: BodyContext) => BodyItem | null,
): BodyItem | null {
  const before = tokens[from - 1]?.fold ?? '';
  if (before === 'liên') return null;
  if (ALLIANCES.has(tokens[from + 1]!.fold) && tokens[from + 1]!.shape === 'capital' && !INNER.has(before)) {
    const named = matchBody(tokens, from + 1, context);
    return named && named.to - from > 3 ? { ...named, from } : null;
  }
  const party = isVietnameseSyllable(tokens[from + 1]!.text) ? null : longestPhrase(context.lexicon.bodies, tokens, from + 1);
  return party && { kind: 'body', from, to: party.to, id: party.value, generic: false };
}

/** `đảng | SPD`: the letters are those of a party of the lists. */
export function isParty(tokens: readonly NameToken[], at: number, { bodies }: NameLexicon): boolean {
  return tokens[at]?.shape === 'upper' && longestPhrase(bodies, tokens, at)?.value.startsWith('Đảng ') === true;
}
