import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { GENDERED, opensOffice } from './body-ends.ts';
import type { PartStep } from './body-extension.ts';

/** Last words of legal forms, behind which a firm has a name of its own. */
const FORMS: ReadonlySet<string> = foldSet('tnhh|mtv|phần|cp|viên|dntn'.split('|'));
const LONGEST = 4;
const LONGEST_TRADE = 8;

/**
 * `Giám đốc Công ty TNHH Thương mại xuất nhập khẩu | Hoàng Gia Phát`: behind a legal form and a trade that ends in small letters the
 * capitals are the name of the firm, however like a person's they look; the token itself where they cannot be.
 */
export function readOwnBrand(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): number {
  if (tokens[at]!.shape !== 'capital' || tokens[at - 1]!.shape !== 'lower') return at;
  if (!tokens.slice(Math.max(0, at - LONGEST_TRADE), at).some(({ fold }) => FORMS.has(fold))) return at;
  let to = at;
  while (to - at < LONGEST && opensBrandWord(tokens, to) && !opensOffice(tokens, to, { lexicon, holder: true })) to++;
  const listed = longestPhrase<unknown>(lexicon.domains, tokens, at) ?? longestPhrase<unknown>(lexicon.places, tokens, at);
  return (listed?.to ?? 0) >= to ? at : to;
}

/** A capital word, with which neither a sentence nor a name like `Lê Văn A` begins. */
function opensBrandWord(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  return token?.shape === 'capital' && !isStarter(token) && !GENDERED.has(tokens[at + 1]?.fold ?? '');
}
