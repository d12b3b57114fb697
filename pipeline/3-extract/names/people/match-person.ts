import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FAMILY_NAMES, MIDDLE_NAMES, WEAK_FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { FOREIGN_FIRST_NAMES, GIVEN_NAMES, KOREAN_FAMILIES } from '../../../vietnamese/names/given-names.ts';
import { FOREIGN_NOUNS, NAME_ENDERS, NAME_PARTICLES } from '../../../vietnamese/names/name-boundaries.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { goesOnInCapitals, isHyphen, isNameWord, isStarter, opensOther } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensArabic, readForeignRun } from './read-foreign-run.ts';

const LONGEST_NAME = 6;
const SPOUSES: ReadonlySet<string> = new Set(['nhân', 'quân']);
const SHORT_CAPITAL = /^[ÝÁYÂÔÊỨ]$/u; // Như Ý: one letter is a whole syllable

export interface PersonMatch extends TokenRange {
  foreign: boolean;
}

/** A name where title, honorific or list announces one: any run of capitals that is no place, body or office; 1 word at least. */
export function matchCuedPerson(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PersonMatch | null {
  if (!isNameWord(tokens[from]) && !opensArabic(tokens, from) && !areInitials(tokens, from)) return null;
  if (startsOther(tokens, from) || FOREIGN_NOUNS.has(tokens[from]!.fold) || isSpouse(tokens, from)) return null;
  const native = matchNative(tokens, from, lexicon, true);
  if (native) return { from, to: native, foreign: false };
  const to = readForeignRun(tokens, from, lexicon);
  if (to === null || FOREIGN_NOUNS.has(tokens[to - 1]!.fold)) return null; // giọng ca Tiffany Show
  return { from, to, foreign: isForeign(tokens, from, to) };
}

/** `VÀ | PHU NHÂN LÊN ĐƯỜNG`: she whom a headline in capitals names by her husband. */
function isSpouse(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]!.fold === 'phu' && tokens[at]!.shape === 'upper' && SPOUSES.has(tokens[at + 1]?.fold ?? '');
}

/** `JD | Vance`: two capitals before a foreign word. */
function areInitials(tokens: readonly NameToken[], at: number): boolean {
  const [letters, word] = [tokens[at], tokens[at + 1]];
  return letters?.shape === 'upper' && letters.text.length === 2 && word?.shape === 'capital' && !isVietnameseSyllable(word.text);
}

/** A name by its own form: family name, middle and given name, or a foreigner's first name before other foreign words. */
export function matchPlainPerson(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PersonMatch | null {
  if (tokens[from]?.shape !== 'capital') return null;
  const to = matchNative(tokens, from, lexicon, false);
  if (to) return isDelegation(tokens, { from, to }, lexicon) ? null : { from, to, foreign: false };
  if (isKorean(tokens, from)) return { from, to: from + 4, foreign: true };
  if (!FOREIGN_FIRST_NAMES.has(tokens[from]!.fold)) return null;
  const end = readForeignRun(tokens, from, lexicon);
  if (end === null || end - from < 2 || countWords(tokens, from, end) > 4 || isVietnameseSyllable(tokens[end - 1]!.text)) return null;
  if (FOREIGN_NOUNS.has(tokens[end - 1]!.fold)) return null;
  return { from, to: end, foreign: true };
}

/** `Lee Nak-yon`: a family name of Korea and a given name of two syllables with a hyphen. */
export function isKorean(tokens: readonly NameToken[], from: number): boolean {
  const [given, hyphen, last] = [tokens[from + 1], tokens[from + 2], tokens[from + 3]];
  if (!KOREAN_FAMILIES.has(tokens[from]!.fold) || given?.shape !== 'capital' || last?.shape !== 'lower') return false;
  return hyphen?.text === '-' && hyphen.glued && last.glued && !isHyphen(tokens, from + 4);
}

/** The words of the name but its particles: `Sheikh Salem al-Ali al-Sabah` has four. */
function countWords(tokens: readonly NameToken[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ shape, fold }) => shape !== 'mark' && !NAME_PARTICLES.has(fold)).length;
}

/** `Đoàn Hải Phòng`, `Đoàn Trần Hưng Đạo`: those of a place or a unit called after somebody, and no family name. */
function isDelegation(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  if (tokens[from]!.fold !== 'đoàn') return false;
  return [lexicon.places, lexicon.historical].some((trie) => longestPhrase<unknown>(trie, tokens, from + 1)?.to === to);
}

/** The end of a family name and the names after it: 2 words at least, or 3 with a given name last where no title announces them. */
export function matchNative(tokens: readonly NameToken[], from: number, lexicon: NameLexicon, cued: boolean): number | null {
  const family = tokens[from]!;
  if (!FAMILY_NAMES.has(family.fold) || family.shape === 'lower') return null;
  const middle = MIDDLE_NAMES.has(tokens[from + 1]?.fold ?? '');
  const to = readNativeRun(tokens, from, lexicon);
  if (!cued && WEAK_FAMILY_NAMES.has(family.fold) && !middle && !(tokens[to]?.text === '(' && opensTitle(tokens, to + 1, lexicon)))
    return null;
  const length = to - from;
  const next = tokens[to];
  const follows = isNameWord(next) && next!.fold !== family.fold && !opensOther(tokens, to, lexicon) && !goesOnInCapitals(tokens, from, to);
  if (length < 2 || (follows && !cued) || (isHyphen(tokens, to) && !opensTitle(tokens, to + 1, lexicon))) return null; // Chung Sye-kyun
  if (length > 4 && !(middle && length === 5)) return cued ? from + 4 : null;
  return cued || (length >= 3 && GIVEN_NAMES.has(tokens[to - 1]!.fold)) ? skipHighland(tokens, to) : null;
}

/** `Lê Văn An-Ủy viên`, `Hà Hải Bình (cựu Chủ tịch`: an office begins behind the mark. */
function opensTitle(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (longestPhrase(lexicon.statuses, tokens, at)) return true;
  const head = longestPhrase(lexicon.officeHeads, tokens, at);
  return head !== null && head.to - at > 1;
}

function readNativeRun(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): number {
  let to = from + 1;
  while (to - from < LONGEST_NAME && isNativeWord(tokens, to, tokens[from]!)) {
    const again = tokens[to]!.fold === tokens[from]!.fold; // a caption's name, said once more
    const isOver = again || opensOther(tokens, to, lexicon) || opensTime(tokens, to) || goesOnInCapitals(tokens, from, to);
    if (to - from >= 2 && (isOver || (to - from >= 3 && runsOn(tokens, to)))) break;
    to++;
  }
  return to;
}

/** `Y Thanh Hoa Niê | K'đăm`: a family name of the Highlands, with a letter before an apostrophe. */
function skipHighland(tokens: readonly NameToken[], at: number): number {
  const [letter, mark, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (letter?.text !== 'K' && letter?.text !== 'H') return at;
  return "'’".includes(mark?.text ?? ' ') && mark!.glued && word?.glued && word.shape !== 'mark' ? at + 3 : at;
}

/** `Đinh Tiến Dũng | Sáng 12/6`: a part of the day before a number. */
function opensTime(tokens: readonly NameToken[], at: number): boolean {
  return (isStarter(tokens[at]) || tokens[at]!.text === 'Năm') && tokens[at + 1]?.shape === 'number';
}

/** `Trương Thị Mai | Qua giám sát`: a word with which sentences begin, and no given name, before a small one. */
function runsOn(tokens: readonly NameToken[], at: number): boolean {
  return isStarter(tokens[at]) && tokens[at + 1]?.shape === 'lower' && !GIVEN_NAMES.has(tokens[at]!.fold);
}

function isNativeWord(tokens: readonly NameToken[], at: number, family: NameToken): boolean {
  const token = tokens[at];
  if (!token || token.shape === 'mark' || token.start - tokens[at - 1]!.end !== 1) return false;
  if (startsOther(tokens, at)) return false;
  const capitals = family.shape === 'upper' && family.text.length > 1;
  const sameCase = capitals ? token.shape === 'upper' : token.shape === 'capital' || SHORT_CAPITAL.test(token.text);
  return sameCase && isVietnameseSyllable(token.text);
}

/** `Nghị quyết`, `Phát biểu`: a capital before a small letter begins another word. */
function startsOther(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at + 1]?.shape === 'lower' && NAME_ENDERS.has(`${tokens[at]!.fold} ${tokens[at + 1]!.fold}`);
}

function isForeign(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.shape !== 'mark' && !isVietnameseSyllable(token.text)) return true;
  }
  return false;
}
