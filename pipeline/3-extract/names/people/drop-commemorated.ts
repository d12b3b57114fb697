import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { startOf } from '../item-gaps.ts';
import type { NameItem, OfficeItem, PersonItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const COMMEMORATIONS =
  /(?:năm ngày sinh|năm ngày mất|tưởng niệm|cái chết|lễ tang|tang lễ|thi thể|linh cữu|lễ viếng|vụ sát hại|lễ truy điệu)(?: của)?$/u;
/** What is told of the dead behind their name. */
const DEATHS =
  /^(?:(?:đã|vừa|mới|vừa mới|không may) )?(?:qua đời|từ trần|tử vong|tử nạn|thiệt mạng|hy sinh(?! (?:\p{L}+ )?(?:lợi|quyền|thời|tuổi|hạnh|bản|tình|đời))|bị sát hại|đột ngột qua|mất (?:(?:ngày|lúc|năm|hồi) \d|hồi tháng|vào (?:ngày|lúc|năm|tháng|sáng|chiều|tối|đêm)|tại))/u;
const DYING: ReadonlySet<string> = foldSet('đã|vừa|mới|không|qua|từ|tử|thiệt|hy|bị|đột|mất'.split('|'));
const FARTHEST_DEATH = 3;

/** The items without the dead whom the article commemorates: `100 năm Ngày sinh đồng chí A`, `Nhà tưởng niệm đồng chí A`; nor their short names. */
export function dropCommemorated(tokens: readonly NameToken[], items: readonly NameItem[]): NameItem[] {
  const names = new Set<string>();
  items.forEach((item, index) => {
    if (item.kind === 'person' && item.to - item.from >= 2 && isCommemorated(tokens, items, index)) names.add(nameOf(tokens, item));
  });
  if (names.size === 0) return [...items];
  const living = items.filter((item) => item.kind !== 'person' || !names.has(nameOf(tokens, item)));
  const alive = new Set(living.flatMap((item) => (item.kind === 'person' && item.to - item.from > 1 ? [tokens[item.to - 1]!.fold] : [])));
  const dead = new Set([...names].map((name) => name.split(' ').at(-1)!));
  return living.filter((item) => !isShortOf(tokens, item, dead) || alive.has(tokens[item.to - 1]!.fold));
}

function isShortOf(tokens: readonly NameToken[], item: NameItem, lastWords: ReadonlySet<string>): boolean {
  return item.kind === 'person' && item.to - item.from === 1 && lastWords.has(tokens[item.from]!.fold);
}

/** The words before the name, its honorific and its offices. */
function isCommemorated(tokens: readonly NameToken[], items: readonly NameItem[], index: number): boolean {
  let first = index;
  while (items[first - 1]?.kind === 'office' && startOf(items[first]!) - items[first - 1]!.to <= 1) first--;
  const start = startOf(items[first]!);
  return COMMEMORATIONS.test(joinFolds(tokens, start - 4, start)) || hasDied(tokens, items, index);
}

/** `ông A (67 tuổi) đã qua đời`, `bà B, nguyên Giám đốc X, từ trần`. */
function hasDied(tokens: readonly NameToken[], items: readonly NameItem[], index: number): boolean {
  let [at, next] = [items[index]!.to, index + 1];
  while (next - index <= FARTHEST_DEATH && items[next]?.kind === 'office' && startOf(items[next]!) - at <= 1)
    at = (items[next++] as OfficeItem).reach;
  if (tokens[at]?.text === '(') while (tokens[at] && tokens[at]!.shape !== 'break' && tokens[at++]!.text !== ')');
  if (tokens[at]?.text === ',') at++;
  return DYING.has(tokens[at]?.fold ?? '') && DEATHS.test(joinFolds(tokens, at, at + 5));
}

function nameOf(tokens: readonly NameToken[], { from, to }: PersonItem): string {
  return joinFolds(tokens, from, to);
}
