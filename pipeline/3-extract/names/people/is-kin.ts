import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { PersonItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const KIN: ReadonlySet<string> = foldSet(
  'con gái|con trai|con cả|con út|con rể|con dâu|con nuôi|ái nữ|em trai|em gái|anh trai|chị gái|em rể|anh rể|phu nhân|tiểu thư'.split('|'),
);
const SPOUSES: ReadonlySet<string> = foldSet(['vợ', 'chồng']);

/** `con gái | Ivanka Trump`, `vợ là | bà Michelle Obama`: told by whose family somebody is of. */
export function isKin(tokens: readonly NameToken[], { from, honorific }: PersonItem): boolean {
  const start = honorific?.from ?? from;
  const at = tokens[start - 1]?.fold === 'là' ? start - 1 : start;
  return KIN.has(joinFolds(tokens, at - 2, at)) || SPOUSES.has(tokens[at - 1]?.fold ?? '');
}
