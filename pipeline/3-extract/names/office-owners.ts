import { extendBody } from './extend-body.ts';
import type { BodyItem } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

interface OwnerWords {
  to: number;
  body: BodyItem | null;
}

/** `Chủ tịch tỉnh`, `Bí thư huyện Mường La`. */
export function matchLevel(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OwnerWords | null {
  if (!longestPhrase(lexicon.placeTypes, tokens, at) || areInitials(tokens, at)) return null;
  const extended = extendBody(tokens, at, { lexicon, holder: true, mode: 'level' });
  return extended.to > at && tokens[at]!.shape !== 'capital' ? { to: extended.to, body: null } : null;
}

/** `Chủ tịch VCCI`, `Tổng Giám đốc IMF`: an abbreviation that no list knows. */
export function matchAbbreviation(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OwnerWords | null {
  const token = tokens[at];
  if (token?.shape !== 'upper' || token.text.length < 2 || longestPhrase(lexicon.cues, tokens, at)) return null;
  if (longestPhrase(lexicon.placeTypes, tokens, at) || (tokens[at + 1]?.shape === 'upper' && tokens[at + 1]!.text.length > 1)) return null;
  const level = longestPhrase(lexicon.placeTypes, tokens, at + 1); // Phó Chủ tịch UBNN | tỉnh
  const to = level && tokens[at + 1]!.shape === 'lower' ? extendBody(tokens, at + 1, { lexicon, holder: true, mode: 'level' }).to : at + 1;
  return { to, body: { kind: 'body', from: at, to, id: null, generic: to > at + 1 } };
}

/** `H.R. McMaster`: no `huyện`. */
function areInitials(tokens: readonly NameToken[], at: number): boolean {
  const [dot, second] = [tokens[at + 1], tokens[at + 2]];
  return dot?.text === '.' && dot.glued && second?.shape === 'upper' && second.text.length === 1 && tokens[at + 3]?.text === '.';
}
