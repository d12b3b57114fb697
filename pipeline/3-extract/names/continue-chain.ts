import { foldSet } from '../../vietnamese/fold-set.ts';
import { endOf, type Links, startOf, wordsBetween } from './item-gaps.ts';
import type { OfficeItem } from './name-items.ts';
import { joinFolds } from './name-tokens.ts';

const CHAIN_JOINTS: ReadonlySet<string> = new Set([',', '-', 'kiêm', ', kiêm', 'đồng thời là', ', đồng thời là', '- kiêm', '']);
const CAREER_JOINTS: ReadonlySet<string> = new Set([...CHAIN_JOINTS, 'và', ', và', 'rồi', ', rồi']);
/** `thừa ủy quyền Chủ tịch nước, Phó Chủ nhiệm … NAME`: the first office is another's. */
const DELEGATION_WORDS: ReadonlySet<string> = foldSet(['quyền', 'mặt', 'lệnh']);
const LONGEST_REST = 8;

/** Whether the next office is joined by a comma, dash or `kiêm`, and one person may hold both; in the list of a career by `;` too. */
export function continuesChain(links: Links, at: number, career: boolean): boolean {
  const [left, right] = [links.items[at]!, links.items[at + 1]];
  if (left.kind !== 'office' || right?.kind !== 'office' || right.plural || left.superior) return false;
  if (!(career ? joinsCareer(links, at) : joinsChain(links, at))) return false;
  const delegate = DELEGATION_WORDS.has(links.tokens[left.statusFrom - 1]?.fold ?? '');
  return !delegate && !(isHighest(links, left) && isHighest(links, right));
}

/** Whether the words between the item and the next are those that join two offices of one person. */
export function joinsChain(links: Links, at: number): boolean {
  return CHAIN_JOINTS.has(wordsBetween(links, at, at + 1));
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

/** The Prime Minister, the State President and the chair of the National Assembly are three people. */
function isHighest({ tokens }: Links, office: OfficeItem): boolean {
  const words = joinFolds(tokens, office.from, office.headTo);
  return office.status === 'current' && (words === 'thủ tướng' || words === 'chủ tịch nước' || words === 'chủ tịch quốc hội');
}
