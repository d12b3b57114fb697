import type { NameToken } from './name-tokens.ts';

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

function isHyphened(tokens: readonly NameToken[], at: number): boolean {
  const [hyphen, token] = [tokens[at - 1], tokens[at]];
  return token?.shape === 'lower' && token.glued && hyphen?.text === '-' && hyphen.glued;
}
