import type { NameItem, PersonItem } from './name-items.ts';
import type { NameLexicon } from './tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from './tokens/name-tokens.ts';
import { longestPhrase } from './tokens/phrase-trie.ts';

/**
 * The items with names cut back where a caption runs into its sentence: in `Lê Văn Bình Trước đó, …` the name is the one
 * that the article prints elsewhere without the last word, if it prints the longer one only here.
 */
export function trimNames(tokens: readonly NameToken[], items: readonly NameItem[], lexicon: NameLexicon): NameItem[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item.kind !== 'person') continue;
    const name = joinFolds(tokens, item.from, item.to);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return items.map((item) => {
    if (item.kind !== 'person' || item.to - item.from < 3 || counts.get(joinFolds(tokens, item.from, item.to)) !== 1) return item;
    const runsOn = counts.has(joinFolds(tokens, item.from, item.to - 1)) && startsSentence(tokens, item, lexicon);
    return runsOn ? { ...item, to: item.to - 1 } : item;
  });
}

/** The last word of the run is the first of what follows: `Thông | báo`, `Nhà | Trắng`. */
function startsSentence(tokens: readonly NameToken[], { to }: PersonItem, lexicon: NameLexicon): boolean {
  if (tokens[to - 1]!.glued) return false;
  if (tokens[to]?.shape === 'lower') return true;
  return [lexicon.bodies, lexicon.officeHeads].some((trie) => (longestPhrase<unknown>(trie, tokens, to - 1)?.to ?? 0) > to);
}
