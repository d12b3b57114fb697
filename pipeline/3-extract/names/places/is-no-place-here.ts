import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { LANGUAGE_WORDS } from '../../../vietnamese/names/known-places.ts';
import type { KnownPlace } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import type { Phrase } from '../tokens/phrase-trie.ts';

const ENEMIES: ReadonlySet<string> = foldSet(['pháp', 'mỹ', 'nhật']);
const EMPIRES: ReadonlySet<string> = foldSet(['thực dân', 'đế quốc', 'phát xít', 'đô la', 'đồng đô', 'đôla']);

/** Words before `phương Tây` by which it says of what sort somebody or something is. */
const WESTERNERS: ReadonlySet<string> = foldSet('người|thân|kiểu|chuẩn|nhạc|y|món'.split('|'));

/** What foreign papers are called behind the town they appear in: `New York | Times`. */
const PAPER_WORDS: ReadonlySet<string> = foldSet(
  'times|post|bulletin|today|journal|herald|tribune|daily|news|star|globe|chronicle|examiner|standard|observer|telegraph|express|mirror|guardian|gazette|review|magazine|airlines|airways|bank|university'.split(
    '|',
  ),
);

/** The words of a listed place that here are a tongue, a currency, the enemy of a war, or the last words of a person's name. */
export function isNoPlaceHere(tokens: readonly NameToken[], from: number, place: Phrase<KnownPlace>): boolean {
  if (LANGUAGE_WORDS.has(tokens[from - 1]?.fold ?? '')) return true;
  if (tokens[from - 1]?.fold === 'chống' && ENEMIES.has(tokens[from]!.fold)) return true;
  if (EMPIRES.has(joinFolds(tokens, from - 2, from)) || tokens[from - 1]?.fold === 'đôla') return true;
  if (tokens[from]!.fold === 'phương' && isWestern(tokens, from)) return true;
  if (tokens[from]!.text === 'Như' && tokens[place.to]?.shape === 'capital') return true; // Như Thanh Niên đã đưa tin
  if (PAPER_WORDS.has(tokens[place.to]?.fold ?? '') && tokens[place.to]!.shape !== 'lower') return true;
  return place.value.kind === 'district' && (isLastWords(tokens, from) || isSignature(tokens, from, place.to));
}

/** `người | phương Tây`, `các nước | phương Tây`: what sort they are of. */
function isWestern(tokens: readonly NameToken[], from: number): boolean {
  return WESTERNERS.has(tokens[from - 1]?.fold ?? '') || joinFolds(tokens, from - 2, from) === 'các nước';
}

/** `Phan | Thanh Bình`: a family name directly before. */
function isLastWords(tokens: readonly NameToken[], from: number): boolean {
  const before = tokens[from - 1];
  return isNameWord(before) && FAMILY_NAMES.has(before!.fold);
}

/** `VĂN YÊN` alone in capitals, or at the end of a text behind its last stop, is an author. */
function isSignature(tokens: readonly NameToken[], from: number, to: number): boolean {
  const capitals = tokens.slice(from, to).every(({ shape, text }) => shape === 'upper' && text.length > 1);
  if (capitals) return tokens[from - 1]?.shape !== 'upper' && tokens[to]?.shape !== 'upper';
  const ends = !tokens[to] || tokens[to]!.shape === 'break';
  return ends && (!tokens[from - 1] || '.…!?)/”"\n'.includes(tokens[from - 1]!.text));
}
