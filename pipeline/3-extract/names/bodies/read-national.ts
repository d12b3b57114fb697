import { NATIONAL_HEADS, SENTENCE_WORDS } from '../../../vietnamese/names/body-traits.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const LONGEST_FIELD = 9;

/**
 * The token after `Việt Nam` where it ends the name of an association or firm whose field no list knows:
 * `Hiệp hội Chế biến và xuất khẩu thuỷ sản | Việt Nam`; 0 where no such name goes on from `at`.
 */
export function readNational(tokens: readonly NameToken[], read: { name: string; head: number; at: number }, lexicon: NameLexicon): number {
  if (!NATIONAL_HEADS.has(read.name)) return 0;
  for (let at = read.at; at < read.head + LONGEST_FIELD && isFieldWord(tokens[at]); at++) {
    if (tokens[at]!.fold === 'việt' && tokens[at]!.shape === 'capital')
      return tokens[at + 1]?.fold === 'nam' && tokens[at - 1]!.fold !== 'của' ? at + 2 : 0;
    if (tokens[at]!.shape !== 'lower' && opensName(tokens, at, lexicon)) return 0;
  }
  return 0;
}

function isFieldWord(token: NameToken | undefined): boolean {
  if (!token || token.shape === 'mark' || token.shape === 'number' || token.shape === 'break') return false;
  return token.fold === 'và' || token.fold === 'của' || token.fold === 'các' || token.shape !== 'lower' || !SENTENCE_WORDS.has(token.fold);
}

function opensName(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const other = longestPhrase<unknown>(lexicon.bodies, tokens, at) ?? longestPhrase<unknown>(lexicon.officeHeads, tokens, at);
  return other !== null && other.to - at > 1;
}
