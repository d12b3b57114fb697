import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { WEAK_FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { readHyphens } from '../tokens/hyphened-words.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { startsPerson } from './body-ends.ts';
import type { BodyExtension } from './body-extension.ts';

const LEVELS: ReadonlySet<string> = foldSet(
  'tỉnh|thành phố|tp|quận|huyện|thị xã|xã|phường|thị trấn|thủ đô|bang|khu|tx|cấp|đặc khu|p|q|h'.split('|'),
);

const COMMUNES: ReadonlySet<string> = foldSet(['xã', 'phường', 'trấn']);
const REGION = /^khu vực$/u;
const ROMAN = /^[IVX]{1,6}$/;
const BARE_LEVELS: ReadonlySet<string> = foldSet(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường']);
/** `tỉnh ủy`, `tỉnh lộ`, `huyện lỵ`, `tỉnh, thành phố`. */
const COMPOUND_LEVELS: ReadonlySet<string> = foldSet([
  'ủy',
  'lộ',
  'lị',
  'lỵ',
  'đoàn',
  'đội',
  'thành',
  'này',
  'bạn',
  'nào',
  'khác',
  'ta',
  'nhà',
  'hội',
]);

/** `tỉnh Quảng Nam`, `quận 1`, or the bare level where the head is one of levels. */
export function stepLevel(tokens: readonly NameToken[], at: number, extension: BodyExtension): { to: number; bare: boolean } | null {
  if (REGION.test(joinFolds(tokens, at, at + 2)) && isOrdinal(tokens[at + 2]))
    return { to: skipSeat(tokens, at + 3, extension), bare: false };
  const type = longestPhrase(extension.lexicon.placeTypes, tokens, at);
  if (!type || !LEVELS.has(joinFolds(tokens, at, type.to))) return null;
  if (tokens[type.to - 1]!.text.length === 1 && tokens[type.to]?.fold !== '.') return null;
  const name = tokens[type.to]?.fold === '.' && isBriefType(tokens[type.to - 1]!) ? type.to + 1 : type.to;
  const whole = longestPhrase(extension.lexicon.places, tokens, at); // TP HCM
  if (whole && whole.to > name && tokens[whole.to - 1]!.shape !== 'lower') return { to: whole.to, bare: false };
  if (tokens[name]?.shape === 'number' && tokens[name]!.text.length < 4) return { to: name + 1, bare: false }; // quận 12, but no year
  const known = longestPhrase(extension.lexicon.places, tokens, name);
  const longer = known !== null && runsOn(tokens, { type: type.to, to: known.to }, extension); // xã Quảng Bình | Sơn
  if (
    known &&
    !longer &&
    known.value.kind !== 'country' &&
    (isNameWord(tokens[name]) || (tokens[name]!.shape === 'upper' && name === type.to))
  )
    return { to: known.to, bare: false };
  const to = readLevelName(tokens, { name, dotted: name > type.to }, extension);
  if (to > name) return { to, bare: false };
  const bare = extension.mode === 'level' || (extension.levelled === true && isBareLevel(tokens, at, type.to));
  return bare && tokens[at]!.shape !== 'number' ? { to: type.to, bare: true } : null;
}

/** The name of a commune begins like that of a known place and goes on with one more word. */
function runsOn(tokens: readonly NameToken[], { type, to }: { type: number; to: number }, extension: BodyExtension): boolean {
  const next = tokens[to];
  if (!COMMUNES.has(tokens[type - 1]!.fold) || next?.shape !== 'capital' || next.glued || !isVietnameseSyllable(next.text)) return false;
  return !isStarter(next) && !isNameWord(tokens[to + 1]) && !startsPerson(tokens, to, extension, true);
}

/** `TAND khu vực 2 | - Hà Nội`: the place of a district court or the like behind its number. */
function skipSeat(tokens: readonly NameToken[], at: number, { lexicon }: BodyExtension): number {
  if (!'-–'.includes(tokens[at]?.text ?? ' ') || !isNameWord(tokens[at + 1])) return at;
  return longestPhrase(lexicon.places, tokens, at + 1)?.to ?? at;
}

/** `TP.`, `Q.`; behind a whole word the dot ends the sentence: `Công an xã. Năm 2016 …`. */
export function isBriefType({ text, fold }: NameToken): boolean {
  return text.length <= 2 && fold !== 'xã' && fold !== 'ấp';
}

/** `Tòa án nhân dân khu vực 1`, `Kho bạc Nhà nước khu vực IX`. */
function isOrdinal(token: NameToken | undefined): boolean {
  return token !== undefined && !token.glued && (ROMAN.test(token.text) || (token.shape === 'number' && token.text.length <= 2));
}

/** `Sở Y tế tỉnh`, `Hội Nông dân huyện`: the level alone, behind which no compound word goes on. */
function isBareLevel(tokens: readonly NameToken[], at: number, to: number): boolean {
  return BARE_LEVELS.has(joinFolds(tokens, at, to)) && !COMPOUND_LEVELS.has(tokens[to]?.fold ?? '');
}

/** `UBND huyện Thạch Thành`: a name of two words behind the type of a place is the place's; all provinces are known, so `tỉnh Nguyễn Bốn` is none. */
function namesLevel(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at - 1]!.fold === 'tỉnh' && !WEAK_FAMILY_NAMES.has(tokens[at]!.fold)) return false;
  return isNameWord(tokens[at + 1]) && !isNameWord(tokens[at + 2]);
}

/** The end of the capitals that name the level's place; `name` itself where they name none. */
function readLevelName(tokens: readonly NameToken[], start: { name: number; dotted: boolean }, extension: BodyExtension): number {
  const { name, dotted } = start;
  let to = name;
  while (to - name < 4 && isNameWord(tokens[to]) && !(to > name && tokens[to]!.glued)) {
    if (extension.holder && startsPerson(tokens, to, extension, true) && (to > name || !namesLevel(tokens, to))) break;
    to = readHyphens(tokens, to + 1);
  }
  if (extension.holder && to - name > 2 && !isVietnameseSyllable(tokens[to - 1]!.text)) return name + 1; // bang Queensland | Larissa Waters
  return to - name === 1 && dotted && tokens[to]?.shape === 'lower' ? name : to; // UBND TP. Đề nghị
}
