import { WEAK_FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { GIVEN_NAMES } from '../../../vietnamese/names/given-names.ts';
import type { TokenRange } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchOffice } from '../offices/match-office.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { opensSentence } from '../tokens/name-surroundings.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchNative, type PersonMatch } from './match-person.ts';
import { readForeignRun } from './read-foreign-run.ts';

/** A name that the tables of office-holders know, or one by its family name where an office explains it: `Tô Lâm, Bộ trưởng …`. */
export function matchTitled({ tokens, lexicon }: Scan, at: number): PersonMatch | null {
  const known = longestPhrase(lexicon.people, tokens, at);
  if (known && isNameWord(tokens[at]) && isNameWord(tokens[known.to - 1]) && !isNameWord(tokens[known.to]))
    return { from: at, to: known.to, foreign: false };
  const foreign = opensSentence(tokens, at) && isForeignWord(tokens[at]) ? readForeignRun(tokens, at, lexicon) : null; // Feda Nasser, | Đại sứ …
  if (foreign !== null && explainsForeign(tokens, { from: at, to: foreign }, lexicon)) return { from: at, to: foreign, foreign: true };
  const to = matchNative(tokens, at, lexicon, true);
  if (to === null || !',(-'.includes(tokens[to]?.text ?? ' ') || !isFullName(tokens, at, to)) return null;
  return tellsBirth(tokens, to + 1) || matchOffice(tokens, to + 1, lexicon) ? { from: at, to, foreign: false } : null;
}

/** Two foreign words or three before a comma and an office that says of what. */
function explainsForeign(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  if (to - from < 2 || to - from > 5 || tokens[to]?.text !== ',' || !isNameWord(tokens[to - 1])) return false;
  const office = matchOffice(tokens, to + 1, lexicon);
  return office?.complete === true && office.to > office.headTo && tokens[office.to]?.shape === 'mark';
}

/** `(SN 1978, …`, `, sinh năm 1978`, `, 47 tuổi`. */
function tellsBirth(tokens: readonly NameToken[], at: number): boolean {
  const [first, second] = [tokens[at]?.fold, tokens[at + 1]?.fold];
  return first === 'sn' || (first === 'sinh' && (second === 'năm' || second === 'ngày')) || second === 'tuổi';
}

/** Family and given name, or three words and more of which the first is a family name; behind one that is a common word too, four. */
function isFullName(tokens: readonly NameToken[], from: number, to: number): boolean {
  const weak = WEAK_FAMILY_NAMES.has(tokens[from]!.fold);
  if (to - from === 2) return !weak && GIVEN_NAMES.has(tokens[to - 1]!.fold);
  return to - from > 3 || !weak;
}
