import { MONARCHS, PARTY_LEADERS, SOLE_LEADERS, STATE_LEADERS } from '../../../vietnamese/names/office-traits.ts';
import { endOf, type Links, startOf, wordsBetween } from '../item-gaps.ts';
import type { OfficeItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isAddressed } from './is-addressed.ts';
import { isDelegated } from './is-delegated.ts';
import { isOfServed } from './is-of-served.ts';

const CHAIN_JOINTS: ReadonlySet<string> = new Set([',', '-', 'kiêm', ', kiêm', 'đồng thời là', ', đồng thời là', '- kiêm', '']);
/** `Phó Bí thư Quân ủy Trung ương, Đại tướng, Bộ trưởng …`. */
const RANK_BETWEEN =
  /^, (?:(?:đại|thượng|trung|thiếu) tướng|(?:phó |chuẩn )?đô đốc|đại tá|thượng tá|giáo sư|tiến sĩ|tiến sỹ|gs|pgs|ts) ,$/u;
const CAREER_JOINTS: ReadonlySet<string> = new Set([...CHAIN_JOINTS, 'và', ', và', 'rồi', ', rồi']);
const HOLDER_JOINTS: ReadonlySet<string> = new Set(['', '-', ',', ':']);
const APPOINTED_JOINTS: ReadonlySet<string> = new Set([';', 'và', ', và', 'rồi', ', rồi']);
const HIGHEST: ReadonlySet<string> = new Set(['thủ tướng', 'chủ tịch nước', 'chủ tịch quốc hội', 'tổng thống']);
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và']);
const LONGEST_REST = 8;

/** Whether the next office is joined by a comma, dash or `kiêm`, and one person may hold both; in the list of a career by `;` too. */
export function continuesChain(links: Links, at: number, career: boolean): boolean {
  const [left, right] = [links.items[at]!, links.items[at + 1]];
  if (left.kind !== 'office' || right?.kind !== 'office' || right.plural || left.superior) return false;
  if (
    !(career
      ? joinsCareer(links, at)
      : joinsChain(links, at) ||
        joinsAppointed(links, at) ||
        joinsPair(links, at) ||
        joinsTwin(links, at) ||
        joinsShared(links, at) ||
        sharesBody(links, at))
  )
    return false;
  if (isOfOtherCountry(left, right) || isAddressed(links, at) || isOfServed(links.tokens, left, right)) return false;
  if (isDelegated(links.tokens, startLeaders(links, at)) && !isHeldTogether(links.tokens, left, right)) return false;
  return !isAlone(links, at);
}

/** Where the row of highest offices begins that ends with the item: `thừa ủy quyền của | Tổng Bí thư, Chủ tịch nước, Chánh Văn phòng A`. */
function startLeaders(links: Links, at: number): number {
  const [before, office] = [links.items[at - 1], links.items[at] as OfficeItem];
  const isRow = before?.kind === 'office' && wordsBetween(links, at - 1, at) === ',' && isHighest(links, office);
  return isRow && SOLE_LEADERS.has(joinFolds(links.tokens, before.from, before.headTo)) ? before.statusFrom : office.statusFrom;
}

/** Nobody is President and Prime Minister, but by `kiêm`, and a king nothing besides; nor has the highest office another right behind it, without a mark. */
function isAlone(links: Links, at: number): boolean {
  const [left, right] = [links.items[at] as OfficeItem, links.items[at + 1] as OfficeItem];
  const joint = wordsBetween(links, at, at + 1);
  if (joint.endsWith('kiêm')) return false;
  if ([left, right].some(({ from, headTo }) => MONARCHS.has(joinFolds(links.tokens, from, headTo)))) return true;
  if (!isHighest(links, left)) return isDeputy(links, left) && isHighest(links, right);
  return isHighest(links, right) || isDeputy(links, right) || joint === '';
}

/** `lời mời của Tổng Bí thư X, Chủ tịch nước Y A`, `thay mặt Ủy viên Bộ Chính trị, Phó Thủ tướng A`: of one person, however they are led to. */
function isHeldTogether(tokens: readonly NameToken[], left: OfficeItem, right: OfficeItem): boolean {
  const [first, second] = [left, right].map(({ from, headTo }) => joinFolds(tokens, from, headTo)) as [string, string];
  return /^ủy viên/u.test(first) || (right.country !== null && PARTY_LEADERS.has(first) && STATE_LEADERS.has(second));
}

/** Two offices of states, of two countries: nobody holds both. */
export function isOfOtherCountry(left: OfficeItem, right: OfficeItem): boolean {
  return left.country !== null && right.country !== null && left.country !== right.country;
}

/** Whether the words between the item and the next are those that join two offices of one person. */
export function joinsChain(links: Links, at: number): boolean {
  const joint = wordsBetween(links, at, at + 1);
  return CHAIN_JOINTS.has(joint) || RANK_BETWEEN.test(joint);
}

/** `Bộ trưởng A, Giám đốc X và Chủ tịch Y | B`: among titled names two offices, each of a body, are those of the name behind them. */
function joinsPair(links: Links, at: number): boolean {
  const [title, before, left, right, person] = links.items.slice(Math.max(0, at - 2), at + 3);
  if (person?.kind !== 'person' || title?.kind !== 'office' || before?.kind !== 'person') return false;
  if (!(left as OfficeItem).body || !(right as OfficeItem).body || wordsBetween(links, at, at + 1) !== 'và') return false;
  return endOf(title) === startOf(before) && wordsBetween(links, at - 1, at) === ',' && endOf(right!) === startOf(person);
}

/** `Chủ tịch Thượng viện và Chủ tịch Ủy ban X, | Thượng nghị sĩ A`: two chairs of bodies before a title that a name follows are one person's. */
function joinsTwin({ tokens, items }: Links, at: number): boolean {
  const [left, right, title, person] = items.slice(at, at + 4);
  if (title?.kind !== 'office' || person?.kind !== 'person' || title.body || endOf(title) !== startOf(person)) return false;
  const [first, second] = [left as OfficeItem, right as OfficeItem];
  if (!first.body || !second.body || first.plural || tokens[endOf(first)]?.fold !== 'và' || tokens[endOf(second)]?.text !== ',')
    return false;
  const heads = [first, second].map(({ from, headTo }) => tokens[headTo - 1]!.fold + tokens[from]!.fold);
  return startOf(second) - endOf(first) === 1 && startOf(title) - endOf(second) === 1 && heads[0]!.slice(0, 4) === heads[1]!.slice(0, 4);
}

/** `các đồng chí Ủy viên Trung ương Đảng; Đại biểu Quốc hội: A, B`: two offices before a colon that all of the list hold. */
function joinsShared(links: Links, at: number): boolean {
  const [left, right] = [links.items[at] as OfficeItem, links.items[at + 1]!];
  return left.plural && wordsBetween(links, at, at + 1) === ';' && links.tokens[endOf(right)]?.text === ':';
}

/** `ông A, Tổng Giám đốc và Chủ tịch HĐQT Công ty X`: the body is said once, behind the second. */
function sharesBody(links: Links, at: number): boolean {
  const [former, before, next] = [links.items[at - 2], links.items[at - 1], links.items[at + 2]];
  const [left, right] = [links.items[at] as OfficeItem, links.items[at + 1] as OfficeItem];
  if (before?.kind !== 'person' || left.body || left.country || !right.body) return false;
  if (wordsBetween(links, at, at + 1) !== 'và' || wordsBetween(links, at - 1, at) !== ',') return false;
  if (former?.kind === 'person' && LIST_JOINTS.has(wordsBetween(links, at - 2, at - 1))) return false; // A và B, Tổng Giám đốc và Phó …
  return !(next?.kind === 'person' && HOLDER_JOINTS.has(wordsBetween(links, at + 1, at + 2)));
}

/** The list of a career goes on to the end of its sentence, with the words of an office that were not read. */
function joinsCareer(links: Links, at: number): boolean {
  if (CAREER_JOINTS.has(wordsBetween(links, at, at + 1))) return true;
  const gap = links.tokens.slice(endOf(links.items[at]!), startOf(links.items[at + 1]!));
  return (
    gap.length <= LONGEST_REST &&
    ',;'.includes(gap.at(-1)?.text ?? ' ') &&
    gap.every(({ shape, text }) => shape !== 'break' && text !== '.')
  );
}

/** `ông là Phó Thủ tướng; Chủ nhiệm …`: what a sentence gives to somebody goes on behind `;` or `và`, unless a name follows. */
function joinsAppointed(links: Links, at: number): boolean {
  const [right, next] = [links.items[at + 1] as OfficeItem, links.items[at + 2]];
  if (
    !APPOINTED_JOINTS.has(wordsBetween(links, at, at + 1)) ||
    !right.complete ||
    (next?.kind === 'person' && HOLDER_JOINTS.has(wordsBetween(links, at + 1, at + 2)))
  )
    return false;
  let first = at;
  while (
    first > 0 &&
    links.items[first - 1]!.kind === 'office' &&
    (joinsChain(links, first - 1) || wordsBetween(links, first - 1, first) === ';')
  )
    first--;
  return (links.items[first] as OfficeItem).appointed;
}

/** The Prime Minister, the State President and the chair of the National Assembly are three people. */
export function isHighest({ tokens }: Pick<Links, 'tokens'>, office: OfficeItem): boolean {
  return office.status === 'current' && HIGHEST.has(joinFolds(tokens, office.from, office.headTo));
}

/** `Phó Thủ tướng`, `Phó Tổng thống`. */
function isDeputy({ tokens }: Links, office: OfficeItem): boolean {
  return tokens[office.from]!.fold === 'phó' && HIGHEST.has(joinFolds(tokens, office.from + 1, office.headTo));
}
