import type { NameItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const SHORT = 'BTC';
const MINISTRY = 'bộ tài chính';

/** The items without `BTC` where the article never says `Bộ Tài chính`: there it is whoever organizes the event told of. */
export function dropOrganizers(tokens: readonly NameToken[], items: readonly NameItem[]): readonly NameItem[] {
  const isShort = (item: NameItem) => item.kind === 'body' && item.to - item.from === 1 && tokens[item.from]!.text === SHORT;
  if (!items.some(isShort)) return items;
  const named = tokens.some(({ fold }, at) => fold === 'bộ' && joinFolds(tokens, at, at + 3) === MINISTRY);
  return named ? items : items.filter((item) => !isShort(item));
}
