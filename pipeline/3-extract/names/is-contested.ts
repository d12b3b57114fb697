import { foldSet } from '../../vietnamese/fold-set.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

/** Two words before an office that somebody only runs for. */
const CONTESTS: ReadonlySet<string> = foldSet(['bầu cử', 'tranh cử', 'ứng viên', 'cử viên', 'chạy đua', 'cuộc đua', 'đề cử']);

/** Whether nobody holds the office at the token, as it is run for: `bầu cử Tổng thống`, `ứng viên Tổng thống Pháp NAME`. */
export function isContested(tokens: readonly NameToken[], at: number): boolean {
  return CONTESTS.has(joinFolds(tokens, at - 2, at));
}
