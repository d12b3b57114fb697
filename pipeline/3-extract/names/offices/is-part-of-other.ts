import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { MEMBER_GROUPS, MEMBER_HEADS } from '../../../vietnamese/names/office-traits.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** Last words of the groups that advise: `Hội đồng | cố vấn kinh doanh`. */
const ADVISORY: ReadonlySet<string> = foldSet(['đồng', 'ban', 'ngũ', 'nhóm', 'ủy', 'tổ']);

/** `Đoàn | ĐBQH` is a group, `Phủ | Tổng thống` a seat, `chức vụ | Trưởng ban` no `Vụ trưởng`: whether the head behind the word is no office. */
export function isPartOfOther(name: string, before: NameToken | undefined): boolean {
  if (before?.text === 'Phủ' || before?.text === 'Dinh') return true;
  const word = before?.fold ?? '';
  if (name === 'phụ trách') return word !== ','; // Trợ lý Tổng Bí thư, | phụ trách Văn phòng X, and no verb
  if (name.startsWith('cố vấn') && ADVISORY.has(word)) return true;
  return (name.startsWith('vụ ') && (word === 'chức' || word === 'nhiệm')) || (MEMBER_HEADS.has(name) && MEMBER_GROUPS.has(word));
}
