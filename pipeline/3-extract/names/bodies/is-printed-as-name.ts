import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isCutBrand } from '../tokens/name-words.ts';
import { isAsked } from './is-no-body-here.ts';

/** First words of what armed groups are called by. */
const GROUPS: ReadonlySet<string> = foldSet(['nhóm', 'phong', 'lực', 'phiến']);

/** Whether a listed body has the capitals of a name: its first word, or all letters of an abbreviation; behind an office any later word. */
export function isPrintedAsName(tokens: readonly NameToken[], { from, to }: TokenRange, holder: boolean): boolean {
  const first = tokens[from]!;
  if (isCutBrand(tokens, from, to)) return false;
  if (first.shape !== 'lower') return to - from > 1 || first.shape !== 'capital' || /^\p{Lu}/u.test(first.text);
  if (isAsked(tokens, from, to) || (to - from > 4 && tokens.slice(from, to).some(({ shape }) => shape === 'capital'))) return true;
  if (holder && tokens.slice(from + 1, to).some(({ shape }) => shape === 'capital' || shape === 'upper')) return true; // Ủy viên | trung ương Đảng
  if (GROUPS.has(first.fold) && tokens[to - 1]!.shape === 'capital') return true; // phong trào Hezbollah
  if (first.fold === 'đảng') return to - from > 1 && tokens[from + 1]!.shape === 'capital'; // đảng Cộng hòa
  return to - from > 2 && tokens[from + 1]!.shape !== 'lower' && tokens[to - 1]!.shape !== 'mark';
}
