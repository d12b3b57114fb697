import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { Links } from '../item-gaps.ts';
import { joinFolds } from '../tokens/name-tokens.ts';

const LONGEST_AGE = 32;
const BIRTHS: ReadonlySet<string> = foldSet(['sinh', 'sn', 'quê', 'ngụ', 'trú']);
const CLOSING = /[,)]$|(?:^|[,)] )(?:là|hiện là|nguyên là|từng là|hiện nay là)$/u;

/** Whether the tokens `[from, to)` behind a name tell its bearer's age, birth or home and nothing else: `, 62 tuổi, quê tỉnh X,`, `, SN 1959,`. */
export function isAge({ tokens }: Links, from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST_AGE || tokens[from]!.text !== ',') return false;
  const [first, second] = [tokens[from + 1]!, tokens[from + 2]!];
  if (!BIRTHS.has(first.fold) && !(first.shape === 'number' && second.fold === 'tuổi')) return false;
  for (let at = from; at < to; at++) {
    const { shape, text, glued } = tokens[at]!;
    if (shape === 'break' || text === ';' || (text === '.' && !(glued && tokens[at + 1]?.glued))) return false;
  }
  return CLOSING.test(joinFolds(tokens, to - 3, to));
}
