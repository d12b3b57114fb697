import { foldSet } from '../../vietnamese/fold-set.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

/** Two words before an office that somebody only runs for. */
const CONTESTS: ReadonlySet<string> = foldSet(['bầu cử', 'tranh cử', 'ứng viên', 'cử viên', 'chạy đua', 'cuộc đua', 'đề cử']);

/** Words for the kin of who holds it: `vợ cựu Phó Đại sứ, bà NAME`. */
const KIN: ReadonlySet<string> = foldSet(
  'vợ|chồng|con trai|con gái|em trai|em gái|anh trai|chị gái|con rể|con dâu|bố vợ|mẹ vợ|cháu trai|cháu gái'.split('|'),
);

/** Whether the office at the token is held by nobody whom its neighbours name: `bầu cử Tổng thống`, `ứng viên Tổng thống Pháp NAME`. */
export function isContested(tokens: readonly NameToken[], at: number): boolean {
  return CONTESTS.has(joinFolds(tokens, at - 2, at)) || KIN.has(tokens[at - 1]?.fold ?? '') || KIN.has(joinFolds(tokens, at - 2, at));
}
