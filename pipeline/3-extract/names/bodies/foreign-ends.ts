import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FOREIGN_FIRST_NAMES } from '../../../vietnamese/names/given-names.ts';
import { LATIN_FIRM_WORDS } from '../../../vietnamese/names/latin-firm-words.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isHyphen, isNameWord } from '../tokens/name-words.ts';
import type { PartStep } from './body-extension.ts';

/** Last words of the heads of institutes and funds, which bear names of their own. */
const OWN_NAMED: ReadonlySet<string> = foldSet(['viện', 'quỹ', 'tâm', 'chức', 'minh', 'tư']);

/** Short words without marks, which are syllables and foreign given names alike. */
const UNMARKED = /^[A-Z][a-z]{1,2}$/;

/** `Viện An ninh | Nautilus`: one foreign word behind the field of an institute is its name, and no holder's. */
export function isOwnName(tokens: readonly NameToken[], at: number, { first, head }: PartStep): boolean {
  return !first && OWN_NAMED.has(tokens[head - 1]!.fold) && !isNameWord(tokens[at + 1]) && !isHyphen(tokens, at + 1);
}

/** `Ủy ban Giám sát Hạ viện | Peter Cummings`: a known first name before a foreign word. */
export function opensKnownForeigner(tokens: readonly NameToken[], at: number): boolean {
  const [first, last] = [tokens[at]!, tokens[at + 1]];
  return first.shape === 'capital' && FOREIGN_FIRST_NAMES.has(first.fold) && last?.shape === 'capital' && !isVietnameseSyllable(last.text);
}

/** `Tập đoàn Siemens | Joe Kaeser`: two foreign words behind a foreign one, or a known first name and another, where the holder's name is awaited. */
export function opensForeigner(tokens: readonly NameToken[], at: number): boolean {
  const foreign = (token: NameToken | undefined) => token?.shape === 'capital' && !isVietnameseSyllable(token.text);
  const awaited = foreign(tokens[at - 1]) || FOREIGN_FIRST_NAMES.has(tokens[at]!.fold);
  return (
    awaited && foreign(tokens[at]) && foreign(tokens[at + 1]) && !LATIN_FIRM_WORDS.has(tokens[at + 1]!.fold) && !isNameWord(tokens[at + 2])
  );
}

/** `đảng Cộng hòa | Mo Brooks`, `Quốc phòng | James`: a foreign word, or a short one without marks before it. */
export function isForeignStart(tokens: readonly NameToken[], at: number, { first }: PartStep): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.shape !== 'capital') return false;
  if (!isVietnameseSyllable(token.text)) return true;
  return (
    !first && UNMARKED.test(token.text) && next?.shape === 'capital' && !isVietnameseSyllable(next.text) && !isNameWord(tokens[at + 2])
  );
}
