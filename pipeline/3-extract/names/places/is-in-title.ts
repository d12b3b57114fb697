import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const LONGEST_TITLE = 9;
/** What is called by a place without being there: treaties, festivals and papers. */
const TITLED: ReadonlySet<string> = foldSet(['hiệp định', 'hiệp ước', 'thỏa thuận', 'nhật báo', 'liên hoan phim', 'lhp', 'thời báo']);
/** The words between such a head and the place: `Hiệp định | Thương mại Tự do | Bắc Mỹ`. */
const TITLE_WORDS: ReadonlySet<string> = foldSet(
  'thương|mại|tự|do|đối|tác|xuyên|toàn|diện|tiến|bộ|kinh|tế|khu|vực|thái|khung|khí|hậu|biến|đổi|hòa|bình|quốc|chiến|lược|đầu|tư'.split('|'),
);
/** What names a treaty or a festival; whole countries are parties to it. */
const TITLING: ReadonlySet<string> = foldSet([
  'bắc mỹ',
  'thái bình',
  'bình dương',
  'đại tây',
  'trung mỹ',
  'nam mỹ',
  'đông nam',
  'cannes',
  'venice',
  'berlin',
  'busan',
  'phố wall',
]);

/** `Hiệp định Đối tác xuyên | Thái Bình Dương`, `Liên hoan phim | Cannes`, `Nhật báo | Phố Wall`: a place in the name of something else. */
export function isInTitle(tokens: readonly NameToken[], from: number): boolean {
  const words = [tokens[from]!.fold, `${tokens[from]!.fold} ${tokens[from + 1]?.fold}`];
  if (!words.some((word) => TITLING.has(word))) return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_TITLE); at--) {
    for (const length of [1, 2, 3]) if (TITLED.has(joinBack(tokens, at, length))) return true;
    if (!TITLE_WORDS.has(tokens[at]!.fold)) return false;
  }
  return false;
}

function joinBack(tokens: readonly NameToken[], at: number, length: number): string {
  return tokens
    .slice(Math.max(0, at - length + 1), at + 1)
    .map(({ fold }) => fold)
    .join(' ');
}
