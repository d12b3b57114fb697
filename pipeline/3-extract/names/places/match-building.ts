import { SEATING_VERBS } from '../../../vietnamese/names/place-types.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { PlaceItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchTyped } from './match-place.ts';

/** Levels of administration whose seat is a building of theirs. */
const LEVELS: ReadonlySet<string> = new Set(['province', 'city', 'district', 'commune']);

/** `Trụ sở Trung ương Đảng`, `trụ sở xã Gia Lộc`: a building by the body or the place whose it is. */
export function matchBuilding(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): PlaceItem | null {
  const building = longestPhrase(lexicon.buildings, tokens, from);
  if (!building) return null;
  const lowerHouse = building.to - from === 1 && tokens[from]!.shape === 'lower' && tokens[from]!.fold !== 'trụ';
  if (lowerHouse || (tokens[from]!.text === 'trụ' && SEATING_VERBS.has(tokens[from - 1]?.fold ?? ''))) return null; // đặt trụ sở EMA
  const owner = matchBody(tokens, building.to, { lexicon, holder: false });
  if (owner?.generic) return null;
  if (owner) return { kind: 'place', from, to: owner.to, nameFrom: from, id: null, placeKind: 'venue', owner };
  const level = tokens[from]!.fold === 'trụ' && tokens[building.to]?.shape === 'lower' ? matchTyped(tokens, building.to, lexicon) : null;
  if (!level || !LEVELS.has(level.placeKind)) return null;
  return { kind: 'place', from, to: level.to, nameFrom: from, id: null, placeKind: 'venue' };
}
