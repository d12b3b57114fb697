import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import {
  CLOSED_BY_NAME,
  CLOSED_IN_SENTENCE,
  CLOSING_LEVELS,
  CLOSING_RANKS,
  COMMON_BODIES,
  HEAD_PREDICATES,
  SORTING_WORDS,
  WHOLE_BODIES,
} from '../../../vietnamese/names/body-rest-words.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readWords } from '../tokens/read-words.ts';
import type { BodyExtension } from './body-extension.ts';
import { REPORTED, readSubject } from './read-subject.ts';

/** What a name is closed with: `readBrand` reads the capitals that may be its proper name. */
export interface Closing {
  extension: BodyExtension;
  readBrand: (tokens: readonly NameToken[], at: number, extension: BodyExtension) => number;
}

/** First letters of the short names of bodies, places and sorts of firms of Viet Nam. */
const HOME_SHORTS =
  /^(?:CA|UB|HĐ|BV|ĐH|TT|VN|PC|CS|TP|BC|BQ|BT|KC|KK|QĐ|TA|VK|XH|XN|DN|HT|TN|BH|ĐB|QH|QL|GD|KT|NH|MT|BĐ|TH|CN|NN|LĐ|CT|KH|VH|SX|TM|AN|BB|TW|TƯ|[IVX]+$)/u;
/** Words that tell how good one of several is. */
const PRAISED = /(?:^| )(?:danh tiếng|nổi tiếng|uy tín|có tiếng)(?: |$)/u;
/** Last words of the legal forms of firms. */
const FORM_ENDS: ReadonlySet<string> = foldSet(['tnhh', 'mtv', 'cp', 'tmcp', 'phần', 'viên', 'hạn']);

/**
 * The token after a name of which all words behind the head are small but the last: a body in capitals (`APEC`), a place (`Công ty
 * cây xanh Hà Nội`), a rank (`Hội đồng thẩm định Nhà nước`), the proper name of a firm or an abbreviation in brackets close it.
 */
export function readClosed(tokens: readonly NameToken[], from: number, closing: Closing): number {
  const long = from > 2 && CLOSED_BY_NAME.has(joinFolds(tokens, from - 3, from)) && tokens[from - 3]!.shape !== 'lower'; // Tổng công ty | nông nghiệp Sài Gòn
  if (closing.extension.firm && !long && tokens[from - 2]?.shape === 'lower' && tokens[from - 1]!.shape === 'lower')
    return readForeign(tokens, from, closing);
  const opening = joinFolds(tokens, from, from + 2);
  if (!mayBeClosed(tokens, from) || COMMON_BODIES.has(opening) || HEAD_PREDICATES.has(opening)) return from;
  const words = readWords(tokens, tokens[from]!.fold === 'các' ? from + 1 : from);
  const inside = tokens.slice(from, words);
  if (
    words === from ||
    PRAISED.test(joinFolds(tokens, from, words)) ||
    inside.some(({ fold }, at) => SORTING_WORDS.has(fold) || opensAnother(tokens, from + at, closing.extension))
  )
    return from;
  return (
    (words - from > 1 ? closeWithBody(tokens, words, closing.extension) : null) ??
    closeWithName(tokens, { from, at: words }, closing) ??
    from
  );
}

/** A body in capitals closes the name, and so does an abbreviation in brackets, which is no part of it. */
function closeWithBody(tokens: readonly NameToken[], at: number, { lexicon }: BodyExtension): number | null {
  const body = longestPhrase(lexicon.bodies, tokens, at);
  if (body && tokens[at]!.shape !== 'lower' && !WHOLE_BODIES.has(joinFolds(tokens, at, body.to))) return body.to;
  return tokens[at]?.text === '(' && isAbbreviation(tokens, at + 1) ? at : null;
}

/** A place, a rank or a proper name closes the name. */
function closeWithName(
  tokens: readonly NameToken[],
  { from, at }: { from: number; at: number },
  { extension, readBrand }: Closing,
): number | null {
  const next = tokens[at];
  const owner =
    next?.text === 'của' && !extension.firm && at - from > 1 && tokens[at + 1]!.shape !== 'lower'
      ? longestPhrase(extension.lexicon.places, tokens, at + 1)
      : null;
  if (owner?.value.kind === 'country') return owner.to; // Quỹ đầu tư trực tiếp của Nga
  if (!isNameWord(next) && next?.shape !== 'upper') return null;
  if (isForeignShort(next!) && at - from > 1 && !extension.firm && !joinsOn(tokens[at + 1])) return at + 1; // Cơ quan tình báo nước ngoài DGSE
  const place = longestPhrase(extension.lexicon.places, tokens, at);
  if (place) return joinOther(tokens, place.to, extension);
  if (CLOSING_RANKS.has(joinFolds(tokens, at, at + 2)) && tokens[at + 1]!.shape !== 'mark')
    return closeRank(tokens, { from, at: at + 2 }, extension);
  const foreign = !extension.holder && isForeignWord(next) && at - from > 1 && isNamed(tokens, { from, at }, extension);
  if (!extension.firm && !foreign && !CLOSING_LEVELS.has(tokens[at - 1]!.fold)) return null;
  const brand = readBrand(tokens, at, extension);
  const cut = brand - at === 1 && next!.shape === 'capital' && isVietnameseSyllable(next!.text) && tokens[brand]?.shape === 'lower';
  return brand > at && !cut ? joinPartner(tokens, brand, { extension, readBrand }) : null;
}

/** A dash or `&` that joins more letters to capitals. */
function joinsOn(token: NameToken | undefined): boolean {
  return token?.glued === true && '-–&/'.includes(token.text);
}

/** Capitals of three letters and more that no body of Viet Nam is called by. */
function isForeignShort({ shape, text }: NameToken): boolean {
  return shape === 'upper' && text.length > 2 && !HOME_SHORTS.test(text);
}

/** `Trung tâm nghiên cứu chính sách | Carnegie`: a head of two words, and no building's type with its name: `Trung tâm thương mại | X`. */
function isNamed(tokens: readonly NameToken[], { from, at }: { from: number; at: number }, { lexicon }: BodyExtension): boolean {
  const head = CLOSED_BY_NAME.has(joinFolds(tokens, from - 2, from));
  return head && (longestPhrase(lexicon.placeTypes, tokens, from - 2)?.to ?? 0) < at;
}

/** `công ty chế tạo máy Uralmet`: behind a firm's head in small letters only a foreign name that no list has closes it. */
function readForeign(tokens: readonly NameToken[], from: number, { extension, readBrand }: Closing): number {
  if (!CLOSED_BY_NAME.has(joinFolds(tokens, from - 2, from)) || HEAD_PREDICATES.has(joinFolds(tokens, from, from + 2))) return from;
  if (tokens[from - 1]!.fold === 'chí') return from; // tạp chí | uy tín Forbes
  const words = readWords(tokens, from);
  if (words === from || !isForeignWord(tokens[words]) || tokens.slice(from, words).some(({ fold }) => SORTING_WORDS.has(fold))) return from;
  const { bodies, places } = extension.lexicon;
  if (longestPhrase<unknown>(bodies, tokens, words) ?? longestPhrase<unknown>(places, tokens, words)) return from;
  const to = readBrand(tokens, words, extension);
  return to > words && (!extension.holder || to - words === 1) ? to : from;
}

/** Heads that have a capital; those that begin sentences as other words, amid a sentence alone. */
function mayBeClosed(tokens: readonly NameToken[], from: number): boolean {
  if (FORM_ENDS.has(tokens[from - 1]!.fold) && tokens[from - 1]!.shape !== 'lower') return true; // Công ty TNHH MTV | xử lý chất thải Hà Tĩnh
  const length = [3, 2].find((words) => words <= from && CLOSED_BY_NAME.has(joinFolds(tokens, from - words, from)));
  if (length !== undefined) return tokens[from - length]!.shape !== 'lower';
  const amid = [2, 1].find((words) => CLOSED_IN_SENTENCE.has(joinFolds(tokens, from - words, from)));
  if (amid === undefined) return false;
  const before = tokens[from - amid - 1];
  return (before?.shape === 'lower' || before?.text === ',') && tokens[from - amid]!.shape !== 'lower';
}

/** `Hội hữu nghị Nga - Việt`: the other country of a body of two. */
function joinOther(tokens: readonly NameToken[], at: number, { lexicon }: BodyExtension): number {
  if (!'-–'.includes(tokens[at]?.text ?? ' ') || !isNameWord(tokens[at + 1])) return at;
  return longestPhrase(lexicon.places, tokens, at + 1)?.to ?? (tokens[at + 1]!.fold === 'việt' ? at + 2 : at);
}

/** `Công ty thép Youngstown Sheet & Tube`. */
function joinPartner(tokens: readonly NameToken[], at: number, { extension, readBrand }: Closing): number {
  return tokens[at]?.text === '&' && extension.firm ? Math.max(at, readBrand(tokens, at + 1, extension)) : at;
}

/** `và các`: those of the name and others; the head of another body, which something is done to. */
function opensAnother(tokens: readonly NameToken[], at: number, { lexicon }: BodyExtension): boolean {
  if (tokens[at]!.fold === 'và' && tokens[at + 1]?.fold === 'các') return true;
  return (longestPhrase(lexicon.bodyHeads, tokens, at)?.to ?? 0) > at + 1 && longestPhrase(lexicon.domains, tokens, at) === null;
}

/** `Vệ binh quốc gia | Ukraine`, `Hội đồng thẩm định Nhà nước | dự án …`: the country behind the rank, or what a council is there for. */
function closeRank(tokens: readonly NameToken[], { from, at }: { from: number; at: number }, extension: BodyExtension): number {
  if (isNameWord(tokens[at])) return longestPhrase(extension.lexicon.places, tokens, at)?.to ?? at;
  if (joinFolds(tokens, from - 2, from) !== 'hội đồng') return at;
  if (joinFolds(tokens, at, at + 2) === 'dự án') return readSubject(tokens, at, extension) ?? at;
  return tokens[at]?.fold === 'về' && !REPORTED.has(tokens[at + 1]!.fold) ? (readSubject(tokens, at + 1, extension) ?? at) : at;
}

function isAbbreviation(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.shape === 'upper' && tokens[at]!.text.length > 1 && tokens[at + 1]?.text === ')';
}
