import type { PlaceItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { phraseSet } from '../tokens/phrase-set.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const MEMORIALS = phraseSet(
  'nhà tưởng niệm|nhà lưu niệm|khu tưởng niệm|khu lưu niệm|đài tưởng niệm|tượng đài|đền thờ|nhà thờ|khu mộ|mộ phần|bảo tàng|khu di tích'.split(
    '|',
  ),
);
/** What the person was, as printed before the name. */
const STATUSES = phraseSet(
  'đồng chí|chủ tịch|bác|đại tướng|thượng tướng|trung tướng|thiếu tướng|tổng bí thư|cố tổng bí thư|chủ tịch nước|thủ tướng|cố thủ tướng|anh hùng|anh hùng liệt sĩ|anh hùng liệt sỹ|liệt sĩ|liệt sỹ|nữ anh hùng|vua|cụ|danh nhân|danh tướng|chí sĩ|cụ phó bảng|luật sư|nhà báo'.split(
    '|',
  ),
);
const LONGEST_STATUS = 4;
const LONGEST_NAME = 4;

/** `Nhà tưởng niệm đồng chí Lê Văn A`, `Tượng đài Chủ tịch Hồ Chí Minh`: a memorial with whom it keeps. */
export function matchMemorial(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  const head = [3, 2].find((words) => MEMORIALS.has(tokens, from, from + words));
  if (head === undefined) return null;
  const name = skipStatus(tokens, from + head);
  if (name === null) return null;
  const to = longestPhrase(lexicon.historical, tokens, name)?.to ?? readName(tokens, name);
  return to - name < 2 ? null : { kind: 'place', from, to, nameFrom: from, id: null, placeKind: 'venue' };
}

function skipStatus(tokens: readonly NameToken[], at: number): number | null {
  for (let words = LONGEST_STATUS; words > 0; words--) if (STATUSES.has(tokens, at, at + words)) return at + words;
  return null;
}

function readName(tokens: readonly NameToken[], from: number): number {
  let to = from;
  while (to - from < LONGEST_NAME && isNameWord(tokens[to]) && !(to > from && tokens[to]!.glued)) to++;
  return to;
}
