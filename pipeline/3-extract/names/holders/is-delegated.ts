import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { DELEGATION_WORDS } from '../../../vietnamese/names/appointment-words.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const DELEGATING: ReadonlySet<string> = foldSet(DELEGATION_WORDS);

/** Whether the office at the token is that of someone for whom another acts: `thừa ủy quyền của Thủ tướng, …`, `thay mặt Chủ tịch nước, …`. */
export function isDelegated(tokens: readonly NameToken[], at: number): boolean {
  const to = tokens[at - 1]?.fold === 'của' ? at - 1 : at;
  return DELEGATING.has(joinFolds(tokens, to - 2, to));
}
