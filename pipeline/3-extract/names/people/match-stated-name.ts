import type { PersonItem } from '../name-items.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';

const LONGEST_NAME = 5;

/** The name in capitals of a form: `Họ và tên: | LÊ VĂN HẢI`; null where the words are no such field. */
export function matchStatedName(tokens: readonly NameToken[], at: number): PersonItem | null {
  const colon = joinFolds(tokens, at - 4, at) === 'họ và tên :' || joinFolds(tokens, at - 3, at) === 'họ tên :';
  if (!colon) return null;
  let to = at;
  while (to - at < LONGEST_NAME && tokens[to]?.shape === 'upper') to++;
  return to - at > 1 ? { kind: 'person', from: at, to, cue: 'form', honorific: null, foreign: false } : null;
}
