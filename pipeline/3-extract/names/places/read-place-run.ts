import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { NAME_ENDERS } from '../../../vietnamese/names/name-boundaries.ts';
import { matchNative } from '../people/match-person.ts';
import { opensArabic } from '../people/read-foreign-run.ts';
import { readHyphens } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isHyphen, isInitial, isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const LONGEST_PLACE = 4;
/** Small words inside the names of places abroad. */
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'des', 'du', 'di', 'della', 'da']);
/** First words of foreign places of several words. */
const FOREIGN_FIRSTS: ReadonlySet<string> = foldSet(
  'new|north|south|east|west|saint|st|san|santa|los|las|el|la|le|port|fort|rio|al|puerto|mount|nay|abu|kota|nur|tel|sri|baden|nordrhein|rheinland'.split(
    '|',
  ),
);

/** Capitals after a type word, up to four, until a person, an office or a body begins. */
export function readPlaceRun(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): number | null {
  if (longestPhrase(lexicon.historical, tokens, from)) return longestPhrase(lexicon.historical, tokens, from)!.to;
  const school = tokens[from]?.text === 'Trường' && tokens[from + 1]?.shape === 'capital'; // đường Trường Sơn
  if (longestPhrase(lexicon.officeHeads, tokens, from) || (!school && longestPhrase(lexicon.bodyHeads, tokens, from))) return null;
  let to = opensArabic(tokens, from) ? from + 3 : from; // căn cứ | al-Tanf
  while (to - from < LONGEST_PLACE && isPlaceWord(tokens, to, from)) {
    if (to - from >= 2 && matchNative(tokens, to, lexicon, true)) break;
    if (to > from && isNextName(tokens, to, lexicon)) break;
    to = joinForeign(tokens, readHyphens(tokens, to + 1));
    if (isInitial(tokens[to - 1]!) && tokens[to]?.fold === '.' && tokens[to]!.glued && isNameWord(tokens[to + 1])) to += 2; // John F. | Kennedy
    if (isCode(tokens, to)) return to + 1;
  }
  return to > from ? endForeign(tokens, from, to) : null;
}

/** `rừng Sác | Chủ tịch huyện`, `chùa Hương | U23`: an office of two words or a team begins. */
function isNextName(tokens: readonly NameToken[], at: number, { officeHeads }: NameLexicon): boolean {
  if (tokens[at]!.text === 'U' && tokens[at + 1]?.shape === 'number' && tokens[at + 1]!.glued) return true;
  return tokens[at + 1]?.shape === 'lower' && (longestPhrase(officeHeads, tokens, at)?.to ?? 0) > at + 1;
}

/** `bang Hessen | Boris Rhein`: three foreign words and more are a place and a person, but for `New South Wales`. */
function endForeign(tokens: readonly NameToken[], from: number, to: number): number {
  const foreign =
    to - from > 2 &&
    tokens.slice(from, to).every(({ shape }) => shape !== 'mark') &&
    !isVietnameseSyllable(tokens[from]!.text) &&
    !isVietnameseSyllable(tokens[to - from === 3 ? from + 1 : to - 1]!.text); // tiểu bang Dakota | Greta Noem
  return foreign && !FOREIGN_FIRSTS.has(tokens[from]!.fold) ? from + 1 : to;
}

/** `Nghĩa trang A1`: a figure glued to the letter before it. */
function isCode(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.shape === 'number' && tokens[at]!.glued && tokens[at - 1]!.shape === 'upper';
}

/** `Brak al | -Shati`, `Champ | de Mars`: a hyphen or a small word between foreign words. */
function joinForeign(tokens: readonly NameToken[], at: number): number {
  if (isVietnameseSyllable(tokens[at - 1]!.text)) return at;
  const linked = LINKS.has(tokens[at]?.text ?? '') ? (tokens[at + 1]?.text === 'the' ? at + 2 : at + 1) : at;
  if (linked > at && isNameWord(tokens[linked])) return linked + 1;
  return isHyphen(tokens, at) && isNameWord(tokens[at + 1]) ? at + 2 : at;
}

/** `Hồ Gươm | Con số`: the first word of the next sentence. */
function runsOn(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at + 1]?.shape === 'lower' && NAME_ENDERS.has(`${tokens[at]!.fold} ${tokens[at + 1]!.fold}`);
}

function isPlaceWord(tokens: readonly NameToken[], at: number, from: number): boolean {
  const token = tokens[at];
  if (at > from && (token?.glued || isStarter(token) || runsOn(tokens, at))) return false;
  return isNameWord(token) && !(token!.shape === 'upper' && token!.text.length > 1);
}
