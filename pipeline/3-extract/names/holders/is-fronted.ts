import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { SPEECH_VERBS } from '../../../vietnamese/speech/speech-verbs.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const PREPOSITIONS: ReadonlySet<string> = foldSet(['với', 'của', 'cho', 'gửi', 'về', 'trước', 'tới', 'đến']);
const SPEAKS: ReadonlySet<string> = foldSet(SPEECH_VERBS.map(({ verb }) => verb));

/**
 * Whether a preposition stands before `from` and a verb of speaking at `to`: in `Báo cáo với Thủ tướng, ông A nhấn mạnh` and
 * `Nhận xét về phần trả lời của ông A, Chủ tịch Quốc hội cho rằng` the comma parts two people.
 */
export function isFronted(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (!PREPOSITIONS.has(tokens[from - 1]?.fold ?? '')) return false;
  return SPEAKS.has(tokens[to]?.fold ?? '') || SPEAKS.has(`${tokens[to]?.fold} ${tokens[to + 1]?.fold}`);
}
