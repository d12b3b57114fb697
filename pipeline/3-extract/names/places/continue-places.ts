import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { PlaceItem } from '../name-items.ts';
import { matchNative } from '../people/match-person.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readPlaceRun } from './read-place-run.ts';

const LONGEST_LIST = 24;
const PLURALS: ReadonlySet<string> = foldSet([...PLURAL_WORDS, 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const LISTED: ReadonlySet<string> = new Set(['district', 'commune']);
/** Kinds of known places that may share their name with one of the list. */
const LISTED_KINDS: ReadonlySet<string> = new Set(['district', 'commune', 'city']);
/** So many places of a list show that it goes on. */
const SURE_LIST = 2;
const SEPARATORS: ReadonlySet<string> = foldSet([',', 'và', ';']);

/** The further places of a list that says their type once: `xã Vĩnh Lộc A | , Vĩnh Lộc B`, `các phường Trường Thi | và Hưng Dũng`. */
export function continuePlaces(tokens: readonly NameToken[], first: PlaceItem, lexicon: NameLexicon): PlaceItem[] {
  if (!LISTED.has(first.placeKind) || first.nameFrom === first.from) return [];
  const several = PLURALS.has(tokens[first.from - 1]?.fold ?? '') || tokens[first.from - 1]?.shape === 'number';
  const found: PlaceItem[] = [];
  let at = first.to;
  while (found.length < LONGEST_LIST && SEPARATORS.has(tokens[at]?.fold ?? '')) {
    const place = readListed(tokens, at + 1, { lexicon, several: several || found.length >= SURE_LIST, kind: first.placeKind });
    if (place === null) break;
    found.push(place);
    at = place.to;
  }
  return found.slice(0, found.findLastIndex(({ id }) => id === null) + 1);
}

/** `các phường: | Hiệp Bình Chánh, Linh Đông và …`: the places of a list whose type stands before a colon. */
export function matchPlaceList(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): PlaceItem[] {
  if (!PLURALS.has(tokens[at - 1]?.fold ?? '')) return [];
  const type = longestPhrase(lexicon.placeTypes, tokens, at);
  if (!type || !LISTED.has(type.value) || tokens[type.to]?.text !== ':') return [];
  const first = readListed(tokens, type.to + 1, { lexicon, several: true, kind: type.value });
  return first ? [first, ...continuePlaces(tokens, { ...first, from: at }, lexicon)] : [];
}

interface ListedPlace {
  lexicon: NameLexicon;
  several: boolean;
  kind: string;
}

/** One place of the list: a name that no list knows, or one of the lists between others. */
function readListed(tokens: readonly NameToken[], at: number, { lexicon, several, kind }: ListedPlace): PlaceItem | null {
  const to = readName(tokens, at, { lexicon, several });
  if (to !== null) return { kind: 'place', from: at, to, nameFrom: at, id: null, placeKind: kind };
  const known = isNameWord(tokens[at]) && !opensOther(tokens, at, lexicon) ? longestPhrase(lexicon.places, tokens, at) : null;
  if (!known || !LISTED_KINDS.has(known.value.kind) || isNameWord(tokens[known.to])) return null;
  return { kind: 'place', from: at, to: known.to, nameFrom: at, id: known.value.id, placeKind: known.value.kind };
}

/** The end of a name of two words or three that no list knows as a place, and that is no person's; one word only where several are told of. */
function readName(
  tokens: readonly NameToken[],
  at: number,
  { lexicon, several }: { lexicon: NameLexicon; several: boolean },
): number | null {
  if (tokens[at]?.shape !== 'capital' || opensOther(tokens, at, lexicon)) return null;
  const to = readPlaceRun(tokens, at, lexicon);
  if (to === null || (longestPhrase(lexicon.places, tokens, at)?.to ?? 0) >= to || (to - at < 2 && !several) || to - at > 3) return null;
  if (!several && isNameWord(tokens[to - 1]) && to - at === 3 && tokens[to - 1]!.text.length > 1 && matchNative(tokens, at, lexicon, true))
    return null;
  return several || closes(tokens[to]) ? to : null;
}

function opensOther(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (tokens[at]!.text === 'Trường' && tokens[at + 1]?.shape === 'capital' && SEPARATORS.has(tokens[at + 2]?.fold ?? '')) return false; // phường Trường Thọ,
  const tries = [lexicon.placeTypes, lexicon.bodies, lexicon.bodyHeads, lexicon.officeHeads, lexicon.cues];
  return tries.some((trie) => longestPhrase<unknown>(trie, tokens, at) !== null);
}

/** A mark ends the name: no verb follows, whose subject a person would be. */
function closes(token: NameToken | undefined): boolean {
  return !token || token.shape === 'break' || (token.shape === 'mark' && '.,;)('.includes(token.text));
}
