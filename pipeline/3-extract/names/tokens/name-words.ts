import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { MIDDLE_NAMES } from '../../../vietnamese/names/family-names.ts';
import { HEADLINE_PAIRS, HEADLINE_WORDS } from '../../../vietnamese/names/headline-verbs.ts';
import { KNOWN_FIRMS } from '../../../vietnamese/names/known-firms.ts';
import { SENTENCE_STARTERS } from '../../../vietnamese/names/name-boundaries.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;
const HONORIFICS: ReadonlySet<string> = new Set(['Ông', 'Bà']);

/** A word that may belong to a name: a capital first, an initial, or all capitals with a vowel among them. */
export function isNameWord(token: NameToken | undefined): boolean {
  if (token?.shape === 'capital') return true;
  return token?.shape === 'upper' && (token.text.length === 1 || VOWEL.test(token.fold));
}

/** A capital word that is no Vietnamese syllable. */
export function isForeignWord(token: NameToken | undefined): boolean {
  return token?.shape === 'capital' && !isVietnameseSyllable(token.text);
}

/** One capital letter, as in `V. Volodin`. */
export function isInitial(token: NameToken): boolean {
  return token.shape === 'upper' && token.text.length === 1;
}

/** A hyphen inside a word: `Jong-un`. */
export function isHyphen(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.fold === '-' && tokens[at]!.glued && tokens[at + 1]?.glued === true;
}

/** A word that begins a sentence and no part of a name, though it has a capital. */
export function isStarter(token: NameToken | undefined): boolean {
  return token !== undefined && SENTENCE_STARTERS.has(token.text);
}

/** Firms of several words, each with its capital: `Hòa Phát`, and no `Hòa phát biểu`. */
const BRANDS: ReadonlySet<string> = foldSet(
  KNOWN_FIRMS.flatMap((row) => row.split('=')).filter((name) => /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name)),
);

/** `Hòa phát`: a syllable of a name and a verb, which only look like a firm. */
export function isCutBrand(tokens: readonly NameToken[], from: number, to: number): boolean {
  return to - from > 1 && tokens[to - 1]!.shape === 'lower' && BRANDS.has(joinFolds(tokens, from, to));
}

/** An office, a body or a second honorific begins here, so that a name before it has ended. */
export function opensOther(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  if (HONORIFICS.has(tokens[at]!.text) && isNameWord(tokens[at + 1])) return true; // two captions run together
  for (const trie of [lexicon.officeHeads, lexicon.bodies, lexicon.bodyHeads]) {
    const phrase = longestPhrase<unknown>(trie, tokens, at);
    if (phrase && phrase.to - at >= 2 && !isCutBrand(tokens, at, phrase.to)) return true;
  }
  return false;
}

/** `LƯƠNG CƯỜNG | TIẾP ĐẠI SỨ`: what a headline in capitals goes on with behind the name from `from`; never behind two words that end in a middle name, or last of its line. */
export function goesOnInCapitals(tokens: readonly NameToken[], from: number, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
  if (token?.shape !== 'upper' || next?.shape !== 'upper') return false;
  if (at - from < 3 && MIDDLE_NAMES.has(tokens[at - 1]!.fold)) return false;
  return HEADLINE_WORDS.has(token.fold) || HEADLINE_PAIRS.has(`${token.fold} ${next.fold}`);
}
