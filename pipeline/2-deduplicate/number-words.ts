/** The words of two texts as numbers from 0 on, and how much each number tells of what both share. */
export interface Numbered {
  a: Int32Array;
  b: Int32Array;
  weights: Float64Array;
}

/** A word that is one in so many of both texts tells nothing. */
const COMMON = 32;

/**
 * Numbers the words of two texts and weighs each by how rare it is in these, in bits beyond a common word's: so what both are
 * about weighs little, and nothing depends on other texts.
 */
export function numberWords(a: Int32Array, b: Int32Array): Numbered {
  const numbers = new Map<number, number>();
  const [ownA, ownB] = [numberAll(a, numbers), numberAll(b, numbers)];
  const counts = new Uint32Array(numbers.size);
  for (let at = 0; at < ownA.length; at++) counts[ownA[at]!]!++;
  for (let at = 0; at < ownB.length; at++) counts[ownB[at]!]!++;
  const most = (a.length + b.length) / COMMON;
  return { a: ownA, b: ownB, weights: Float64Array.from(counts, (count) => Math.max(0, Math.log2(most / count))) };
}

function numberAll(words: Int32Array, numbers: Map<number, number>): Int32Array {
  const numbered = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    let number = numbers.get(words[at]!);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(words[at]!, number);
    }
    numbered[at] = number;
  }
  return numbered;
}
