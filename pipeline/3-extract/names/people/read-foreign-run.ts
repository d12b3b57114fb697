import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FOREIGN_FIRST_NAMES } from '../../../vietnamese/names/given-names.ts';
import { NAME_ENDERS, NAME_PARTICLES } from '../../../vietnamese/names/name-boundaries.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { goesOnInCapitals, isHyphen, isInitial, isNameWord, isStarter, opensOther } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const JUNIORS: ReadonlySet<string> = new Set(['jr', 'sr']);
/** Small words that begin what explains a name behind a dash without spaces: `A-một nhà lãnh đạo`. */
const EXPLAINING: ReadonlySet<string> = new Set([
  'một',
  'là',
  'người',
  'vị',
  'nhà',
  'cựu',
  'nguyên',
  'cố',
  'ông',
  'bà',
  'phó',
  'tổng',
  'chủ',
  'giám',
  'bộ',
  'và',
  'đại',
]);
const LONGEST_NAME = 6;
const LONGEST_RUN = 16;

/**
 * The end of a run of capitals with initials, hyphens, apostrophes and particles: `V. Volodin`, `Kim Jong-un`,
 * `Ursula von der Leyen`; null where a place, a body or an office begins instead.
 */
export function readForeignRun(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): number | null {
  if (opensPlace(tokens, from, lexicon) || longestPhrase(lexicon.bodies, tokens, from) || opensOther(tokens, from, lexicon)) return null;
  let to = opensArabic(tokens, from) ? from + 3 : from + 1;
  let words = 1;
  while (words < LONGEST_NAME && to - from < LONGEST_RUN) {
    const next = stepForeign(tokens, to, lexicon);
    if (next === null) break;
    if (tokens[to]!.shape !== 'mark') words++;
    to = next;
  }
  return to;
}

/** `al-Abadi`: an article in lower case, glued to the name. */
export function opensArabic(tokens: readonly NameToken[], at: number): boolean {
  return NAME_PARTICLES.has(tokens[at]?.fold ?? '') && isHyphen(tokens, at + 1) && isNameWord(tokens[at + 2]);
}

/** A place begins here, and no foreign name of which it is one word: `Jordan Vogt-Roberts`. */
function opensPlace(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const place = longestPhrase(lexicon.places, tokens, at);
  if (!place) return false;
  const next = tokens[place.to];
  if (FOREIGN_FIRST_NAMES.has(next?.fold ?? '') && next!.shape === 'capital' && isNameWord(tokens[place.to + 1])) return true; // Seattle | James Robart
  return place.to - at > 1 || isVietnameseSyllable(tokens[at]!.text) || next?.shape !== 'capital' || isVietnameseSyllable(next.text);
}

/** The token after the next word of the run that goes on at `to`, or null where it ends. */
function stepForeign(tokens: readonly NameToken[], to: number, lexicon: NameLexicon): number | null {
  const token = tokens[to];
  if (!token) return null;
  if (token.shape === 'mark') return stepMark(tokens, to);
  if (opensArabic(tokens, to)) return to + 3;
  if (token.shape === 'lower') return stepParticle(tokens, to);
  if (!isNameWord(token) || token.start - tokens[to - 1]!.end !== 1 || opensOther(tokens, to, lexicon)) return null;
  if (goesOnInCapitals(tokens, to - 1, to)) return null;
  if (isStarter(token) && !isHyphen(tokens, to + 1)) return null; // Ahn | Do-hyun
  if (isFamilyName(tokens, to, lexicon)) return to + 1;
  if (longestPhrase(lexicon.bodies, tokens, to) || NAME_ENDERS.has(`${token.fold} ${tokens[to + 1]?.fold}`)) return null;
  return longestPhrase(lexicon.places, tokens, to) && !isVietnameseSyllable(tokens[to - 1]!.text) ? null : to + 1;
}

/** `Evan | Sharp`, `Drew | Houston`: behind a known first name the name of one firm or place of one foreign word is a family's. */
function isFamilyName(tokens: readonly NameToken[], at: number, { bodies, places }: NameLexicon): boolean {
  if (tokens[at]!.shape !== 'capital' || isVietnameseSyllable(tokens[at]!.text) || !FOREIGN_FIRST_NAMES.has(tokens[at - 1]!.fold))
    return false;
  const known = longestPhrase<unknown>(bodies, tokens, at) ?? longestPhrase<unknown>(places, tokens, at);
  return known?.to === at + 1;
}

/** `van Gogh`, `von der Leyen`. */
function stepParticle(tokens: readonly NameToken[], to: number): number | null {
  if (!NAME_PARTICLES.has(tokens[to]!.fold)) return null;
  if (isNameWord(tokens[to + 1])) return to + 2;
  return NAME_PARTICLES.has(tokens[to + 1]?.fold ?? '') && isNameWord(tokens[to + 2]) ? to + 3 : null;
}

function stepMark(tokens: readonly NameToken[], to: number): number | null {
  const [mark, next, before] = [tokens[to]!, tokens[to + 1], tokens[to - 1]!];
  if (!mark.glued || !next || next.shape === 'break') return null;
  if (mark.fold === '.' && isInitial(before) && isNameWord(next)) return to + 2;
  if (mark.fold === '.' && JUNIORS.has(before.fold) && (next.shape === 'lower' || next.fold === ',')) return to + 1;
  if ((mark.fold === '-' || mark.fold === "'") && next.glued && !EXPLAINING.has(next.text) && (next.shape === 'lower' || isNameWord(next)))
    return to + 2;
  return null;
}
