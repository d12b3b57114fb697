import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { FOREIGN_FIRST_NAMES } from '../../../vietnamese/names/given-names.ts';
import { TAIL_END_PAIRS, TAIL_ENDS, TAIL_OPENERS, TAIL_PAIRS, TAIL_VERBS } from '../../../vietnamese/names/office-tail-words.ts';
import { endsNounPhrase } from '../../../vietnamese/words/noun-phrase-ends.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson, matchPlainPerson } from '../people/match-person.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const LONGEST_TAIL = 16;
const CLOSING: ReadonlySet<string> = new Set([',', '(', ')', ';', '.', '-', '–', ':']);
/** Words behind `thông tin` with which it is a verb. */
const TOLD: ReadonlySet<string> = foldSet(['tới', 'đến', 'với', 'về', 'rằng', 'thêm', 'cho', ':', ',']);
const SENTENCE_WORDS: ReadonlySet<string> = foldSet(['và', 'cùng']);
/** Words behind these that speak of several others: `và các đại biểu`. */
const SEVERAL: ReadonlySet<string> = foldSet(['các', 'nhiều', 'những', 'đông', 'một', 'đại', 'toàn', 'lãnh']);
/** How the words of an office end: by the name of the holder, by a mark, by a verb, or in the middle of something else. */
type TailEnd = 'name' | 'mark' | 'verb' | 'none';

/** Where the noun phrase behind the office ends, and by what. */
export function readTail({ tokens, lexicon }: Scan, from: number): { to: number; end: TailEnd; reach?: number } {
  for (let at = from; at < from + LONGEST_TAIL && tokens[at]; at++) {
    const { shape, text, glued } = tokens[at]!;
    if (shape === 'break') return { to: at, end: 'mark' };
    if (shape === 'mark') {
      if ((at === from && text === '-') || isPrevention(tokens, at) || joinsWords(tokens, at)) continue;
      if (glued && (text === '-' || text === '&' || text === '/' || text === '.') && tokens[at + 1]?.glued) continue;
      if (text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')' && isNameWord(tokens[at + 3]))
        return { to: at, end: opensHolder(tokens, at + 3, lexicon) ? 'name' : 'none', reach: at + 3 }; // Giám đốc tình báo quốc gia (DNI) | NAME
      return { to: at, end: CLOSING.has(text) ? 'mark' : 'none' };
    }
    if (shape === 'lower') {
      if (at > from && SENTENCE_WORDS.has(text) && opensNext(tokens, at + 1, lexicon)) return { to: at, end: 'mark' };
      if (endsTail(tokens, at, at === from)) return { to: at > from && tokens[at - 1]!.fold === 'của' ? at - 1 : at, end: 'verb' }; // cố vấn chủ chốt | của ông A
      continue;
    }
    const place = longestPhrase(lexicon.places, tokens, at) ?? longestPhrase(lexicon.bodies, tokens, at);
    if (place) at = place.to - 1;
    else if (at > from && opensHolder(tokens, at, lexicon)) return { to: at, end: 'name' };
  }
  return { to: from, end: 'none' };
}

/** A verb or a word of time begins behind the office. */
export function opensPredicate(tokens: readonly NameToken[], at: number): boolean {
  return endsTail(tokens, at, false) || TAIL_VERBS.has(tokens[at]!.fold) || TAIL_VERBS.has(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`);
}

/** `phòng, chống`. */
function isPrevention(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at - 1]!.fold === 'phòng' && tokens[at]!.text === ',' && tokens[at + 1]?.fold === 'chống';
}

/** `công tác thông tin - tuyên truyền`: a dash between two small words, of which the second is no verb. */
function joinsWords(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.text === '-' && tokens[at - 1]!.shape === 'lower' && next?.shape === 'lower' && !opensPredicate(tokens, at + 1);
}

/** Somebody else is named behind `và`: an honorific, rank or office begins. */
function opensNext(tokens: readonly NameToken[], at: number, lexicon: Scan['lexicon']): boolean {
  if (SEVERAL.has(tokens[at]?.fold ?? '')) return true;
  const cue = longestPhrase(lexicon.cues, tokens, at);
  return (cue !== null && cue.value !== 'cue') || longestPhrase(lexicon.officeHeads, tokens, at) !== null;
}

/** A word that belongs to no office begins here. */
function endsTail(tokens: readonly NameToken[], at: number, first: boolean): boolean {
  const [before, { fold }, next] = [tokens[at - 1]!.fold, tokens[at]!, tokens[at + 1]?.fold ?? ''];
  if (fold === 'thông' && next === 'tin') return TOLD.has(tokens[at + 2]?.fold ?? '');
  if (fold === 'làm') return before !== 'việc';
  if (fold === 'đồng' && next === 'chí') return true;
  if (fold === 'của' || fold === 'về' || fold === 'và' || (fold === 'thuộc' && next !== 'về')) return false;
  if (first && TAIL_OPENERS.has(fold)) return false;
  if (fold === 'với') return before !== 'đề' && before !== 'tác' && before !== 'hệ';
  if (TAIL_PAIRS.has(`${before} ${fold}`) || TAIL_PAIRS.has(`${fold} ${next}`)) return false;
  if ((fold === 'tại' || fold === 'ở') && tokens[at + 1] && tokens[at + 1]!.shape !== 'lower') return false;
  if (TAIL_END_PAIRS.has(`${fold} ${next}`) && !first) return true;
  return TAIL_ENDS.has(fold) || endsNounPhrase(before, fold, next);
}

/** A name of two foreign or three Vietnamese words begins here, or a known first name. */
function opensHolder(tokens: readonly NameToken[], at: number, lexicon: Scan['lexicon']): boolean {
  const plain = matchPlainPerson(tokens, at, lexicon);
  if (plain && plain.to - at >= (plain.foreign ? 2 : 3)) return true;
  if (FOREIGN_FIRST_NAMES.has(tokens[at]!.fold) && isNameWord(tokens[at + 1])) return true;
  const match = matchCuedPerson(tokens, at, lexicon);
  return (
    match?.foreign === true &&
    match.to - at === 2 &&
    tokens[at - 2]!.shape === 'lower' &&
    tokens[at - 1]!.shape === 'lower' &&
    tokens[match.to]?.shape === 'lower'
  );
}
