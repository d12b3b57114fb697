import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { CONTEST_WORDS, HOPE_VERBS, HOPE_WORDS, KIN_OF_HOLDERS, POST_FILLERS } from '../../../vietnamese/names/hoped-posts.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

/** `trong khi chờ kiện toàn chức vụ | Bí thư Tỉnh ủy`: a post that nobody holds yet. */
const WAITING: ReadonlySet<string> = foldSet(['chờ kiện toàn', 'khi kiện toàn', 'chờ bổ nhiệm', 'chờ bầu bổ']);
const LONGEST_FILLING = 5;
const FARTHEST_HOPE = 5;

/** Whether the office at the token is held by nobody whom its neighbours name: `bầu cử Tổng thống`, `ứng viên Tổng thống Pháp NAME`. */
export function isContested(tokens: readonly NameToken[], at: number): boolean {
  if (KIN_OF_HOLDERS.has(tokens[at - 1]?.fold ?? '') || KIN_OF_HOLDERS.has(joinFolds(tokens, at - 2, at))) return true;
  return CONTEST_WORDS.has(joinFolds(tokens, at - 2, at)) || isHopedFor(tokens, at);
}

/** `tranh cử vào chức | Tổng thống`, `có thể được bổ nhiệm làm | Ngoại trưởng`: a post that somebody may get. */
export function isHopedFor(tokens: readonly NameToken[], office: number): boolean {
  let at = office;
  while (office - at < LONGEST_FILLING && POST_FILLERS.has(tokens[at - 1]?.fold ?? '')) at--;
  if (CONTEST_WORDS.has(joinFolds(tokens, at - 2, at)) || WAITING.has(joinFolds(tokens, at - 3, at))) return true;
  const verb = HOPE_VERBS.has(joinFolds(tokens, at - 2, at)) ? at - 2 : at;
  for (let back = verb; back > verb - FARTHEST_HOPE && tokens[back - 1]?.shape === 'lower'; back--)
    if (verb < office && HOPE_WORDS.has(joinFolds(tokens, back - 2, back))) return true;
  return false;
}
