import type { NameToken } from './name-tokens.ts';

/** A term of office behind an office: `named` where it belongs to the office's words, `to` is the token after all of it. */
export interface OfficeTerm {
  named: number;
  to: number;
}

/**
 * `khóa XIV` goes with the words of an office; `(khóa XI)`, `nhiệm kỳ 2016 - 2021`, `(UBKT)` and `nước này` belong to no office's name
 * but stand between it and its holder.
 */
export function readTerm(tokens: readonly NameToken[], at: number): OfficeTerm {
  if (tokens[at]?.fold === 'nước' && (tokens[at + 1]?.fold === 'này' || tokens[at + 1]?.fold === 'ta')) return { named: at, to: at + 2 };
  const open = tokens[at]?.fold === '(' ? at + 1 : at;
  const word = tokens[open]?.fold;
  if (open > at && tokens[open]?.shape === 'upper' && tokens[open + 1]?.fold === ')') return { named: at, to: open + 2 };
  if (word === 'khóa' && tokens[open + 1] && tokens[open + 1]!.shape !== 'lower') {
    const to = closeTerm(tokens, open + 2, open > at);
    return { named: open > at || tokens[open + 1]!.shape === 'mark' ? at : to, to };
  }
  if (word !== 'nhiệm' || tokens[open + 1]?.fold !== 'kì') return { named: at, to: at };
  let to = open + 2;
  while (tokens[to]?.shape === 'number' || tokens[to]?.fold === '-') to++;
  return { named: at, to: to > open + 2 ? closeTerm(tokens, to, open > at) : at };
}

function closeTerm(tokens: readonly NameToken[], at: number, opened: boolean): number {
  return opened && tokens[at]?.fold === ')' ? at + 1 : at;
}
