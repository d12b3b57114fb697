import { mixHash } from '../vietnamese/letters/letter-tables.ts';
import type { CountTable } from '../vietnamese/words/count-table.ts';

/** How often words and pairs of words stand in the press. `total` counts the words read. */
export interface Background {
  version: number;
  total: number;
  words: CountTable;
  pairs: CountTable;
}

/** The key of a pair of words. */
export function pairKey(before: number, word: number): number {
  return Math.imul(before, 0x9e3779b1) ^ mixHash(word);
}
