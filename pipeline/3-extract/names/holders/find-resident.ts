import { endOf, type Links, startOf } from '../item-gaps.ts';
import type { PersonItem } from '../name-items.ts';
import { joinFolds } from '../tokens/name-tokens.ts';

const LONGEST_HOME = 5;
const LONGEST_GAP = 16;
/** What stands between a name and where its bearer lives: `(SN 1960), trú tại`. */
const LIVES =
  /^(?:\( [^()]{1,40} \) |, \p{N}+ tuổi )?, (?:(?:hiện|đang|cùng) ){0,2}(?:trú|ngụ|cư trú|thường trú|tạm trú|quê|nguyên quán|hktt|sinh sống)(?: quán)?(?: ở| tại)?(?: :)?$/u;

/** `A (SN 1960), trú tại phường X, TP Y (| nguyên Chủ tịch UBND huyện Z)`: the person whose home stands between name and office. */
export function findResident({ tokens, items }: Links, first: number): PersonItem | null {
  if (!'(-–'.includes(tokens[startOf(items[first]!) - 1]?.text ?? ' ')) return null;
  let at = first - 1;
  while (items[at]?.kind === 'place' && first - at <= LONGEST_HOME) at--;
  const person = items[at];
  if (person?.kind !== 'person' || at === first - 1) return null;
  const home = startOf(items[at + 1]!);
  if (home - person.to > LONGEST_GAP || !LIVES.test(joinFolds(tokens, person.to, home))) return null;
  const apart = items
    .slice(at + 1, first - 1)
    .some((place, index) => joinFolds(tokens, endOf(place), startOf(items[at + 2 + index]!)) !== ',');
  return apart || endOf(items[first - 1]!) !== startOf(items[first]!) - 1 ? null : person;
}
