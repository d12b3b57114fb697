import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { LATIN_VENUE_WORDS, LEADS_TO_PLACE, SEATS_IN_PLACE } from '../../../vietnamese/names/place-types.ts';
import type { PlaceItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** Points of the compass with a capital. */
const SIDES: ReadonlySet<string> = new Set(['Nam', 'Bắc', 'Đông', 'Tây']);
/** Words before them that say themselves what side is meant: `miền Nam Syria`. */
const WIDER_SIDES: ReadonlySet<string> = foldSet('miền|phía|hướng|vùng|khu|vực|mạn|ven|đông|tây|nam|bắc|-|–|người|việt'.split('|'));
/** Kinds of places that others lie in. */
const LARGER: ReadonlySet<string> = new Set(['country', 'province', 'city', 'other', 'territory']);
const LONGEST_NAME = 3; // words
const LONGEST_SEAT = 4; // words before the larger place, with its first

/** `ở Fairwater, Ohio`, `khu vực Dunhaven thuộc tỉnh Sevastopol`: a foreign name that no list has, by the larger place it is in or its last word. */
export function matchLocated(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  const side = matchSide(tokens, from, lexicon);
  if (side) return side;
  if (!LEADS_TO_PLACE.has(tokens[from - 1]?.fold ?? '') || !isForeignWord(tokens[from])) return null;
  let to = from + 1;
  while (to - from < LONGEST_NAME && isForeignWord(tokens[to])) to++;
  const venue = to - from > 1 && LATIN_VENUE_WORDS.has(tokens[to - 1]!.fold); // gần Borough Market
  if (!venue && !isSeated(tokens, to, lexicon)) return null;
  return { kind: 'place', from, to, nameFrom: from, id: null, placeKind: venue ? 'venue' : 'other' };
}

/** `Nam | Texas`, `Đông | Aleppo`: the side of a place abroad, with a capital. */
function matchSide(tokens: readonly NameToken[], from: number, { places }: NameLexicon): PlaceItem | null {
  if (!SIDES.has(tokens[from]!.text) || WIDER_SIDES.has(tokens[from - 1]?.fold ?? '') || longestPhrase(places, tokens, from)) return null;
  const place = isForeignWord(tokens[from + 1]) && !tokens[from + 1]!.glued ? longestPhrase(places, tokens, from + 1) : null;
  return (
    place && {
      kind: 'place',
      from,
      to: place.to,
      nameFrom: from,
      id: null,
      placeKind: place.value.kind === 'country' ? 'other' : place.value.kind,
    }
  );
}

/** A mark or a word of being in a larger place, and that place. */
function isSeated(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (!SEATS_IN_PLACE.has(tokens[at]?.fold ?? '')) return false;
  for (let to = at; to < at + LONGEST_SEAT && tokens[to]; to++) {
    const place = longestPhrase(lexicon.places, tokens, to);
    if (place && tokens[to]!.shape !== 'lower' && LARGER.has(place.value.kind)) return true;
    if (!SEATS_IN_PLACE.has(tokens[to]!.fold)) return false;
  }
  return false;
}
