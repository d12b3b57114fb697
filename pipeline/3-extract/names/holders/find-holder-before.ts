import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { endOf, type Links, startOf, wordsFrom } from '../item-gaps.ts';
import type { OfficeItem, PersonItem } from '../name-items.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isHighest, isOfOtherCountry, joinsChain } from './continue-chain.ts';
import { findResident } from './find-resident.ts';
import { isAge } from './is-age.ts';
import { isFronted } from './is-fronted.ts';

const AFTER_JOINTS: ReadonlySet<string> = new Set(
  ',|-|(|, một|- một|là một|, là một|, một trong những|, vị|, hiện là|, nguyên là|, là|là|hiện là|, hiện|- hiện là|, người từng là|( hiện là|, đồng thời là|kiêm|làm|nguyên là|hiện đang là|từng là|trở thành'.split(
    '|',
  ),
);
/** What somebody named between commas does. */
const TELLING: ReadonlySet<string> = foldSet(
  'cho biết|cho rằng|cho hay|tuyên bố|khẳng định|nhấn mạnh|nhận định|cảnh báo|bày tỏ|phát biểu|chia sẻ|xác nhận'.split('|'),
);
const LONGEST_ASIDE = 4;
const LONGEST_BRACKET = 24;

/** The person before the office or chain of offices who holds it: `NAME, POS`, `NAME - POS`, `NAME (POS)`, `NAME là POS`. */
export function findHolderBefore(links: Links, first: number): PersonItem | null {
  const before = links.items[skipAside(links, first - 1)];
  if (before?.kind !== 'person') return findResident(links, first);
  const office = links.items[first] as OfficeItem;
  if (!office.complete && links.tokens[office.reach]?.fold === 'các') return null; // Bộ trưởng các Bộ
  const title = isTitled(links, skipAside(links, first - 1)) ? (links.items[skipAside(links, first - 1) - 1] as OfficeItem) : null;
  if (title && isOfOtherCountry(title, office)) return null;
  const behind = skipBrackets(links, before.to);
  const joint = wordsFrom(links, behind > startOf(office) ? before.to : behind, startOf(office));
  const bracketed = behind > before.to && joint === '' && office.status === 'former'; // ông A (60 tuổi) nguyên là …
  if (bracketed || (joint === '' && title === null && runsOn(links, before, first))) return before;
  if (!(AFTER_JOINTS.has(joint) || isAge(links, before.to, startOf(office))) || (office.plural && joint !== ',' && !joint.endsWith('một')))
    return null;
  if (joint !== ',') return before;
  const served = findServed(links, skipAside(links, first - 1));
  if (served !== null) return served;
  const last = findChainEnd(links, first);
  if (isExplained(links, last) || isAnother(links, first, last) || opensNext(links, last) || opensOthers(links, last)) return null;
  if (isFronted(links.tokens, findTitleStart(links, first - 1), endOf(links.items[last]!))) return null;
  return opensByTheo(links, before) && !endsByMark(links, last) ? null : before;
}

/** `Đồng chí A | Bí thư Đảng ủy xã tặng hoa`: without a comma, an office with a capital, or one that is over, that no name follows. */
function runsOn(links: Links, { to, honorific }: PersonItem, first: number): boolean {
  const office = links.items[first] as OfficeItem;
  const next = links.tokens[endOf(links.items[findChainEnd(links, first)]!)];
  if (office.status === 'former' && startOf(office) === to && office.complete) return next?.shape !== 'capital';
  if (honorific === null || !office.complete || startOf(office) !== to || links.tokens[to]!.shape === 'lower') return false;
  return next === undefined || next.shape === 'lower' || next.shape === 'break' || next.text === ',';
}

/** `A, cố vấn của ông B, | Giám đốc X`: who holds the office that is the named one's, for what follows is told of the first. */
function findServed({ tokens, items, holdings }: Links, at: number): PersonItem | null {
  const [office, owner] = [items[at - 1], items[at]!];
  if (office?.kind !== 'office' || endOf(office) !== startOf(owner) - 1 || tokens[startOf(owner) - 1]!.fold !== 'của') return null;
  return holdings.findLast((holding) => holding.office === office)?.person ?? null;
}

/** `Phó Thủ tướng A, Chủ tịch Quốc hội cho rằng`: the highest office behind a name that bears a title is another's. */
function isAnother(links: Links, first: number, last: number): boolean {
  return first === last && isTitled(links, first - 1) && isHighest(links, links.items[first] as OfficeItem) && !endsByMark(links, last);
}

/** `cùng A, Trưởng đoàn X, ông B, | cho biết`: the name between commas behind the office explains it, where what they say follows. */
function isExplained({ tokens, items }: Links, last: number): boolean {
  const person = items[last + 1];
  if (person?.kind !== 'person' || !person.honorific || startOf(person) - endOf(items[last]!) !== 1) return false;
  return (
    tokens[endOf(items[last]!)]!.text === ',' &&
    tokens[person.to]?.text === ',' &&
    TELLING.has(joinFolds(tokens, person.to + 1, person.to + 3))
  );
}

/** `ông A, Thủ tướng Anh B, …`: behind the country stands a name that is not read, and the office is its own. */
function opensNext({ tokens, items }: Links, last: number): boolean {
  const office = items[last] as OfficeItem;
  const [next, behind] = [tokens[endOf(office)], tokens[endOf(office) + 1]];
  return office.country !== null && items[last + 1]?.kind !== 'person' && next?.shape === 'capital' && behind?.shape === 'mark';
}

/** An office stands directly before the item. */
export function isTitled({ items }: Links, at: number): boolean {
  const title = items[at - 1];
  return title?.kind === 'office' && endOf(title) === startOf(items[at]!);
}

/** Past the places behind a name: `ông A (60 tuổi, quê huyện B, C) | nguyên là …`, `ông A, sinh năm 1960, quê B, | …`. */
function skipAside(links: Links, at: number): number {
  const { tokens, items } = links;
  const last = items[at];
  if (last?.kind !== 'place') return at;
  let first = at;
  while (items[first]?.kind === 'place' && at - first < LONGEST_ASIDE) first--;
  const person = items[first];
  if (tokens[last.to]?.fold === ')') return first;
  return person?.kind === 'person' && isAge(links, person.to, last.to + 1) ? first : at;
}

/** Where the offices before a name begin, or the name itself. */
function findTitleStart({ items }: Links, at: number): number {
  let first = at;
  while (items[first - 1]?.kind === 'office' && startOf(items[first]!) === endOf(items[first - 1]!)) first--;
  return startOf(items[first]!);
}

/** `NAME, Bộ trưởng | các Bộ …`: of others, unless comrades follow an office that says of what. */
function opensOthers({ tokens, items }: Links, last: number): boolean {
  const end = endOf(items[last]!);
  return tokens[end]?.fold === 'các' && !(tokens[end + 1]?.fold === 'đồng' && (items[last] as OfficeItem).body !== null);
}

function findChainEnd(links: Links, first: number): number {
  let last = first;
  while (links.items[last + 1]?.kind === 'office' && joinsChain(links, last)) last++;
  return last;
}

/** `(67 tuổi)`, `(SN 1960)`, `(Hà Nam)` between a name and its office. */
function skipBrackets({ tokens }: Links, at: number): number {
  if (tokens[at]?.fold !== '(') return at;
  for (let to = at + 1; to < at + LONGEST_BRACKET && tokens[to] && tokens[to]!.shape !== 'break'; to++)
    if (tokens[to]!.fold === ')') return to + 1;
  return at;
}

/** `Theo ông A, Bí thư Tỉnh ủy phải …`: what he says begins at the office, unless a mark closes the office. */
function opensByTheo({ tokens }: Links, person: PersonItem): boolean {
  const start = person.honorific?.from ?? person.from;
  return [1, 2, 3].some((back) => tokens[start - back]?.fold === 'theo' && tokens[start - back + 1]?.fold !== 'đó');
}

function endsByMark(links: Links, last: number): boolean {
  const after = links.tokens[endOf(links.items[last]!)];
  return after === undefined || after.shape === 'mark' || after.shape === 'break';
}
