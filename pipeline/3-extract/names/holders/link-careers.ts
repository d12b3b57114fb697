import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { CAREER_HEADINGS } from '../../../vietnamese/names/office-traits.ts';
import { endOf, hold, type Links, startOf } from '../item-gaps.ts';
import type { OfficeItem, PersonItem } from '../name-items.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isHighest } from './continue-chain.ts';
import { findTold, isTopic, startOfSentence } from './find-told.ts';
import { isGiven, isTold, type Lives } from './is-given-in-life.ts';
import { type CareerEntry, readCareerEntries } from './read-career-entries.ts';

const FARTHEST_WORDS = 40;
const FARTHEST_HOLDER = 400;
const LONGEST_GAP = 14;
const GIVING: ReadonlySet<string> = foldSet(['ký', 'quyết', 'bổ', 'phê', 'trao', 'điều', 'giao', 'chỉ', 'phân', 'công']);
const POST_JOINTS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '+',
  '(',
  'và',
  'kiêm',
  'rồi',
  'là',
  'làm',
  'đồng',
  'quyền',
  '\n',
]);
const RUN_JOINTS: ReadonlySet<string> = new Set([',', ';', '-', '–', 'và', 'rồi', 'kiêm', 'là']);

/**
 * Gives the offices of a life story that nothing beside them gave to anybody to the one whose life it is: those of a list of
 * dated posts, and those that sentences give to `ông` or to nobody named.
 */
export function linkCareers(links: Links, people: ReadonlyMap<PersonItem, string>): void {
  const held = new Map(links.holdings.map(({ office, person }) => [office, people.get(person)!]));
  const topics = new Set(links.items.filter((item): item is PersonItem => item.kind === 'person' && isTopic(links, item)));
  const lives: Lives = { ...links, people, held, topics, told: findTold(links, people, topics) };
  for (const list of readCareerEntries(links.tokens)) linkEntries(lives, list);
  linkSentences(lives);
}

function linkEntries(lives: Lives, list: readonly CareerEntry[]): void {
  const start = list[0]!.stamp;
  const person = findListed(lives, start);
  if (!person || !(lives.told.has(lives.people.get(person)!) || isHeaded(lives, start))) return;
  linkSummary(lives, person, start);
  for (const entry of list) {
    for (const office of officesWithin(lives, entry)) {
      if (entry.past) office.past = true;
      if (!lives.held.has(office) && isPost(lives, entry, office)) give(lives, office, person);
    }
  }
}

/** `Chức vụ: - Ủy viên …; - Đại biểu Quốc hội …`: the lines of offices between the name and the list. */
function linkSummary(lives: Lives, person: PersonItem, start: number): void {
  let run: OfficeItem | null = null;
  for (const item of lives.items) {
    if (item.kind !== 'office' || item.from < person.to || item.from >= start || item.plural) continue;
    const before = lives.tokens[startOf(item) - 1];
    const opens = before?.shape === 'break' || (before?.text === '-' && lives.tokens[startOf(item) - 2]?.shape !== 'number');
    const mine: boolean = lives.held.has(item)
      ? lives.held.get(item) === lives.people.get(person)
      : opens || (run !== null && goesOn(lives, run, item));
    run = mine && !GIVING.has(lives.tokens[item.reach]?.fold ?? '') ? item : null;
    if (run && !lives.held.has(item)) give(lives, item, person);
  }
}

/** The one told of who was named last before the list, else whoever was. */
function findListed({ items, people, told }: Lives, start: number): PersonItem | null {
  let nearest: PersonItem | null = null;
  for (const item of items) {
    if (startOf(item) >= start) break;
    if (
      item.kind === 'person' &&
      start - item.to < FARTHEST_HOLDER &&
      (told.has(people.get(item)!) || !told.has(people.get(nearest!) ?? ''))
    )
      nearest = item;
  }
  return nearest;
}

/** `Tóm tắt quá trình công tác:`. */
function isHeaded({ tokens }: Lives, start: number): boolean {
  for (let at = Math.max(0, start - FARTHEST_WORDS); at < start; at++) if (CAREER_HEADINGS.has(joinFolds(tokens, at, at + 2))) return true;
  return false;
}

function officesWithin({ items }: Lives, { from, to }: CareerEntry): OfficeItem[] {
  return items.filter((item): item is OfficeItem => item.kind === 'office' && item.from >= from && item.from < to);
}

/** A post of the list, and not the office of whoever gives it: `Thủ tướng ký quyết định bổ nhiệm làm …`. */
function isPost({ tokens }: Lives, { from }: CareerEntry, office: OfficeItem): boolean {
  if (office.plural || GIVING.has(tokens[office.reach]?.fold ?? '')) return false;
  const before = tokens[office.statusFrom - 1];
  return office.appointed || office.statusFrom === from || POST_JOINTS.has(before?.fold ?? '') || before?.shape === 'break';
}

/** The run of offices that a sentence gives to the person told of who was named last. */
function linkSentences(lives: Lives): void {
  let person: PersonItem | null = null;
  let run: OfficeItem | null = null;
  for (const item of lives.items) {
    if (item.kind === 'person') run = null;
    if (item.kind === 'person' && lives.topics.has(item)) person = item;
    if (item.kind !== 'office' || !person) continue;
    if (!isTold(lives, person, item) && !(run !== null && goesOn(lives, run, item))) continue;
    const key = lives.people.get(person)!;
    if (lives.held.has(item))
      run = lives.held.get(item) === key && (item.appointed || (run !== null && goesOn(lives, run, item))) ? item : null;
    else if (isGiven(lives, item, person) || (run !== null && goesOn(lives, run, item))) {
      give(lives, item, person);
      run = item;
    } else run = null;
    if (run === item && isOver(lives, item)) item.past = true;
  }
}

/** `…; POS`, `…, đơn vị tỉnh X, POS`: the next office of a run in one sentence. */
function goesOn({ tokens }: Lives, left: OfficeItem, right: OfficeItem): boolean {
  const gap = tokens.slice(endOf(left), startOf(right));
  if (
    right.plural ||
    (isHighest({ tokens }, right) && !right.appointed) ||
    gap.length > LONGEST_GAP ||
    !RUN_JOINTS.has(gap.at(-1)?.fold ?? '')
  )
    return false;
  return gap.every(({ shape, text }) => shape !== 'break' && text !== '.') && !GIVING.has(tokens[right.reach]?.fold ?? '');
}

/** `từng`, `trước khi` between the head of the sentence and the office. */
function isOver(lives: Lives, office: OfficeItem): boolean {
  for (let at = startOfSentence(lives, office.statusFrom); at < office.statusFrom; at++) if (lives.tokens[at]!.fold === 'từng') return true;
  return false;
}

function give(lives: Lives, office: OfficeItem, person: PersonItem): void {
  hold(lives, [office], person);
  lives.held.set(office, lives.people.get(person)!);
}
