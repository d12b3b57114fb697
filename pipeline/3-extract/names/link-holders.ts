import { foldSet } from '../../vietnamese/fold-set.ts';
import { endOf, type Holding, hold, type Links, startOf, wordsBetween, wordsFrom } from './item-gaps.ts';
import { linkAppointment, linkPredecessor } from './link-appointments.ts';
import type { NameItem, OfficeItem, PersonItem } from './name-items.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

const CHAIN_JOINTS: ReadonlySet<string> = new Set([',', '-', 'kiêm', ', kiêm', 'đồng thời là', ', đồng thời là', '- kiêm', '']);
const AFTER_JOINTS: ReadonlySet<string> = new Set(
  ',|-|(|, hiện là|, nguyên là|, là|là|hiện là|, hiện|- hiện là|, người từng là|( hiện là|, đồng thời là|kiêm|làm|nguyên là|hiện đang là|từng là|trở thành'.split(
    '|',
  ),
);
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và', ';', ':', ', và', 'cùng', '']);
/** `thừa ủy quyền Chủ tịch nước, Phó Chủ nhiệm … NAME`: the first office is another's. */
const DELEGATION_WORDS: ReadonlySet<string> = foldSet(['quyền', 'mặt', 'lệnh']);

/**
 * Offices joined to their holders: `POS, POS NAME`, `NAME, POS, POS`, `NAME - POS`, `NAME (POS)`, `các POS: NAME, NAME`,
 * `bổ nhiệm NAME giữ chức POS thay NAME`.
 */
export function linkHolders(tokens: readonly NameToken[], items: readonly NameItem[]): Holding[] {
  const links: Links = { tokens, items, holdings: [] };
  let at = 0;
  while (at < items.length) at = items[at]!.kind === 'office' ? linkChain(links, at) : at + 1;
  return links.holdings;
}

/** Links the chain of offices that begins at the item, and returns the item after it. */
function linkChain(links: Links, first: number): number {
  const { items } = links;
  let last = first;
  while (continuesChain(links, last)) last++;
  const offices = items.slice(first, last + 1) as OfficeItem[];
  const next = items[last + 1];
  if (next?.kind === 'person' && holdsChain(links, first, last)) {
    hold(links, offices, next);
    if (offices[0]!.plural) distribute(links, offices, last + 2);
    return last + 2;
  }
  if (offices[0]!.plural && links.tokens[endOf(items[last]!)]?.fold === ':') distribute(links, offices, last + 1);
  const before = findHolderBefore(links, first);
  if (before) hold(links, offices, before);
  else if (offices[0]!.appointed) linkAppointment(links, offices, { first, last });
  if (before && offices[0]!.appointed) linkPredecessor(links, offices, last);
  return last + 1;
}

/** The next office is joined by a comma, dash or `kiêm`, and one person may hold both. */
function continuesChain(links: Links, at: number): boolean {
  const [left, right] = [links.items[at]!, links.items[at + 1]];
  if (left.kind !== 'office' || right?.kind !== 'office' || !CHAIN_JOINTS.has(wordsBetween(links, at, at + 1)) || isPluralStart(right))
    return false;
  if (left.superior) return false;
  const delegate = DELEGATION_WORDS.has(links.tokens[left.statusFrom - 1]?.fold ?? '');
  return !delegate && !(isHighest(links, left) && isHighest(links, right));
}

/** The Prime Minister, the State President and the chair of the National Assembly are three people. */
function isHighest({ tokens }: Links, office: OfficeItem): boolean {
  const words = joinFolds(tokens, office.from, office.headTo);
  return office.status === 'current' && (words === 'thủ tướng' || words === 'chủ tịch nước' || words === 'chủ tịch quốc hội');
}

function isPluralStart(item: NameItem): boolean {
  return item.kind === 'office' && item.plural;
}

/** The person stands directly behind the chain, or behind `,`, `-` or `:` with an honorific, or opens the list of a plural. */
function holdsChain(links: Links, first: number, last: number): boolean {
  const person = links.items[last + 1] as PersonItem;
  const joint = wordsFrom(links, endOf(links.items[last]!), startOf(person));
  if (joint === '') return true;
  if (joint === ':' || joint === 'là') return (links.items[first] as OfficeItem).plural;
  if (joint !== ',' && joint !== '-') return false;
  return person.honorific !== null && person.cue !== 'office' && findHolderBefore(links, first) === null;
}

function findHolderBefore(links: Links, first: number): PersonItem | null {
  const before = links.items[first - 1];
  if (before?.kind !== 'person') return null;
  const office = links.items[first] as OfficeItem;
  const joint = wordsFrom(links, skipBrackets(links, before.to), startOf(office));
  if (!AFTER_JOINTS.has(joint) || (office.plural && joint !== ',')) return null;
  return opensByTheo(links, before) && joint === ',' && !endsByMark(links, first) ? null : before;
}

/** `(67 tuổi)`, `(SN 1960)` between a name and its office. */
function skipBrackets({ tokens }: Links, at: number): number {
  if (tokens[at]?.fold !== '(' || !tokens.slice(at + 1, at + 4).some((token) => token.shape === 'number')) return at;
  for (let to = at + 1; to < at + 8; to++) if (tokens[to]?.fold === ')') return to + 1;
  return at;
}

/** `Theo ông A, Bí thư Tỉnh ủy phải …`: what he says begins at the office, unless a mark closes the office. */
function opensByTheo({ tokens }: Links, person: PersonItem): boolean {
  const start = person.honorific?.from ?? person.from;
  return [1, 2, 3].some((back) => tokens[start - back]?.fold === 'theo');
}

function endsByMark(links: Links, first: number): boolean {
  let last = first;
  while (links.items[last + 1]?.kind === 'office' && CHAIN_JOINTS.has(wordsBetween(links, last, last + 1))) last++;
  const after = links.tokens[(links.items[last] as OfficeItem).reach];
  return after === undefined || after.shape === 'mark' || after.shape === 'break';
}

/** `các Phó Thủ tướng A, B và C`: each name of the list holds the offices before it. */
function distribute(links: Links, offices: readonly OfficeItem[], from: number): void {
  const listed = links.items[from - 1]!.kind === 'office';
  let end = endOf(links.items[from - 1]!);
  for (let at = from; at < links.items.length; at++) {
    const item = links.items[at]!;
    if (!LIST_JOINTS.has(wordsFrom(links, end, startOf(item))) || item.kind === 'body') return;
    if (!listed && item.kind === 'office' && links.items[at + 1]?.kind === 'person' && wordsBetween(links, at, at + 1) === '') return;
    if (item.kind === 'person') hold(links, offices, item);
    end = endOf(item);
  }
}
