import type { OfficeItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

/** Somebody who serves a leader, told by the leader's office. */
const SERVANT = /^(?:thư kí|thư ký|trợ lí|trợ lý) (?:.* )?(?:ủy viên|bí thư|chủ tịch|thủ tướng|bộ trưởng|thường trực)(?: |$)/u;
const LEADER =
  /^(?:tổng bí thư|(?:phó )?chủ tịch (?:nước|quốc hội)|(?:phó )?thủ tướng|bộ trưởng|thường trực ban bí thư|bí thư trung ương|bí thư (?:tỉnh|thành) ủy|ủy viên (?:bộ chính trị|ban bí thư))(?: |$)/u;

/** `Thư ký Ủy viên Bộ Chính trị | , Thường trực Ban Bí thư`: the second office is that of the leader who is served. */
export function isOfServed(tokens: readonly NameToken[], left: OfficeItem, right: OfficeItem): boolean {
  return SERVANT.test(joinFolds(tokens, left.from, left.to)) && LEADER.test(joinFolds(tokens, right.from, right.to));
}
