import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { extendBody } from '../bodies/extend-body.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { skipSeat } from './office-seats.ts';

/** Meetings of senior officials, which each country sends a head to. */
const TEAMS: ReadonlySet<string> = foldSet(['SOM', 'ADSOM', 'SEOM', 'CPR']);

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

/** `Trưởng khoa, | Khoa Luật quốc tế`: the unit once more behind a comma, with its name. */
export function matchAgain(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OwnerWords | null {
  const [mark, first] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== ',' || first?.shape !== 'capital' || first.fold !== tokens[at - 1]!.fold) return null;
  const body = matchBody(tokens, at + 1, { lexicon, holder: true });
  return body && body.to > at + 2 ? { to: body.to, body } : null;
}

/** `Trưởng | SOM ASEAN của Việt Nam`: a working group of officials by its abbreviation. */
export function matchTeam(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): OwnerWords | null {
  if (tokens[at]?.shape !== 'upper' || !TEAMS.has(tokens[at]!.fold)) return null;
  const next = tokens[at + 1];
  const of = next?.shape === 'upper' && next.text.length > 2 ? at + 2 : at + 1;
  return { to: skipSeat(tokens, of, { name: '', lexicon }) ?? of, body: null };
}

/** `H.R. McMaster`: no `huyện`. */
function areInitials(tokens: readonly NameToken[], at: number): boolean {
  const [dot, second] = [tokens[at + 1], tokens[at + 2]];
  return dot?.text === '.' && dot.glued && second?.shape === 'upper' && second.text.length === 1 && tokens[at + 3]?.text === '.';
}

/** `Thanh tra Bộ Y tế` in `Phó Chánh Thanh tra Bộ Y tế`. */
export function ofInspection(headTo: number, to: number): BodyItem {
  return { kind: 'body', from: headTo - 2, to, id: null, generic: false };
}

/** `Bộ trưởng GTVT`, `Bộ trưởng KH&ĐT`. */
export function abbreviatedDomain(tokens: readonly NameToken[], at: number): OwnerWords | null {
  if (tokens[at]?.shape !== 'upper' || tokens[at]!.text.length < 2) return null;
  if (tokens[at - 1]?.shape === 'upper' && isVietnameseSyllable(tokens[at]!.text)) return null; // BỘ TRƯỞNG | BÙI THANH SƠN
  let to = at + 1;
  while (
    to - at < 6 &&
    tokens[to]?.glued &&
    (tokens[to]!.shape === 'upper' || ('&-'.includes(tokens[to]!.text) && tokens[to + 1]?.shape === 'upper'))
  )
    to++;
  return { to, body: null };
}
