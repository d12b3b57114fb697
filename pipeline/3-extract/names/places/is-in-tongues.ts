import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const TONGUES: ReadonlySet<string> = foldSet(['tiếng', 'ngữ']);
const FAMED: ReadonlySet<string> = foldSet(['nổi', 'danh', 'có', 'lên']); // `các điểm nổi tiếng: Huế, …`
const ROW_MARKS: ReadonlySet<string> = foldSet([',', ':', 'và']);
const LONGEST_ROW = 60; // words and marks

/** `17 thứ tiếng: Anh, Pháp, | Đức`: a row of names that begins behind a word for tongues. */
export function isInTongues(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST_ROW); at--) {
    const { shape, fold } = tokens[at]!;
    if (TONGUES.has(fold)) return !FAMED.has(tokens[at - 1]?.fold ?? '');
    if (shape !== 'capital' && !ROW_MARKS.has(fold)) return false;
  }
  return false;
}
