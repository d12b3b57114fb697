import { BIRTH_WORDS, CAREER_HEADINGS, PERSON_PRONOUNS } from '../../vietnamese/office-traits.ts';
import { endOf, hold, type Links, startOf } from './item-gaps.ts';
import type { OfficeItem, PersonItem } from './name-items.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { type CareerEntry, readCareerEntries } from './read-career-entries.ts';

const FARTHEST_WORDS = 40;
const FARTHEST_HOLDER = 400;
const LONGEST_GAP = 10;
const GIVING: ReadonlySet<string> = new Set(['ký', 'quyết', 'bổ', 'phê', 'trao', 'điều', 'giao', 'chỉ', 'phân', 'công']);
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
const RUN_JOINTS: ReadonlySet<string> = new Set([',', ';', 'và', 'rồi', 'kiêm', 'là']);

/** The offices of a life told in the article, with those whose life it is. */
interface Lives extends Links {
  people: ReadonlyMap<PersonItem, string>;
  held: Map<OfficeItem, string>;
  /** Those whose birth or career the article tells. */
  told: ReadonlySet<string>;
}

/**
 * Gives the offices of a life story that nothing beside them gave to anybody to the one whose life it is: those of a list of
 * dated posts, and those that sentences give to `ông` or to nobody named.
 */
export function linkCareers(links: Links, people: ReadonlyMap<PersonItem, string>): void {
  const held = new Map(links.holdings.map(({ office, person }) => [office, people.get(person)!]));
  const lives: Lives = { ...links, people, held, told: findTold(links, people) };
  for (const list of readCareerEntries(links.tokens)) linkEntries(lives, list);
  if (lives.told.size > 0) linkSentences(lives);
}

/** Those named last before words of a birth or a career: `ông A (sinh năm 1970)`, `bà B từng kinh qua các chức vụ`. */
function findTold({ tokens, items }: Links, people: ReadonlyMap<PersonItem, string>): Set<string> {
  const told = new Set<string>();
  let person: PersonItem | null = null;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < items.length && startOf(items[next]!) <= at) {
      const item = items[next++]!;
      if (item.kind === 'person') person = item;
    }
    if (person && at - person.to < FARTHEST_WORDS && tellsOfLife(tokens, at)) told.add(people.get(person)!);
  }
  return told;
}

function tellsOfLife(tokens: readonly NameToken[], at: number): boolean {
  return BIRTH_WORDS.has(joinFolds(tokens, at, at + 2)) || CAREER_HEADINGS.has(joinFolds(tokens, at, at + 2));
}

function linkEntries(lives: Lives, list: readonly CareerEntry[]): void {
  const start = list[0]!.stamp;
  const person = findListed(lives, start);
  if (!person || !(lives.told.has(lives.people.get(person)!) || isHeaded(lives, start))) return;
  for (const entry of list) {
    for (const office of officesWithin(lives, entry)) {
      if (entry.past) office.past = true;
      if (!lives.held.has(office) && isPost(lives, entry, office)) give(lives, office, person);
    }
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
    if (item.kind === 'person') [person, run] = [item, null];
    if (item.kind !== 'office' || !person || !lives.told.has(lives.people.get(person)!)) continue;
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

/** `ông được bầu làm …`, `được bầu làm …`: the sentence speaks of nobody else. */
function isGiven(lives: Lives, office: OfficeItem, person: PersonItem): boolean {
  if (!office.appointed || office.plural) return false;
  const start = findStart(lives, office.statusFrom);
  if (person.to > start) return false;
  for (let at = start; at < office.statusFrom; at++) {
    const { fold } = lives.tokens[at]!;
    const next = lives.tokens[at + 1]!;
    if (PERSON_PRONOUNS.has(fold) && next.shape === 'lower') return suits(lives, person, fold);
    if (fold === 'đồng' && next.fold === 'chí' && lives.tokens[at + 2]?.shape === 'lower') return true;
    if (fold === 'được' && (at === start || lives.tokens[at - 1]!.text === ',')) return true;
  }
  return false;
}

function suits({ tokens }: Lives, { from, to, honorific }: PersonItem, pronoun: string): boolean {
  const titles = tokens.slice(honorific?.from ?? from, to).map(({ fold }) => (fold === 'thị' ? 'bà' : fold));
  return !titles.includes(pronoun === 'bà' ? 'ông' : 'bà');
}

/** `…; POS`, `…, đơn vị tỉnh X, POS`: the next office of a run in one sentence. */
function goesOn({ tokens }: Lives, left: OfficeItem, right: OfficeItem): boolean {
  const gap = tokens.slice(endOf(left), startOf(right));
  if (right.plural || gap.length > LONGEST_GAP || !RUN_JOINTS.has(gap.at(-1)?.fold ?? '')) return false;
  return gap.every(({ shape, text }) => shape !== 'break' && text !== '.') && !GIVING.has(tokens[right.reach]?.fold ?? '');
}

/** `từng`, `trước khi` between the head of the sentence and the office. */
function isOver(lives: Lives, office: OfficeItem): boolean {
  for (let at = findStart(lives, office.statusFrom); at < office.statusFrom; at++) if (lives.tokens[at]!.fold === 'từng') return true;
  return false;
}

function findStart({ tokens }: Lives, before: number): number {
  let at = before;
  while (
    at > 0 &&
    tokens[at - 1]!.shape !== 'break' &&
    !(tokens[at - 1]!.text === '.' && !tokens[at]!.glued && tokens[at]!.shape !== 'number')
  )
    at--;
  return at;
}

function give(lives: Lives, office: OfficeItem, person: PersonItem): void {
  hold(lives, [office], person);
  lives.held.set(office, lives.people.get(person)!);
}
