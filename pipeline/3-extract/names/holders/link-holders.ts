import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { AIDES, SOLE_LEADERS, SPOKESMEN } from '../../../vietnamese/names/office-traits.ts';
import { endOf, type Holding, hold, type Links, startOf, wordsFrom } from '../item-gaps.ts';
import type { NameItem, OfficeItem, PersonItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { opensSentence } from '../tokens/name-surroundings.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { continuesChain } from './continue-chain.ts';
import { distributeOffices, opensList } from './distribute-offices.ts';
import { findHolderBefore, isTitled } from './find-holder-before.ts';
import { isContested, isHopedFor } from './is-contested.ts';
import { isDelegated } from './is-delegated.ts';
import { isFronted } from './is-fronted.ts';
import { type Chain, linkAppointment, linkPredecessor } from './link-appointments.ts';
import { opensCareerList } from './opens-career-list.ts';

/** Heads of offices that several hold at a time. */
const SHARED_HEADS = /^(?:phó |thứ trưởng|đại biểu|đbqh|đb$|nghị sĩ|nghị sỹ|thượng nghị|hạ nghị|ủy viên)/u;
/** `Chủ tịch UBND tỉnh được chỉ định là ông A`, `Chủ tịch Hội khi đó là bà B`. */
const PREDICATES =
  /^(?:được (?:chỉ định|bầu)|khi (?:đó|ấy)|trước (?:đó|đây)|lúc (?:đó|ấy|này|bấy giờ)|bấy giờ|thời đó|hiện nay|hiện tại|hiện|đương nhiệm) là$/u;
/** `các Thứ trưởng gồm: ông A, …`, `6 Thứ trưởng là các ông: A, …`. */
const LIST_OPENERS = /^(?:, )?(?:là|gồm|gồm có|bao gồm)?(?: ?: ?)?(?: ?các)?(?: ?(?:ông|bà|ông ?[,/]? bà|đồng chí))? ?:?$/u;
/** `Thứ trưởng Bộ X gồm các ông, bà:`: those who hold the office, though it is said of none that they are several. */
const ALL_HOLDERS = /^,? ?(?:gồm|gồm có|bao gồm) (?:các|những) .*:$/u;
const LONGEST_OPENER = 7;
const CLAUSE_OPENERS: ReadonlySet<string> = foldSet(['.', ',', ';', 'được', 'do', 'còn']);

/**
 * Offices joined to their holders: `POS, POS NAME`, `NAME, POS, POS`, `NAME - POS`, `NAME (POS)`, `các POS: NAME, NAME`,
 * `bổ nhiệm NAME giữ chức POS thay NAME`.
 */
export function linkHolders(tokens: readonly NameToken[], items: readonly NameItem[], lexicon: NameLexicon): Holding[] {
  const links: Links = { tokens, items, lexicon, holdings: [] };
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
    if (offices[0]!.plural || namesAll(links, endOf(items[last]!), startOf(next))) distributeOffices(links, offices, last + 2);
    else return last + 2 + giveToServant(links, first, last + 2) + giveToSecond(links, offices, last + 1);
    return last + 2;
  }
  if (opensList(links, offices[0]!, endOf(items[last]!))) distributeOffices(links, offices, last + 1);
  const before = isNextAide(links, first) ? null : findHolderBefore(links, first);
  if (before) hold(links, offices, before);
  else if (offices[0]!.appointed && !isHopedFor(links.tokens, offices[0]!.statusFrom)) linkAppointment(links, offices, { first, last });
  if (before && offices[0]!.appointed) linkPredecessor(links, offices, last);
  return last + 1;
}

/** `Người phát ngôn của Tổng thống, ông A`: behind a comma the name is not the superior's but that of who serves them. */
function findHeld(links: Links, { first, last }: Chain, person: PersonItem): OfficeItem[] | null {
  const before = links.items[first - 1];
  if (first !== last || before?.kind !== 'office' || before.superior !== links.items[first]) return null;
  if (startOf(person) === endOf(before.superior) && !isTitled(links, first - 2) && findHolderBefore(links, first - 1) !== null) return null; // ông A, Đặc phái viên của Tổng thống | B,
  return startOf(person) > endOf(before.superior) || isSpokesman(links, before, person) ? [before] : null;
}

/**
 * `người phát ngôn của Tổng thống Nga | Dmitry Peskov`, `Trợ lý Tổng Bí thư | A`: the whole name, behind the country or the bare
 * office, of one who is not known to have led it.
 */
function isSpokesman({ tokens, lexicon }: Links, { from, headTo, superior }: OfficeItem, person: PersonItem): boolean {
  const leads = SOLE_LEADERS.has(joinFolds(tokens, superior!.from, superior!.headTo));
  const isNamedWhole = person.to - person.from > 1 && longestPhrase(lexicon.people, tokens, person.from) === null;
  if (!leads || !isNamedWhole) return false;
  const head = joinFolds(tokens, from, headTo);
  const speaks = superior!.to > superior!.headTo && SPOKESMEN.has(head);
  return speaks || (AIDES.has(head) && startOf(superior!) === headTo);
}

/** `Có ông A, Giám đốc X, Phó Giám đốc Y B`: of two names only the second has its office before it, so the rest is the first one's. */
function giveToFormer(links: Links, offices: OfficeItem[], { first }: Chain): OfficeItem[] {
  const before = offices.length > 1 ? findHolderBefore(links, first) : null;
  if (before === null || offices[0]!.plural || isTitled(links, first - 1)) return offices;
  hold(links, offices.slice(0, -1), before);
  return offices.slice(-1);
}

/** `Trợ lý Tổng Bí thư A, Trợ lý Chủ tịch nước | B`: among titled names the aide is the one behind the leader's office. */
function isNextAide(links: Links, at: number): boolean {
  const [office, leader, person] = links.items.slice(at, at + 3);
  if (office?.kind !== 'office' || office.superior !== leader || person?.kind !== 'person' || !isTitled(links, at - 1)) return false;
  return endOf(office.superior!) === startOf(person) && isSpokesman(links, office, person);
}

/** The person stands directly behind the chain, or behind `,`, `-` or `:` with an honorific, or opens the list of a plural. */
function holdsChain(links: Links, first: number, last: number): boolean {
  if (isContested(links.tokens, startOf(links.items[first]!))) return false;
  const person = links.items[last + 1] as PersonItem;
  const joint = wordsFrom(links, endOf(links.items[last]!), startOf(person));
  if (joint === '') return true;
  if (joint === ':' && !(links.items[first] as OfficeItem).plural) return isEntry(links, first, person);
  if (joint === 'là' && first === last && opensPredicate(links, first)) return true;
  if (opensNames(links, endOf(links.items[last]!), startOf(person)))
    return (links.items[first] as OfficeItem).plural || namesAll(links, endOf(links.items[last]!), startOf(person));
  if (PREDICATES.test(joint)) return (person.honorific !== null || person.foreign) && (links.items[last] as OfficeItem).complete;
  if (isDelegated(links.tokens, startOf(links.items[first]!))) return false;
  if (joint === ',' && isTitled(links, first - 1) && standsApart(links, first, last)) return true;
  if (joint === ',' && first === last && links.tokens[startOf(links.items[first]!) - 1]?.fold === 'và') return false; // gặp Ngoại trưởng và Đại sứ Nga, ông A
  if ((joint !== ',' && joint !== '-') || person.cue === 'office' || findHolderBefore(links, first) !== null) return false;
  if (person.honorific !== null)
    return joint === '-' || !isFronted(links.tokens, startOf(links.items[findServing(links, first)]!), person.to);
  return opensClause(links, first, last);
}

/** The office of who serves the one at the item, or that itself: `Người phát ngôn của | Tổng thống Nga, ông A nói`. */
function findServing({ items }: Links, first: number): number {
  const before = items[first - 1];
  return before?.kind === 'office' && before.superior === items[first] ? first - 1 : first;
}

/** `Người phát ngôn của Tổng thống là ông A`, `được Chủ tịch UBND tỉnh là bà B …`: who the one office of the clause is. */
function opensPredicate(links: Links, at: number): boolean {
  const [office, person] = [links.items[at] as OfficeItem, links.items[at + 1] as PersonItem];
  const before = links.tokens[startOf(links.items[findServing(links, at)]!) - 1];
  const opens = before === undefined || before.shape === 'break' || CLAUSE_OPENERS.has(before.fold);
  return opens && person.honorific !== null && office.complete && !office.plural;
}

/** `Bí thư Đảng ủy phường X: ông A.`: an office and its holder as one entry of a list. */
function isEntry({ tokens, items }: Links, first: number, person: PersonItem): boolean {
  const next = tokens[person.to];
  const closed = next === undefined || next.shape === 'break' || (next.shape === 'mark' && '.;,('.includes(next.text));
  return closed && person.honorific !== null && opensSentence(tokens, startOf(items[first]!));
}

/** `gồm:`, `là các ông:` between the office of several and the first of them. */
function namesAll({ tokens }: Links, from: number, to: number): boolean {
  return to - from <= LONGEST_OPENER && ALL_HOLDERS.test(joinFolds(tokens, from, to));
}

function opensNames({ tokens }: Links, from: number, to: number): boolean {
  return to - from <= LONGEST_OPENER && LIST_OPENERS.test(joinFolds(tokens, from, to));
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

/** `Người phát ngôn của Tổng thống A | B`: the second name is that of who serves the first. */
function giveToServant(links: Links, first: number, at: number): number {
  const [serving, next] = [links.items[first - 1], links.items[at]];
  if (serving?.kind !== 'office' || serving.superior !== links.items[first] || next?.kind !== 'person') return 0;
  const joint = wordsFrom(links, endOf(links.items[at - 1]!), startOf(next)); // Đặc phái viên của Tổng thống A, | ông B
  if (joint !== '' && !(joint === ',' && next.honorific !== null)) return 0;
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
