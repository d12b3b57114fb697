import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { ACTION_FIELDS } from '../../../vietnamese/names/body-rest-words.ts';
import { closeHyphens, readHyphens } from '../tokens/hyphened-words.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensPredicate, readWords } from '../tokens/read-words.ts';
import { opensOffice, startsPerson } from './body-ends.ts';
import type { BodyExtension } from './body-extension.ts';
import { opensForeigner } from './foreign-ends.ts';
import { hasCapital } from './lower-parts.ts';
import { readClosed } from './read-closed.ts';

const LONGEST_BRAND = 4;

/** The stretch of a name that is read: its head ends at `from`, its words so far at `to`. */
interface NameEnd {
  from: number;
  to: number;
}

/** Where small words end that the name goes on with: `whole` where it may end there, else only capitals behind them show that they are its. */
export interface NameRest {
  to: number;
  whole: boolean;
  /** What the name ends with has been read, so that nothing goes on behind it. */
  closed?: boolean;
}

/**
 * The small words that no list knows but that the name of a body goes on with: the object of what it does (`Trung tâm Phân tích |
 * kinh doanh vũ khí`), the trade of a firm before its proper name (`Công ty Vận tải | du lịch | Hải Hiền`), where a post stands
 * (`Chi cục Hải quan | cửa khẩu Khánh Bình`).
 */
export function readRest(tokens: readonly NameToken[], { from, to }: NameEnd, extension: BodyExtension): NameRest {
  const none = { to, whole: true };
  if (extension.mode === 'listed' || extension.mode === 'level' || extension.strict || tokens[to]?.shape !== 'lower') return none;
  const acting =
    ACTION_FIELDS.has(joinFolds(tokens, to - 2, to)) &&
    ((hasCapital(tokens, from) && (to - 2 === from || tokens[to - 3]!.fold === 'và')) || tokens[to - 2]!.shape !== 'lower');
  if (to === from && !acting) return { to: readClosed(tokens, to, { extension, readBrand }), whole: true, closed: true };
  if (tokens[to - 1]!.shape !== 'lower') return none;
  const seat = readSeat(tokens, to, extension);
  if (seat > to) return { to: seat, whole: true };
  const words = readWords(tokens, to);
  if (extension.firm)
    return isBrandWord(tokens, words, extension, words)
      ? { to: words, whole: false }
      : isAbbreviated(tokens, words)
        ? { to: words, whole: true }
        : none;
  if (!acting) return none;
  return words > to + 1 ? { to: words, whole: true } : none;
}

/** `Công ty Thiết kế và Tư vấn | xây dựng công trình | (ADC)`. */
function isAbbreviated(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 1]!.text.length > 2 && tokens[at + 2]?.text === ')';
}

/** The token after the capitals that close the name, a place or a proper name; `at` itself where a person, an office or nothing does. */
export function readBrand(tokens: readonly NameToken[], at: number, extension: BodyExtension): number {
  const place = longestPhrase(extension.lexicon.places, tokens, at);
  if (place && isNameWord(tokens[at])) return place.to;
  let to = at;
  while (to - at < LONGEST_BRAND && isBrandWord(tokens, to, extension, at)) to = closeHyphens(tokens, readHyphens(tokens, to + 1));
  return to;
}

function isBrandWord(tokens: readonly NameToken[], at: number, extension: BodyExtension, first: number): boolean {
  const token = tokens[at];
  if (!token || (token.shape !== 'capital' && token.shape !== 'upper') || isStarter(token)) return false;
  if (token.glued && at > first) return false;
  const { lexicon, holder, firm } = extension;
  if (opensOffice(tokens, at, { lexicon, holder: false }) || startsPerson(tokens, at, { lexicon, holder, named: false, firm }, at > first))
    return false;
  if (at > first && holder && (firm ? opensForeigner(tokens, at) : !isVietnameseSyllable(token.text))) return false;
  return longestPhrase(lexicon.bodyHeads, tokens, at) === null || tokens[at + 1]?.shape !== 'lower';
}

/** `cửa khẩu Khánh Bình`, `cố đô Huế`, `nội trú Ba Vì`: the type of a place or school and its name. */
function readSeat(tokens: readonly NameToken[], at: number, extension: BodyExtension): number {
  const type = longestPhrase(extension.lexicon.placeTypes, tokens, at);
  const boarding = tokens[at + 1]?.fold === 'trú' ? at + 2 : at;
  const name = type && (type.value === 'venue' || type.value === 'territory' || type.to - at > 1) ? type.to : boarding;
  if (name === at || (tokens[name] && opensPredicate(tokens, name, at) && tokens[name]!.shape === 'lower')) return at;
  const inner = tokens[name]?.shape === 'lower' ? longestPhrase(extension.lexicon.placeTypes, tokens, name) : null; // cửa khẩu | cảng Cát Lái
  const named = inner?.to ?? name;
  const to = readBrand(tokens, named, extension);
  return to > named ? to : at;
}
