import { foldSet } from '../../vietnamese/fold-set.ts';
import { PLURAL_WORDS } from '../../vietnamese/honorifics.ts';
import { matchNative } from './match-person.ts';
import type { PlaceItem } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isNameWord } from './name-words.ts';
import { longestPhrase } from './phrase-trie.ts';
import { readPlaceRun } from './read-place-run.ts';

const LONGEST_LIST = 24;
const PLURALS: ReadonlySet<string> = foldSet([...PLURAL_WORDS, 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const LISTED: ReadonlySet<string> = new Set(['district', 'commune']);
const SEPARATORS: ReadonlySet<string> = foldSet([',', 'và', ';']);

/** The further places of a list that says their type once: `xã Vĩnh Lộc A | , Vĩnh Lộc B`, `các phường Trường Thi | và Hưng Dũng`. */
export function continuePlaces(tokens: readonly NameToken[], first: PlaceItem, lexicon: NameLexicon): PlaceItem[] {
  if (!LISTED.has(first.placeKind) || first.nameFrom === first.from) return [];
  const several = PLURALS.has(tokens[first.from - 1]?.fold ?? '') || tokens[first.from - 1]?.shape === 'number';
  const found: PlaceItem[] = [];
  let at = first.to;
  while (found.length < LONGEST_LIST && SEPARATORS.has(tokens[at]?.fold ?? '')) {
    const to = readName(tokens, at + 1, { lexicon, several });
    if (to === null) break;
    found.push({ kind: 'place', from: at + 1, to, nameFrom: at + 1, id: null, placeKind: first.placeKind });
    at = to;
  }
  return found;
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
  const tries = [lexicon.placeTypes, lexicon.bodies, lexicon.bodyHeads, lexicon.officeHeads, lexicon.cues];
  return tries.some((trie) => longestPhrase<unknown>(trie, tokens, at) !== null);
}

/** A mark ends the name: no verb follows, whose subject a person would be. */
function closes(token: NameToken | undefined): boolean {
  return !token || token.shape === 'break' || (token.shape === 'mark' && '.,;)('.includes(token.text));
}
