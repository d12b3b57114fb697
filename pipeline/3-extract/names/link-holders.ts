import { continuesChain, isHighest, joinsChain } from './continue-chain.ts';
import { distributeOffices, opensList } from './distribute-offices.ts';
import { isDelegated } from './is-delegated.ts';
import { isFronted } from './is-fronted.ts';
import { endOf, type Holding, hold, type Links, startOf, wordsFrom } from './item-gaps.ts';
import { type Chain, linkAppointment, linkPredecessor } from './link-appointments.ts';
import type { NameItem, OfficeItem, PersonItem } from './name-items.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { opensCareerList } from './opens-career-list.ts';

const AFTER_JOINTS: ReadonlySet<string> = new Set(
  ',|-|(|, một|- một|là một|, là một|, một trong những|, vị|, hiện là|, nguyên là|, là|là|hiện là|, hiện|- hiện là|, người từng là|( hiện là|, đồng thời là|kiêm|làm|nguyên là|hiện đang là|từng là|trở thành'.split(
    '|',
  ),
);
/** Heads of offices that several hold at a time. */
const SHARED_HEADS = /^(?:phó |thứ trưởng|đại biểu|đbqh|đb$|nghị sĩ|nghị sỹ|thượng nghị|hạ nghị|ủy viên)/u;
/** `Chủ tịch UBND tỉnh được chỉ định là ông A`, `Chủ tịch Hội khi đó là bà B`. */
const PREDICATES = /^(?:được (?:chỉ định|bầu)|khi đó|trước đó|lúc đó|hiện nay|hiện) là$/u;
/** `các Thứ trưởng gồm: ông A, …`, `6 Thứ trưởng là các ông: A, …`. */
const LIST_OPENERS: ReadonlySet<string> = new Set([':', 'là', 'là các', 'là :', 'gồm', 'gồm các', 'gồm :', 'gồm có', ': các']);
const AGE = /^, \d{2} tuổi ,$/u;
const LONGEST_ASIDE = 4;
const LONGEST_BRACKET = 24;
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
  const career = opensCareerList(links.tokens, (items[first] as OfficeItem).statusFrom);
  let last = first;
  while (continuesChain(links, last, career)) last++;
  const offices = items.slice(first, last + 1) as OfficeItem[];
  const next = items[last + 1];
  if (next?.kind === 'person' && holdsChain(links, first, last)) {
    hold(links, findHeld(links, { first, last }, next) ?? giveToFormer(links, offices, { first, last }), next);
    if (offices[0]!.plural) distributeOffices(links, offices, last + 2);
    else return last + 2 + giveToServant(links, first, last + 2) + giveToSecond(links, offices, last + 1);
    return last + 2;
  }
  if (opensList(links, offices[0]!, endOf(items[last]!))) distributeOffices(links, offices, last + 1);
  const before = findHolderBefore(links, first);
  if (before) hold(links, offices, before);
  else if (offices[0]!.appointed) linkAppointment(links, offices, { first, last });
  if (before && offices[0]!.appointed) linkPredecessor(links, offices, last);
  return last + 1;
}

/** `Người phát ngôn của Tổng thống, ông A`: behind a comma the name is not the superior's but that of who serves them. */
function findHeld({ items }: Links, { first, last }: Chain, person: PersonItem): OfficeItem[] | null {
  const before = items[first - 1];
  const serves = first === last && before?.kind === 'office' && before.superior === items[first] && startOf(person) > endOf(items[last]!);
  return serves ? [before] : null;
}

/** `Có ông A, Giám đốc X, Phó Giám đốc Y B`: of two names only the second has its office before it, so the rest is the first one's. */
function giveToFormer(links: Links, offices: OfficeItem[], { first }: Chain): OfficeItem[] {
  const before = offices.length > 1 ? findHolderBefore(links, first) : null;
  if (before === null || offices[0]!.plural || isTitled(links, first - 1)) return offices;
  hold(links, offices.slice(0, -1), before);
  return offices.slice(-1);
}

/** The person stands directly behind the chain, or behind `,`, `-` or `:` with an honorific, or opens the list of a plural. */
function holdsChain(links: Links, first: number, last: number): boolean {
  const person = links.items[last + 1] as PersonItem;
  const joint = wordsFrom(links, endOf(links.items[last]!), startOf(person));
  if (joint === '') return true;
  if (LIST_OPENERS.has(joint)) return (links.items[first] as OfficeItem).plural;
  if (PREDICATES.test(joint)) return person.honorific !== null && (links.items[last] as OfficeItem).body !== null;
  if (isDelegated(links.tokens, startOf(links.items[first]!))) return false;
  if (joint === ',' && isTitled(links, first - 1) && standsApart(links, first, last)) return true;
  if (joint === ',' && first === last && links.tokens[startOf(links.items[first]!) - 1]?.fold === 'và') return false; // gặp Ngoại trưởng và Đại sứ Nga, ông A
  if ((joint !== ',' && joint !== '-') || person.cue === 'office' || findHolderBefore(links, first) !== null) return false;
  if (person.honorific !== null) return joint === '-' || !isFronted(links.tokens, startOf(links.items[first]!), person.to);
  return opensClause(links, first, last);
}

/** `Báo cáo Thủ tướng A, Phó Chủ tịch Hội X, | B, cho biết`: of two names the second holds what stands before it, where commas part it. */
function standsApart({ tokens, items }: Links, first: number, last: number): boolean {
  const [person, office] = [items[last + 1] as PersonItem, items[last] as OfficeItem];
  const next = tokens[person.to];
  if (tokens[startOf(items[first]!) - 1]?.fold !== ',' || !office.body || person.cue === 'list') return false;
  return next?.fold === ',' && tokens[person.to + 1]?.shape === 'lower';
}

/** `Tổng Giám đốc Hãng X, NAME cho biết`: a name of its own form behind one office that says of what, and no list. */
function opensClause({ tokens, items }: Links, first: number, last: number): boolean {
  const office = items[last] as OfficeItem;
  const person = items[last + 1] as PersonItem;
  if (
    person.cue !== 'form' ||
    !(office.body || (office.complete && person.foreign) || tokens[person.from - 1]!.fold === '-') ||
    (items[first] as OfficeItem).plural ||
    office.appointed
  )
    return false;
  const next = items[last + 2];
  if (tokens[person.to]?.fold === 'và') return next?.kind === 'office' && next.statusFrom === person.to + 1;
  if (person.foreign && tokens[person.to]?.fold === ',' && tokens[person.to + 1]?.shape === 'lower') return true; // Thủ tướng Pakistan, Nawaz Sharif, một …
  return tokens[person.to]?.shape === 'lower' || (tokens[person.from - 1]!.fold === '-' && tokens[person.to]?.fold === ',');
}

function findHolderBefore(links: Links, first: number): PersonItem | null {
  const before = links.items[skipAside(links, first - 1)];
  if (before?.kind !== 'person') return null;
  const office = links.items[first] as OfficeItem;
  if (!office.complete && links.tokens[office.reach]?.fold === 'các') return null; // Bộ trưởng các Bộ
  const behind = skipBrackets(links, before.to);
  const joint = wordsFrom(links, behind > startOf(office) ? before.to : behind, startOf(office));
  const bracketed = behind > before.to && joint === '' && office.status === 'former'; // ông A (60 tuổi) nguyên là …
  if (bracketed) return before;
  if (!(AFTER_JOINTS.has(joint) || AGE.test(joint)) || (office.plural && joint !== ',')) return null;
  if (joint !== ',') return before;
  const last = findChainEnd(links, first);
  if (isAnother(links, first, last) || links.tokens[endOf(links.items[last]!)]?.fold === 'các') return null;
  if (isFronted(links.tokens, findTitleStart(links, first - 1), endOf(links.items[last]!))) return null;
  return opensByTheo(links, before) && !endsByMark(links, last) ? null : before;
}

/** `Phó Thủ tướng A, Chủ tịch Quốc hội cho rằng`: the highest office behind a name that bears a title is another's. */
function isAnother(links: Links, first: number, last: number): boolean {
  return first === last && isTitled(links, first - 1) && isHighest(links, links.items[first] as OfficeItem) && !endsByMark(links, last);
}

/** An office stands directly before the item. */
function isTitled({ items }: Links, at: number): boolean {
  const title = items[at - 1];
  return title?.kind === 'office' && endOf(title) === startOf(items[at]!);
}

/** `Người phát ngôn của Tổng thống A | B`: the second name is that of who serves the first. */
function giveToServant(links: Links, first: number, at: number): number {
  const [serving, next] = [links.items[first - 1], links.items[at]];
  if (serving?.kind !== 'office' || serving.superior !== links.items[first] || next?.kind !== 'person') return 0;
  if (startOf(next) !== endOf(links.items[at - 1]!)) return 0;
  hold(links, [serving], next);
  return 1;
}

/** `nguyên Tổng Bí thư A và | B`: past holders, or holders of an office that many have, may share it; the count of those given it. */
function giveToSecond(links: Links, offices: readonly OfficeItem[], at: number): number {
  const [first, second] = [links.items[at] as PersonItem, links.items[at + 1]];
  if (second?.kind !== 'person' || second.cue !== 'list' || second.honorific || second.foreign || second.to - second.from < 2) return 0;
  const office = offices.at(-1)!;
  const shared = office.status === 'former' || SHARED_HEADS.test(joinFolds(links.tokens, office.from, office.headTo));
  if (!shared || wordsFrom(links, first.to, second.from) !== 'và' || links.tokens[second.to]?.fold === ',') return 0;
  hold(links, [office], second);
  return 1;
}

/** Past the places in brackets behind a name: `ông A (60 tuổi, quê huyện B, C) | nguyên là …`. */
function skipAside({ tokens, items }: Links, at: number): number {
  const last = items[at];
  if (last?.kind !== 'place' || tokens[last.to]?.fold !== ')') return at;
  let first = at;
  while (items[first]?.kind === 'place' && at - first < LONGEST_ASIDE) first--;
  return first;
}

/** Where the offices before a name begin, or the name itself. */
function findTitleStart({ items }: Links, at: number): number {
  let first = at;
  while (items[first - 1]?.kind === 'office' && startOf(items[first]!) === endOf(items[first - 1]!)) first--;
  return startOf(items[first]!);
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
