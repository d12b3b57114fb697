import { ENTRY_POSTS } from '../../../vietnamese/names/office-traits.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

/** Whether the word is that of a calling (`cán bộ`) that opens no entry of a life and explains no name, and so is no post. */
export function isNoEntryPost(
  tokens: readonly NameToken[],
  at: number,
  { to, name, lexicon }: { to: number; name: string; lexicon: NameLexicon },
): boolean {
  return ENTRY_POSTS.has(name) && !opensEntry(tokens, at) && !explainsName(tokens, at, { to, lexicon });
}

/** `8/1993: | Cán bộ …`: with a capital behind the colon of a date. */
function opensEntry(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at]!.shape !== 'capital') return false;
  const mark = tokens[at - 1]?.shape === 'break' ? at - 2 : at - 1;
  return tokens[mark]?.text === ':' && (tokens[mark - 1]?.shape === 'number' || tokens[mark - 1]?.fold === 'nay');
}

/** `NAME (cựu | cán bộ Cục X)`, `NAME, | cán bộ Cục X,`: between a name and a mark, with the body that the person serves. */
function explainsName(tokens: readonly NameToken[], at: number, { to, lexicon }: { to: number; lexicon: NameLexicon }): boolean {
  const start = longestPhrase(lexicon.statuses, tokens, at - 1)?.to === at ? at - 1 : at;
  if (!'(,-–'.includes(tokens[start - 1]?.text ?? ' ') || !isNameWord(tokens[start - 2])) return false;
  const body = matchBody(tokens, to, { lexicon, holder: true });
  return body !== null && !body.generic && ',;)(-–'.includes(tokens[body.to]?.text ?? ' ');
}
