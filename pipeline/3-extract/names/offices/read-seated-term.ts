import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { skipSeat } from './office-seats.ts';
import { type OfficeTerm, readTerm } from './read-term.ts';

/** The term of the office; the place behind that of a delegation goes with it: `Trưởng đoàn ĐBQH khóa XIV | TP.HCM`. */
export function readSeatedTerm(
  tokens: readonly NameToken[],
  at: number,
  { name, lexicon }: { name: string; lexicon: NameLexicon },
): OfficeTerm {
  const term = readTerm(tokens, at);
  const seat =
    term.named > at && name.includes('đoàn')
      ? skipSeat(tokens, tokens[term.to]?.fold === 'của' ? term.to + 1 : term.to, { name: '', lexicon })
      : null;
  const ends = seat === null ? term : { named: seat, to: seat };
  return { ...ends, to: skipPlaceBrackets(tokens, ends.to, lexicon) };
}

/** Past `(Anh)` in `Đại sứ X tại London (Anh), ông NAME`. */
function skipPlaceBrackets(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  const place = tokens[at]?.text === '(' ? longestPhrase(lexicon.places, tokens, at + 1) : null;
  if (!place || tokens[place.to]?.text !== ')' || tokens[place.to + 1]?.text !== ',') return at;
  const cue = longestPhrase(lexicon.cues, tokens, place.to + 2);
  return cue && isNameWord(tokens[cue.to]) ? place.to + 1 : at;
}
