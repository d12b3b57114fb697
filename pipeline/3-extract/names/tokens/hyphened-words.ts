import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import type { NameToken } from './name-tokens.ts';
import { isHyphen } from './name-words.ts';

/** The token after the small syllables that hyphens glue to the word that ends at `at`: `Bê | -la-rút`; `at` itself where none do. */
export function readHyphens(tokens: readonly NameToken[], at: number): number {
  let to = at;
  while (isHyphened(tokens, to + 1)) to += 2;
  return to;
}

/** The word before `to` has a capital, or is glued by hyphens to one that has: `Xinh-ga-po`. */
export function endsInCapital(tokens: readonly NameToken[], to: number): boolean {
  let at = to - 1;
  while (isHyphened(tokens, at)) at -= 2;
  return at >= 0 && tokens[at]!.shape !== 'lower';
}

/** Past `-Pfalz` in `bang Rheinland-Pfalz`. */
export function closeHyphens(tokens: readonly NameToken[], at: number): number {
  let to = at;
  while (
    isHyphen(tokens, to) &&
    tokens[to + 1]!.shape === 'capital' &&
    tokens[to - 1]!.shape !== 'upper' &&
    !isVietnameseSyllable(tokens[to - 1]!.text)
  )
    to += 2;
  return to;
}

function isHyphened(tokens: readonly NameToken[], at: number): boolean {
  const [hyphen, token] = [tokens[at - 1], tokens[at]];
  if (!token?.glued || !hyphen?.glued) return false;
  return hyphen.text === '-' ? token.shape === 'lower' : isApostrophe(tokens[at - 2], hyphen, token);
}

/** `M'gar`, `R’lấp`: names of the highlands. */
function isApostrophe(before: NameToken | undefined, { text }: NameToken, after: NameToken): boolean {
  if ((text !== "'" && text !== '’') || !before || before.shape === 'lower' || before.shape === 'mark') return false;
  return before.text.length <= 2 && after.text.length > 1 && (after.shape === 'lower' || after.shape === 'capital');
}
