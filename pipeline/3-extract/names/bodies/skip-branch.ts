import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** `Ngân hàng Nhà nước | chi nhánh TP.HCM`, `VCCI | - Chi nhánh Cần Thơ`: the branch by its place. */
export function skipBranch(tokens: readonly NameToken[], at: number, { places }: NameLexicon): number {
  const dash = '-–'.includes(tokens[at]?.text ?? ' ') ? at + 1 : at;
  if (tokens[dash]?.fold !== 'chi' || tokens[dash + 1]?.fold !== 'nhánh') return at;
  const type = dash + 2 + (tokens[dash + 2]?.fold === 'tỉnh' ? 1 : 0);
  const seat = longestPhrase(places, tokens, dash + 2) ?? longestPhrase(places, tokens, type);
  return seat && tokens[seat.to - 1]!.shape !== 'lower' ? seat.to : at;
}
