import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { speaks } from '../tokens/speaks.ts';

/** Last words of the heads of members of a parliament, and the parties and sides that stand behind them: `Thượng nghị sĩ | Cộng hòa`. */
const MEMBERS: ReadonlySet<string> = foldSet(['sĩ', 'sỹ', 'biểu']);
const SUCCEEDED: ReadonlySet<string> = foldSet(['thống', 'tướng', 'hoàng']);
const FACTIONS: ReadonlySet<string> = foldSet(['cộng hòa', 'dân chủ', 'bảo thủ', 'độc lập', 'đối lập', 'lao động']);

/** First words of what somebody is said to lead, and no office. */
const SITTINGS: ReadonlySet<string> = foldSet(['phiên', 'cuộc', 'hội', 'buổi', 'nội', 'việc', 'kỳ', 'phần']);

/** The token after `Thường trực`, `danh dự` and their like behind the head of an office, else the token itself. */
export function skipQualifier(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  if (isAdverb(tokens, at)) return at;
  if (tokens[at]?.fold === 'mới' && tokens[at + 1]?.fold === 'của' && isNameWord(tokens[at + 2])) return at + 1; // Tổng thống mới của Somalia
  if (joinFolds(tokens, at, at + 2) === 'điều hành' && SITTINGS.has(tokens[at + 2]?.fold ?? '')) return at; // Chủ tịch Quốc hội | điều hành phiên họp
  const to = longestPhrase(lexicon.qualifiers, tokens, at)?.to ?? at;
  if (
    SUCCEEDED.has(tokens[at - 1]!.fold) &&
    tokens[to]?.fold === 'thứ' &&
    tokens[to + 1]?.shape === 'number' &&
    tokens[to + 2]?.fold === 'của'
  )
    return to + 2; // Tổng thống thứ 45 của Mỹ
  return MEMBERS.has(tokens[at - 1]!.fold) && FACTIONS.has(joinFolds(tokens, to, to + 2)) ? to + 2 : to;
}

/** `Chủ tịch nước | đặc biệt nhấn mạnh`. */
function isAdverb(tokens: readonly NameToken[], at: number): boolean {
  return joinFolds(tokens, at, at + 2) === 'đặc biệt' && tokens[at]!.shape === 'lower' && speaks(tokens, at + 2);
}
