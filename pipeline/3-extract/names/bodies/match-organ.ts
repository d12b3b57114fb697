import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { ORGAN_HEADS } from '../../../vietnamese/names/body-traits.ts';
import type { BodyItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import type { BodyHead } from './match-bare-body.ts';
import { type BodyContext, matchBody } from './match-body.ts';
import { rankOf } from './rank-of.ts';

/** Words of the longest head that has a rank. */
export const LONGEST_RANKED = 4;
/** First words of missions abroad, which have organs of their own: `Chi bộ | Phái đoàn Việt Nam tại Liên hợp quốc`. */
const MISSIONS: ReadonlySet<string> = foldSet(['đại sứ', 'tổng lãnh', 'lãnh sự', 'phái đoàn', 'thương vụ']);

/** `Đảng ủy | Sở Y tế`, `Thanh tra | Sở Giao thông vận tải Hà Nội`: an organ named by the body it belongs to alone. */
export function matchOrgan(
  tokens: readonly NameToken[],
  { head, extended }: { head: BodyHead; extended: boolean },
  context: BodyContext,
): BodyItem | null {
  const { from, start } = head;
  if (!ORGAN_HEADS.has(head.name) || (extended && !MISSIONS.has(joinFolds(tokens, start, start + 2)))) return null;
  const isRanked = isNameWord(tokens[start]) && rankOf(tokens, { from: start, to: start + LONGEST_RANKED }) > 1;
  const owner = isRanked ? matchBody(tokens, start, context) : null;
  return owner && owner.to - start > 1 ? { ...owner, from, id: null } : null;
}
