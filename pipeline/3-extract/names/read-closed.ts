import { CLOSED_BY_NAME, CLOSED_IN_SENTENCE, COMMON_BODIES, HEAD_PREDICATES } from '../../vietnamese/body-rest-words.ts';
import { foldSet } from '../../vietnamese/fold-set.ts';
import { isVietnameseSyllable } from '../../vietnamese/is-vietnamese-syllable.ts';
import type { BodyExtension } from './body-extension.ts';
import { isForeign } from './match-located.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { isNameWord } from './name-words.ts';
import { longestPhrase } from './phrase-trie.ts';
import { readWords } from './read-words.ts';

/** Ranks with a capital that close a name: `Hội đồng thẩm định | Nhà nước`. */
const RANKS: ReadonlySet<string> = foldSet(['quốc gia', 'nhà nước', 'trung ương', 'quốc tế', 'liên bang', 'tối cao', 'thế giới']);
const LEVELS: ReadonlySet<string> = foldSet('tỉnh|phố|quận|huyện|xã|phường|trấn'.split('|'));
/** Words that say which of several is spoken of, and name none: `Ngân hàng thương mại hàng đầu Việt Nam`. */
const TELLING: ReadonlySet<string> = foldSet(
  'đầu|lớn|nhỏ|cấp|mạnh|tốp|giàu|phương|ngoại|nghèo|thuộc|riêng|cũ|chung|khác|hạng|loại|tuyến|mẹ|con'.split('|'),
);

/** Bodies of all, which are what a sentence speaks of, and close no name. */
const WHOLES: ReadonlySet<string> = foldSet(['đảng', 'nhà nước', 'chính phủ', 'trung ương']);

/** What a name is closed with: `readBrand` reads the capitals that may be its proper name. */
export interface Closing {
  extension: BodyExtension;
  readBrand: (tokens: readonly NameToken[], at: number, extension: BodyExtension) => number;
}

/**
 * The token after a name of which all words behind the head are small but the last: a body in capitals (`APEC`), a place (`Công ty
 * cây xanh Hà Nội`), a rank (`Hội đồng thẩm định Nhà nước`), the proper name of a firm or an abbreviation in brackets close it.
 */
export function readClosed(tokens: readonly NameToken[], from: number, { extension, readBrand }: Closing): number {
  if (extension.firm && tokens[from - 2]?.shape === 'lower' && tokens[from - 1]!.shape === 'lower')
    return readForeign(tokens, from, { extension, readBrand });
  const opening = joinFolds(tokens, from, from + 2);
  if (!mayBeClosed(tokens, from) || COMMON_BODIES.has(opening) || HEAD_PREDICATES.has(opening)) return from;
  const words = readWords(tokens, tokens[from]!.fold === 'các' ? from + 1 : from);
  if (
    words === from ||
    tokens.slice(from, words).some((token, at) => TELLING.has(token.fold) || opensAnother(tokens, from + at, extension))
  )
    return from;
  const next = tokens[words];
  const body = longestPhrase(extension.lexicon.bodies, tokens, words);
  if (body && next!.shape !== 'lower' && words - from > 1 && !WHOLES.has(joinFolds(tokens, words, body.to))) return body.to;
  if (next?.text === '(' && words - from > 1 && isAbbreviation(tokens, words + 1)) return words;
  if (!isNameWord(next) && next?.shape !== 'upper') return from;
  const place = longestPhrase(extension.lexicon.places, tokens, words);
  if (place) return joinOther(tokens, place.to, extension);
  if (RANKS.has(joinFolds(tokens, words, words + 2)) && tokens[words + 1]!.shape !== 'mark') return closeRank(tokens, words + 2, extension);
  const branded = extension.firm === true || LEVELS.has(tokens[words - 1]!.fold);
  const brand = branded ? readBrand(tokens, words, extension) : words;
  const cut = brand - words === 1 && next!.shape === 'capital' && isVietnameseSyllable(next!.text) && tokens[brand]?.shape === 'lower';
  return brand > words && !cut ? joinPartner(tokens, brand, { extension, readBrand }) : from;
}

/** `công ty chế tạo máy Uralmet`: behind a firm's head in small letters only a foreign name that no list has closes it. */
function readForeign(tokens: readonly NameToken[], from: number, { extension, readBrand }: Closing): number {
  if (!CLOSED_BY_NAME.has(joinFolds(tokens, from - 2, from)) || HEAD_PREDICATES.has(joinFolds(tokens, from, from + 2))) return from;
  const words = readWords(tokens, from);
  if (words === from || !isForeign(tokens[words]) || tokens.slice(from, words).some(({ fold }) => TELLING.has(fold))) return from;
  const { bodies, places } = extension.lexicon;
  if (longestPhrase<unknown>(bodies, tokens, words) ?? longestPhrase<unknown>(places, tokens, words)) return from;
  const to = readBrand(tokens, words, extension);
  return to > words && (!extension.holder || to - words === 1) ? to : from;
}

/** Heads of two words and more; those of one, which begin sentences as other words, amid a sentence alone. */
function mayBeClosed(tokens: readonly NameToken[], from: number): boolean {
  const pair = joinFolds(tokens, from - 2, from);
  if (CLOSED_BY_NAME.has(pair)) return tokens[from - 2]!.shape !== 'lower';
  const head = tokens[from - 1]!;
  const triple = joinFolds(tokens, from - 3, from);
  if (CLOSED_BY_NAME.has(triple)) return tokens[from - 3]!.shape !== 'lower';
  const inside = CLOSED_IN_SENTENCE.has(pair) ? tokens[from - 3] : CLOSED_IN_SENTENCE.has(head.fold) ? tokens[from - 2] : undefined;
  return (
    inside !== undefined &&
    (inside.shape === 'lower' || inside.text === ',') &&
    tokens[from - (CLOSED_IN_SENTENCE.has(pair) ? 2 : 1)]!.shape !== 'lower'
  );
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

/** `Vệ binh quốc gia Ukraine`: the country behind the rank. */
function closeRank(tokens: readonly NameToken[], at: number, { lexicon }: BodyExtension): number {
  const place = isNameWord(tokens[at]) ? longestPhrase(lexicon.places, tokens, at) : null;
  return place?.to ?? at;
}

function isAbbreviation(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.shape === 'upper' && tokens[at]!.text.length > 1 && tokens[at + 1]?.text === ')';
}
