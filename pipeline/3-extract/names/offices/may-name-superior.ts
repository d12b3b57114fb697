import { PARTY_LEADERS, STATE_LEADERS } from '../../../vietnamese/names/office-traits.ts';
import type { OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { matchOffice } from './match-office.ts';

/** A name follows the superior's office, or a mark behind which no further office begins but the state's of who leads the party. */
export function mayNameSuperior({ tokens, lexicon }: Scan, { from, headTo, reach: at }: OfficeItem): boolean {
  if (isNameWord(tokens[at])) return true;
  const next = '(,-'.includes(tokens[at]?.text ?? ' ') ? matchOffice(tokens, at + 1, lexicon) : undefined;
  if (!next) return next === null;
  const leads = PARTY_LEADERS.has(joinFolds(tokens, from, headTo)) && STATE_LEADERS.has(joinFolds(tokens, next.from, next.headTo));
  return leads && isNameWord(tokens[next.reach]); // Đặc phái viên của Tổng Bí thư, Chủ tịch nước | A
}
