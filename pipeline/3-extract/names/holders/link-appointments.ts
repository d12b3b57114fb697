import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { KIN_WORDS } from '../../../vietnamese/names/appointment-words.ts';
import { CAREER_OPENERS, PERSON_PRONOUNS } from '../../../vietnamese/names/office-traits.ts';
import { endOf, hold, type Links, startOf, wordsFrom } from '../item-gaps.ts';
import type { OfficeItem, PersonItem } from '../name-items.ts';
import { hasAppointingVerb, isAppointer, isGivenBy, isGivenByBody } from './is-appointer.ts';
import { isOfOthers } from './is-of-others.ts';
import { isOfTime, isOtherLeader } from './is-other-leader.ts';
import { opensCareerList } from './opens-career-list.ts';

const REPLACING_WORDS: ReadonlySet<string> = foldSet('thay|thay cho|thay thế|, thay|, thay cho|, thay thế|thay thế cho'.split('|'));
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và']);
const KIN: ReadonlySet<string> = foldSet(KIN_WORDS);
const LONGEST_APPOINTMENT = 40;
const LONGEST_CAREER = 160;
const MEETING: ReadonlySet<string> = new Set(['cùng', 'việc', 'gặp', 'đàm', 'kiến', 'chuyện', 'đổi', 'so', 'quan', 'hợp']);
const OF_OTHERS: ReadonlySet<string> = new Set(['của', 'cho', 'với', 'giữa', 'bởi']);
const GOES_ON: ReadonlySet<string> = new Set(['được', 'bị', 'sẽ', 'đã', 'vừa', 'sắp', 'từng']);
const LONGEST_HANDING = 16;
const FARTHEST_RECEIVER = 32;

/** A chain of offices by the indices of its first and last item. */
export interface Chain {
  first: number;
  last: number;
}

/**
 * `bổ nhiệm ông A … giữ chức X`: the nearest person before, within the sentence; `trao quyết định bổ nhiệm X cho ông A`: the
 * one behind; `Sau đó ông làm X`: the one of whom the sentences before tell.
 */
export function linkAppointment(links: Links, offices: readonly OfficeItem[], chain: Chain): void {
  const holder = findReceiver(links, offices[0]!, chain) ?? findBefore(links, offices[0]!, chain);
  if (holder === null) return;
  hold(links, offices, holder);
  for (const other of listBefore(links, holder)) hold(links, offices, other);
  linkPredecessor(links, offices, chain.last);
}

/** `Các ông A, B và | C được bầu làm …`: those of the list before the last. */
function listBefore({ items, ...links }: Links, last: PersonItem): PersonItem[] {
  const others: PersonItem[] = [];
  for (let at = items.indexOf(last); at > 0; at--) {
    const [before, item] = [items[at - 1]!, items[at]!];
    if (before.kind !== 'person' || !LIST_JOINTS.has(wordsFrom({ items, ...links }, before.to, startOf(item)))) break;
    others.push(before);
  }
  return others;
}

/** `… giữ chức X thay ông B`: the one replaced held the office too. */
export function linkPredecessor(links: Links, offices: readonly OfficeItem[], last: number): void {
  const next = links.items[last + 1];
  if (next?.kind !== 'person') return;
  const joint = wordsFrom(links, endOf(links.items[last]!), startOf(next));
  if (REPLACING_WORDS.has(joint)) hold(links, offices, next);
}

/** `trao quyết định chỉ định … làm X cho ông A`. */
function findReceiver(links: Links, office: OfficeItem, { last }: Chain): PersonItem | null {
  const end = endOf(links.items[last]!);
  const owner = links.items[last + 1];
  const posted = links.tokens[office.statusFrom - 1]?.fold !== 'là'; // là cố vấn của ông B
  if (posted && owner?.kind === 'person' && wordsFrom(links, end, startOf(owner)) === 'của') return owner; // lễ nhậm chức Bộ trưởng của ông A
  for (let at = last + 1; at < links.items.length; at++) {
    const item = links.items[at]!;
    if (startOf(item) - end > FARTHEST_RECEIVER || crossesSentence(links, end, startOf(item))) return null;
    if (item.kind !== 'person') continue;
    const given = isGivenTo(links, startOf(item)) && hasAppointingVerb(links, office.statusFrom - LONGEST_HANDING, office.statusFrom);
    return given ? item : null;
  }
  return null;
}

/** `cho ông A`, `đối với ông A`, `với ông A`, but no `thay cho ông A` nor `cùng với ông A`. */
function isGivenTo({ tokens }: Links, at: number): boolean {
  if (tokens[at - 1]?.fold === 'với') return !MEETING.has(tokens[at - 2]?.fold ?? '');
  return tokens[at - 1]?.fold === 'cho' && tokens[at - 2]?.fold !== 'thay';
}

function findBefore(links: Links, office: OfficeItem, chain: Chain): PersonItem | null {
  if (isGivenByBody(links, chain.first, office.statusFrom)) return null;
  return findAppointee(links, office, chain) ?? findSubject(links, office, chain);
}

function findAppointee(links: Links, office: OfficeItem, { first }: Chain): PersonItem | null {
  if (isGivenBy(links, office.statusFrom) || isKin(links, office.statusFrom - 1)) return null;
  for (let at = first - 1; at >= 0; at--) {
    const item = links.items[at]!;
    if (office.statusFrom - item.to > LONGEST_APPOINTMENT || crossesSentence(links, item.to, office.statusFrom)) return null;
    if (item.kind !== 'person' || isAppointer(links, at, office.statusFrom)) continue;
    if (isRelated(links, startOf(item)) || isAside(links, item) || isOfTime(links, startOf(item)) || isOtherLeader(links, at, office))
      continue;
    if (returnsToSubject(links, item, office.statusFrom) || isOfOthers(links, item.to, office.statusFrom)) return null;
    if (suitsPronoun(links, item, findPronoun(links, item.to, office.statusFrom))) return item;
  }
  return null;
}

/** `Ông kế nhiệm bà A và được cử làm …`: behind `và được` the sentence is again about its subject. */
function returnsToSubject(links: Links, item: PersonItem, to: number): boolean {
  const { tokens } = links;
  for (let at = item.to; at < to; at++)
    if (tokens[at]!.fold === 'được' && (tokens[at - 1]!.fold === 'và' || tokens[at - 1]!.text === ',')) return isObject(links, item);
  return false;
}

/** `chồng là giám đốc …`: the office of a relative. */
function isKin({ tokens }: Links, at: number): boolean {
  return KIN.has(tokens[at - 1]?.fold ?? '') && tokens[at]!.fold.startsWith('là');
}

/** `chồng của bà A`, `con trai ông A`: told of a relative. */
function isRelated({ tokens }: Links, start: number): boolean {
  return KIN.has(tokens[start - 1]?.fold ?? '') || (tokens[start - 1]?.fold === 'của' && KIN.has(tokens[start - 2]?.fold ?? ''));
}

/** `A, một cố vấn cho ông B, được bổ nhiệm làm …`: behind the comma the sentence is again about A. */
function isAside({ tokens }: Links, item: PersonItem): boolean {
  return (
    OF_OTHERS.has(tokens[startOf(item) - 1]?.fold ?? '') && tokens[item.to]?.text === ',' && GOES_ON.has(tokens[item.to + 1]?.fold ?? '')
  );
}

/** Of whom the nearest sentence before tells that names a person, where the office's own sentence names none and goes on about them. */
function findSubject(links: Links, office: OfficeItem, { first }: Chain): PersonItem | null {
  const start = findSentenceStart(links, office.statusFrom);
  const pronoun = findPronoun(links, start, office.statusFrom);
  if (pronoun === null && !opensCareer(links, start) && !opensCareerList(links.tokens, office.statusFrom)) return null;
  if (pronoun === null && isOfState(links, first - 1, start)) return null;
  let found: PersonItem | null = null;
  for (let at = first - 1; at >= 0; at--) {
    const item = links.items[at]!;
    if (office.statusFrom - item.to > LONGEST_CAREER || crossesSegment(links, item.to, office.statusFrom)) break;
    if (item.kind !== 'person' || !suitsPronoun(links, item, pronoun) || isObject(links, item)) continue;
    if (found && findSentenceStart(links, found.from) > item.from) break;
    found = item;
    if (item.honorific && links.tokens[item.honorific.from]!.shape !== 'lower') break; // Ông NAME opens a sentence
  }
  return found;
}

/** `Hiện, | Phần Lan | đang giữ chức …`: a place or body as the subject of the sentence. */
function isOfState({ items }: Links, at: number, start: number): boolean {
  const before = items[at];
  return (before?.kind === 'place' || before?.kind === 'body') && before.from >= start && before.from - start <= 2;
}

/** `ông làm trợ lý cho Bộ trưởng | A`: a pronoun before the name in its sentence is the subject, and the name is not. */
function isObject(links: Links, item: PersonItem): boolean {
  const start = startOf(item);
  return findPronoun(links, findSentenceStart(links, start), start) !== null;
}

/** `Sau đó làm …`, `Từ tháng 8 …`: words of a career. */
function opensCareer({ tokens }: Links, at: number): boolean {
  return CAREER_OPENERS.has(`${tokens[at]?.fold} ${tokens[at + 1]?.fold}`) || CAREER_OPENERS.has(tokens[at]?.fold ?? '');
}

/** The last pronoun of a person in the tokens. */
function findPronoun({ tokens }: Links, from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--)
    if (PERSON_PRONOUNS.has(tokens[at]!.fold) && tokens[at + 1]!.shape === 'lower') return tokens[at]!.fold;
  return null;
}

/** `ông` speaks of nobody whom the text calls `bà` or whose name has `Thị`. */
function suitsPronoun({ tokens }: Links, { from, to, honorific }: PersonItem, pronoun: string | null): boolean {
  if (pronoun === null) return true;
  const titles = tokens.slice(honorific?.from ?? from, to).map(({ fold }) => (fold === 'thị' ? 'bà' : fold));
  return !titles.includes(pronoun === 'bà' ? 'ông' : 'bà');
}

function findSentenceStart(links: Links, before: number): number {
  let at = before;
  while (at > 0 && !endsSentence(links, at - 1)) at--;
  return at;
}

function crossesSentence(links: Links, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (links.tokens[at]!.fold === ';' || endsSentence(links, at)) return true;
  return false;
}

function crossesSegment({ tokens }: Links, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.shape === 'break') return true;
  return false;
}

function endsSentence({ tokens }: Links, at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.shape === 'break') return true;
  return token.fold === '.' && next?.shape !== 'number' && !next?.glued;
}
