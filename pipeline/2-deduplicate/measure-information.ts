import { readCount } from '../vietnamese/words/count-table.ts';
import { type Background, pairKey } from './background-table.ts';

const MOST_BITS = 16; // what a word never met adds
const LEAST_PROBABILITY = 2 ** -MOST_BITS;
/** Weight of a word's own frequency against that of the pair: the pair counts as much as this once it was met so often. */
const WEIGHT = 4;

/** Tells how little words are to be expected in press text. Holds one text at a time, of which each word is measured once. */
export interface Information {
  load(text: Int32Array): void;
  /** The bits of the words `from` to `to`: the sum of -log2 of the probability of each after the word before it. The first adds nothing. */
  measure(from: number, to: number): number;
}

/** Opens a measure by the statistics of press text; its memory grows with the longest text it met. */
export function openInformation(background: Background): Information {
  let text: Int32Array = new Int32Array(0);
  let known = new Float64Array(1 << 10);
  return {
    load(words) {
      text = words;
      if (words.length > known.length) known = new Float64Array(2 * words.length);
      known.fill(UNKNOWN, 0, words.length);
    },
    measure(from, to) {
      let bits = 0;
      for (let at = from + 1; at < to; at++) {
        if (known[at] === UNKNOWN) known[at] = measureWord(background, text[at - 1]!, text[at]!);
        bits += known[at]!;
      }
      return bits;
    },
  };
}

const UNKNOWN = -1;

function measureWord({ total, words, pairs }: Background, wordBefore: number, word: number): number {
  const before = readCount(words, wordBefore);
  const alone = Math.max(readCount(words, word) / total, LEAST_PROBABILITY);
  const together = Math.min(before, readCount(pairs, pairKey(wordBefore, word)));
  return -Math.log2(Math.max(LEAST_PROBABILITY, (together + WEIGHT * alone) / (before + WEIGHT)));
}
