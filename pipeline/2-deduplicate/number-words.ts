/** The words of two texts as numbers from 0 on, and how much each number tells of what both share. */
export interface Numbered {
  a: Int32Array;
  b: Int32Array;
  /** How often each number stands in either text. */
  aCounts: Uint32Array;
  bCounts: Uint32Array;
  weights: Float64Array;
}

/** A word that is one in so many of both texts tells nothing. */
const COMMON = 32;

/** Numbers by words, a hash table whose cells tell by number which pair of texts filled them; it grows with the longest pair met. */
let table = openTable(1 << 12);

/**
 * Numbers the words of two texts and weighs each by how rare it is in these, in bits beyond a common word's: so what both are
 * about weighs little, and nothing depends on other texts.
 */
export function numberWords(a: Int32Array, b: Int32Array): Numbered {
  const total = a.length + b.length;
  if (2 * total > table.words.length) table = openTable(2 * total);
  table.pairs++;
  const [ownA, ownB] = [new Int32Array(a.length), new Int32Array(b.length)];
  const numbers = numberAll(b, ownB, numberAll(a, ownA, 0));
  const [aCounts, bCounts] = [countPlaces(ownA, numbers), countPlaces(ownB, numbers)];
  const counts = aCounts.map((count, number) => count + bCounts[number]!);
  return { a: ownA, b: ownB, aCounts, bCounts, weights: weighCounts(counts, total / COMMON) };
}

function countPlaces(words: Int32Array, numbers: number): Uint32Array {
  const counts = new Uint32Array(numbers);
  for (let at = 0; at < words.length; at++) counts[words[at]!]!++;
  return counts;
}

/** Puts the numbers of words into `numbered`; those that are new go on from `next`. Gives the next new one. */
function numberAll(words: Int32Array, numbered: Int32Array, next: number): number {
  const { words: known, owners, numbers, pairs } = table;
  const mask = known.length - 1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let cell = word & mask;
    while (owners[cell] === pairs && known[cell] !== word) cell = (cell + 1) & mask;
    if (owners[cell] !== pairs) {
      owners[cell] = pairs;
      known[cell] = word;
      numbers[cell] = next++;
    }
    numbered[at] = numbers[cell]!;
  }
  return next;
}

function openTable(room: number) {
  const cells = 2 ** Math.ceil(Math.log2(room));
  return { words: new Int32Array(cells), owners: new Uint32Array(cells), numbers: new Int32Array(cells), pairs: 0 };
}

const KNOWN = 8;

/** Most words are rare: the logarithms of small counts are taken once. */
function weighCounts(counts: Uint32Array, most: number): Float64Array {
  const weights = new Float64Array(counts.length);
  const known = Float64Array.from({ length: KNOWN }, (_, count) => Math.log2(most / count));
  for (let number = 0; number < weights.length; number++) {
    const count = counts[number]!;
    weights[number] = Math.max(0, count < KNOWN ? known[count]! : Math.log2(most / count));
  }
  return weights;
}
