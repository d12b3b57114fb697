import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

/** Heads of posts that the figures of history did not hold. */
const PRESENT_HEADS: ReadonlySet<string> = foldSet(
  'đại sứ|đại sứ đặc mệnh toàn quyền|tổng lãnh sự|phó tổng lãnh sự|tham tán|tham tán công sứ|bí thư thứ nhất|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|giám đốc|phó giám đốc|phó chủ tịch|phó trưởng|phó chánh'.split(
    '|',
  ),
);

/** `Đại sứ Việt Nam tại Úc | Nguyễn Tất Thành`: an office of today, said with its body or seat, whose holder only bears a great name. */
export function isPresentPost(tokens: readonly NameToken[], item: NameItem | undefined): boolean {
  return item?.kind === 'office' && item.to > item.headTo && PRESENT_HEADS.has(joinFolds(tokens, item.from, item.headTo));
}
