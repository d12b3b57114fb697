import { foldSet } from '../../vietnamese/fold-set.ts';
import { isVietnameseSyllable } from '../../vietnamese/is-vietnamese-syllable.ts';
import type { PlaceItem } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isNameWord } from './name-words.ts';
import { longestPhrase } from './phrase-trie.ts';

/** Words that lead to where something is. */
const LEADING: ReadonlySet<string> = foldSet(['ở', 'tại', 'đến', 'tới', 'rời', 'khỏi', 'gần', 'vực', 'trấn', 'phố', 'làng']);
/** Words that seat one place in another. */
const SEATING: ReadonlySet<string> = foldSet([
  ',',
  '(',
  'thuộc',
  'của',
  'ở',
  'bang',
  'tỉnh',
  'miền',
  'nước',
  'thủ',
  'phía',
  'đông',
  'tây',
  'nam',
  'bắc',
]);
const LARGER: ReadonlySet<string> = new Set(['country', 'province', 'city', 'other', 'territory']);
const LONGEST_NAME = 3;
const LONGEST_SEAT = 4;

/** `ở Dayton, Ohio`, `khu vực Banghyon thuộc tỉnh Bắc Pyongan`: a foreign name that no list has, by the larger place it is in. */
export function matchLocated(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  if (!LEADING.has(tokens[from - 1]?.fold ?? '') || !isForeign(tokens[from])) return null;
  let to = from + 1;
  while (to - from < LONGEST_NAME && isForeign(tokens[to])) to++;
  if (!isSeated(tokens, to, lexicon)) return null;
  return { kind: 'place', from, to, nameFrom: from, id: null, placeKind: 'other' };
}

/** A capital word that is no Vietnamese syllable. */
export function isForeign(token: NameToken | undefined): boolean {
  return token?.shape === 'capital' && isNameWord(token) && !isVietnameseSyllable(token.text);
}

/** A mark or a word of being in a larger place, and that place. */
function isSeated(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (!SEATING.has(tokens[at]?.fold ?? '')) return false;
  for (let to = at; to < at + LONGEST_SEAT && tokens[to]; to++) {
    const place = longestPhrase(lexicon.places, tokens, to);
    if (place && tokens[to]!.shape !== 'lower' && LARGER.has(place.value.kind)) return true;
    if (!SEATING.has(tokens[to]!.fold)) return false;
  }
  return false;
}
