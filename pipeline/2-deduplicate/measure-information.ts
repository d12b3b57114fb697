import { readCount } from '../vietnamese/count-table.ts';
import { type Background, pairKey } from './background-table.ts';

const MOST_BITS = 16; // what a word never met adds
const LEAST_PROBABILITY = 2 ** -MOST_BITS;
/** Weight of a word's own frequency against that of the pair: the pair counts as much as this once it was met so often. */
const WEIGHT = 4;

/**
 * How little the words `from` to `to` are to be expected in press text, in bits: the sum of -log2 of the probability of
 * each after the word before it. The first word adds nothing.
 */
export function measureInformation(
  { total, words, pairs }: Background,
  text: Int32Array,
  { from, to }: { from: number; to: number },
): number {
  let bits = 0;
  let before = readCount(words, text[from]!);
  for (let at = from + 1; at < to; at++) {
    const word = text[at]!;
    const met = readCount(words, word);
    const alone = Math.max(met / total, LEAST_PROBABILITY);
    const together = Math.min(before, readCount(pairs, pairKey(text[at - 1]!, word)));
    bits -= Math.log2(Math.max(LEAST_PROBABILITY, (together + WEIGHT * alone) / (before + WEIGHT)));
    before = met;
  }
  return bits;
}
