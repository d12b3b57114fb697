import type { NameToken } from './name-tokens.ts';

/** The token after `(WTO)`, the letters of what stands before it; the token itself without them. */
export function skipLetters(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}
