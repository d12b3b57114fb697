import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { DISTRICT_BODIES } from '../../../vietnamese/names/body-traits.ts';
import { FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { isKorean, matchNative } from '../people/match-person.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import type { BodyExtension } from './body-extension.ts';

/** Middle names that stand only behind a family name. */
export const GENDERED: ReadonlySet<string> = foldSet(['văn', 'thị']);

/** A person's name begins here, so that the body has ended; firms and schools may bear one, unless an office's holder follows. */
export function startsPerson(
  tokens: readonly NameToken[],
  at: number,
  step: Pick<BodyExtension, 'lexicon' | 'holder' | 'named' | 'firm'>,
  inside: boolean,
): boolean {
  if (!isNameWord(tokens[at]) || (step.named && !(step.holder && inside))) return false;
  if (step.holder && isKorean(tokens, at)) return true; // Bộ trưởng Quốc phòng | Kim Moon-soo
  if (step.firm && opensSecond(tokens, at)) return false;
  const place = longestPhrase(step.lexicon.places, tokens, at);
  const to = matchNative(tokens, at, step.lexicon, step.holder) ?? matchNative(tokens, at, step.lexicon, false);
  return to !== null && !(place && place.to >= to) && !isDistrict(tokens, at, to);
}

/** `Công ty Sao | Mai Lê Văn Chung`: the last word of the firm looks like a family name, and the holder's own follows. */
function opensSecond(tokens: readonly NameToken[], at: number): boolean {
  return FAMILY_NAMES.has(tokens[at + 1]?.fold ?? '') && GENDERED.has(tokens[at + 2]?.fold ?? '') && isNameWord(tokens[at + 3]);
}

/** `Lê Văn Bình`, `Trần Thị Hoa`: a family name, a middle name that stands only behind one, and a given name. */
export function opensGendered(tokens: readonly NameToken[], at: number): boolean {
  return (
    FAMILY_NAMES.has(tokens[at]?.fold ?? '') &&
    GENDERED.has(tokens[at + 1]?.fold ?? '') &&
    tokens[at + 1]!.shape === 'capital' &&
    isNameWord(tokens[at + 2])
  );
}

/** `Quận ủy | Bình Thủy,`: two words behind the committee of a district are the district, where a mark or its province follows. */
function isDistrict(tokens: readonly NameToken[], at: number, to: number): boolean {
  if (!DISTRICT_BODIES.has(`${tokens[at - 2]?.fold} ${tokens[at - 1]?.fold}`)) return false;
  const next = tokens[to];
  return to - at === 2 && (next === undefined || next.shape === 'mark' || next.shape === 'break' || next.fold === 'tỉnh');
}

/** An office or honorific begins here: of two words and more, or of one where an office's holder may follow. */
export function opensOffice(tokens: readonly NameToken[], at: number, step: Pick<BodyExtension, 'lexicon' | 'holder'>): boolean {
  const office = longestPhrase(step.lexicon.officeHeads, tokens, at) ?? longestPhrase(step.lexicon.cues, tokens, at);
  return office !== null && (office.to - at > 1 || step.holder);
}
