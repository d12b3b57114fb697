import { BIRTH_WORDS, CAREER_FILLERS, CAREER_WORDS, PERSON_PRONOUNS } from '../../../vietnamese/names/office-traits.ts';
import type { Links } from '../item-gaps.ts';
import type { OfficeItem, PersonItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { startOfSentence } from './find-told.ts';
import { isGivenByBody } from './is-appointer.ts';
import { isHopedFor } from './is-contested.ts';

const SEVERAL: ReadonlySet<string> = new Set(['các', 'nhiều', 'những', 'loạt']);
const LONGEST_FILLING = 6;
const LONGEST_OPENING = 8;
const LONGEST_FRONT = 16;
const PASSIVES: ReadonlySet<string> = new Set(['được', 'từng', 'giữ', 'làm', 'lần', 'tiếp']);
const LONGEST_BIRTH = 100;
const FARTHEST_NAME = 400;

/** The offices of a life told in the article, with those whose life it is. */
export interface Lives extends Links {
  people: ReadonlyMap<PersonItem, string>;
  held: Map<OfficeItem, string>;
  /** Those whose birth or career the article tells. */
  told: ReadonlySet<string>;
  /** Names that a sentence is about, and not those it only speaks of. */
  topics: ReadonlySet<PersonItem>;
}

/** The article tells of the person's life; else a sentence that gives the office to `ông` or `bà` goes on about the one named last. */
export function isTold(lives: Lives, person: PersonItem, office: OfficeItem): boolean {
  if (lives.told.has(lives.people.get(person)!)) return true;
  const start = startOfSentence(lives, office.statusFrom);
  return office.appointed && office.from - person.to < FARTHEST_NAME && person.to <= start && opensWithPronoun(lives, start);
}

/** `ông được bầu làm …`, `được bầu làm …`: the sentence speaks of nobody else. */
export function isGiven(lives: Lives, office: OfficeItem, person: PersonItem): boolean {
  if (isHopedFor(lives.tokens, office.statusFrom)) return false;
  if (office.plural || isIntroduced(lives, office, person) || isOfBirth(lives, office, person)) return !office.plural;
  if (!office.appointed || isGivenByBody(lives, lives.items.indexOf(office), office.statusFrom)) return false;
  const start = startOfSentence(lives, office.statusFrom);
  if (person.to > start) return false;
  if (lives.tokens[start]!.fold === 'trước' && lives.tokens[start + 1]?.fold === 'khi') return true;
  for (let at = start; at < office.statusFrom; at++) {
    const { fold } = lives.tokens[at]!;
    const next = lives.tokens[at + 1]!;
    if (PERSON_PRONOUNS.has(fold) && next.shape === 'lower') return suits(lives, person, fold);
    if (fold === 'đồng' && next.fold === 'chí' && lives.tokens[at + 2]?.shape === 'lower') return true;
    if (fold === 'được' && (at === start || lives.tokens[at - 1]!.text === ',')) return true;
  }
  return false;
}

/** `Ông | từng là …`, `Năm 1968, ông được cử làm …`. */
function opensWithPronoun({ tokens }: Lives, start: number): boolean {
  for (let at = start; at < start + LONGEST_OPENING && tokens[at] && tokens[at]!.shape !== 'break'; at++) {
    if (PERSON_PRONOUNS.has(tokens[at]!.fold)) return tokens[at + 1]?.shape === 'lower';
    if (at > start && tokens[at]!.shape === 'capital') return opensBehindComma(tokens, at);
  }
  return false;
}

/** `Tháng 7/2011, khi là Ủy viên Y, | ông được cử làm …`. */
function opensBehindComma(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < from + LONGEST_FRONT && tokens[at] && tokens[at]!.shape !== 'break' && tokens[at]!.text !== '.'; at++)
    if (tokens[at]!.text === ',' && PERSON_PRONOUNS.has(tokens[at + 1]?.fold ?? '')) return PASSIVES.has(tokens[at + 2]?.fold ?? '');
  return false;
}

/** `Ông A sinh năm 1942, quê tỉnh X; Ủy viên …; Bí thư …`: the sentence of a birth goes on with offices. */
function isOfBirth({ tokens }: Lives, office: OfficeItem, person: PersonItem): boolean {
  const before = tokens[office.statusFrom - 1]!.text;
  if (office.plural || (before !== ';' && before !== ',' && before !== ':') || office.from - person.to > LONGEST_BIRTH) return false;
  let told = false;
  for (let at = person.to; at < office.statusFrom; at++) {
    if (tokens[at]!.shape === 'break' || (tokens[at]!.text === '.' && !tokens[at + 1]!.glued)) return false;
    told ||= BIRTH_WORDS.has(joinFolds(tokens, at, at + 2));
  }
  return told;
}

/** `từng trải qua các vị trí công tác như | Bí thư …`, in a sentence about the person. */
function isIntroduced(lives: Lives, office: OfficeItem, person: PersonItem): boolean {
  const { tokens } = lives;
  let at = office.statusFrom;
  while (office.statusFrom - at < LONGEST_FILLING && CAREER_FILLERS.has(tokens[at - 1]?.fold ?? '')) at--;
  if (!CAREER_WORDS.has(joinFolds(tokens, at - 2, at)) || !SEVERAL.has(tokens[at - 3]?.fold ?? '')) return false;
  const start = startOfSentence(lives, office.statusFrom);
  if (person.to > start) return true;
  return tokens.slice(start, at).some(({ fold }, index) => PERSON_PRONOUNS.has(fold) && tokens[start + index + 1]!.shape === 'lower');
}

function suits({ tokens }: Lives, { from, to, honorific }: PersonItem, pronoun: string): boolean {
  const titles = tokens.slice(honorific?.from ?? from, to).map(({ fold }) => (fold === 'thị' ? 'bà' : fold));
  return !titles.includes(pronoun === 'bà' ? 'ông' : 'bà');
}
