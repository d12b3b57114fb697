import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { speaks } from '../tokens/speaks.ts';

const PREPOSITIONS: ReadonlySet<string> = foldSet(['với', 'của', 'cho', 'gửi', 'về', 'trước', 'tới', 'đến']);

/**
 * Whether a preposition stands before `from` and a verb of speaking at `to`: in `Báo cáo với Thủ tướng, ông A nhấn mạnh` and
 * `Nhận xét về phần trả lời của ông A, Chủ tịch Quốc hội cho rằng` the comma parts two people.
 */
export function isFronted(tokens: readonly NameToken[], from: number, to: number): boolean {
  return PREPOSITIONS.has(tokens[from - 1]?.fold ?? '') && speaks(tokens, to);
}
