import { BODY_RANKS } from '../../../vietnamese/names/body-ranks.ts';
import type { TokenRange } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const LONGEST_HEAD = 4;

/** How great the body is that the head at the first token names: the parts of others 1, ministries and the like 4; 0 for an unknown head. */
export function rankOf(tokens: readonly NameToken[], { from, to }: TokenRange): number {
  for (let words = LONGEST_HEAD; words > 0; words--) {
    const rank = BODY_RANKS.get(joinFolds(tokens, from, Math.min(from + words, to)));
    if (rank !== undefined) return rank;
  }
  return 0;
}
