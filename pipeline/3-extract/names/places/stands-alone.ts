import { COMPOUND_SECONDS } from '../../../vietnamese/names/known-places.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** `Đức` beside other capitals is a syllable of a name; at the head of a sentence `Anh` and `Ý` are words. */
export function standsAlone(tokens: readonly NameToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (
    after &&
    (after.shape === 'capital' || after.shape === 'upper') &&
    !after.glued &&
    after.text.length > 1 &&
    !['mĩ', 'nga'].includes(token.fold)
  )
    return false;
  if (before?.shape === 'capital' && !['thủ', 'nước'].includes(before.fold)) return false;
  if (after?.shape === 'lower' && COMPOUND_SECONDS.has(after.fold)) return false;
  const opens = !before || before.shape === 'break' || (before.shape === 'mark' && '.!?:"“'.includes(before.text));
  return !(opens && ['anh', 'áo', 'ý', 'thái', 'vinh', 'đức'].includes(token.fold));
}
