import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const PLURALS: ReadonlySet<string> = foldSet([...PLURAL_WORDS, 'nhiều', 'những', 'mỗi', 'từng']);
/** Bodies of which every province has one. */
const OF_PROVINCES: ReadonlySet<string> = foldSet(['sở', 'phòng', 'cục']);

/** `các | Sở Giao thông vận tải`: those of all provinces, where neither a place nor another body of the list follows. */
export function isOfSeveral(tokens: readonly NameToken[], { from, to }: BodyItem, { places }: NameLexicon): boolean {
  if (!PLURALS.has(tokens[from - 1]?.fold ?? '') || !OF_PROVINCES.has(tokens[from]!.fold)) return false;
  const [next, after] = [tokens[to], tokens[to + 1]];
  const listed = (next?.text === ',' || next?.fold === 'và' || next?.text === ';') && after !== undefined && after.shape !== 'lower';
  if (listed) return false;
  for (let at = from + 1; at < to; at++) if (longestPhrase(places, tokens, at)) return false;
  return true;
}
