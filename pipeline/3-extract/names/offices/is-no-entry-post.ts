import { ENTRY_POSTS } from '../../../vietnamese/names/office-traits.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** Whether the word is that of a calling (`cán bộ`) that opens no entry of a life, and so is no post. */
export function isNoEntryPost(tokens: readonly NameToken[], at: number, name: string): boolean {
  return ENTRY_POSTS.has(name) && !opensEntry(tokens, at);
}

/** `8/1993: | Cán bộ …`: with a capital behind the colon of a date. */
function opensEntry(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at]!.shape !== 'capital') return false;
  const mark = tokens[at - 1]?.shape === 'break' ? at - 2 : at - 1;
  return tokens[mark]?.text === ':' && (tokens[mark - 1]?.shape === 'number' || tokens[mark - 1]?.fold === 'nay');
}
