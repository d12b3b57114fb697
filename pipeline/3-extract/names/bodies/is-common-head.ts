import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const SEVERAL: ReadonlySet<string> = foldSet('các|số|hai|ba|bốn|năm|sáu|nhiều|những|mỗi|từng|mọi'.split('|'));

/** `tổ chức | Nhà nước Hồi giáo`: the kind of a body in small letters before its name. */
export function isCalledKind(tokens: readonly NameToken[], from: number, id: string, { bodies }: NameLexicon): boolean {
  return tokens[from]!.text === 'tổ' && tokens[from + 2]?.shape !== 'lower' && longestPhrase(bodies, tokens, from + 2)?.value === id;
}

/** `bốn ủy ban | Quốc hội Mỹ`: several parts of a body, of which none is named. */
export function isOneOfSeveral(tokens: readonly NameToken[], { from, to }: TokenRange, { bodies }: NameLexicon): boolean {
  return SEVERAL.has(tokens[from - 1]?.fold ?? '') && tokens[to]?.shape === 'capital' && longestPhrase(bodies, tokens, to) !== null;
}
