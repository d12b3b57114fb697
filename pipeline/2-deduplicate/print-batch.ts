import { shelvePairs } from '../io/shelves.ts';
import { openStore, type Store } from '../io/store.ts';
import { type Chosen, chooseWords } from './choose-words.ts';
import { winnow } from './winnow.ts';

/** A batch of articles whose words are chosen and fingerprinted. */
export interface PrintTask extends Chosen {
  /** The place of each article among all documents. */
  documents: Uint32Array;
  /** The fingerprints are put by so many of their high bits. */
  shelfBits: number;
  store: Store;
}

/** Where the store holds the words, the fingerprints and the places of these of each article, in this order, and how many. */
export interface Printed {
  bodies: Float64Array;
  wordCounts: Uint32Array;
  printCounts: Uint32Array;
  /** Where it holds the fingerprints of all, each with its document, on shelves. */
  prints: number;
  /** A hash of all words of each article. */
  hashes: Int32Array;
  /** For each article the words before which text stands that takes no part. */
  gaps: number[][];
}

/** The bodies of the batch at hand, and its fingerprints, each with its document; both grow with the largest batch met. */
let bodies = new Int32Array(1 << 19);
let pairs = new Uint32Array(1 << 18);

/** Chooses and fingerprints the words of a batch and puts both in the store. */
export function printBatch({ store: shared, shelfBits, documents, ...chosen }: PrintTask): Printed {
  const count = documents.length;
  const printed = {
    bodies: new Float64Array(count),
    wordCounts: new Uint32Array(count),
    printCounts: new Uint32Array(count),
    hashes: new Int32Array(count),
  };
  const allGaps: number[][] = [];
  const filled = { bodies: 0, pairs: 0 };
  chooseWords(chosen, ({ words, gaps }, at) => {
    const { prints, places } = winnow(words);
    printed.bodies[at] = filled.bodies;
    printed.wordCounts[at] = words.length;
    printed.printCounts[at] = prints.length;
    printed.hashes[at] = hashAll(words);
    allGaps.push(gaps);
    filled.bodies = addBody(filled.bodies, words, prints, places);
    filled.pairs = addPairs(filled.pairs, prints, documents[at]!);
  });
  const store = openStore(shared);
  try {
    const place = store.put(bodies.subarray(0, filled.bodies));
    for (let at = 0; at < count; at++) printed.bodies[at]! += place;
    const prints = shelvePairs(store, pairs.subarray(0, filled.pairs), { shelves: 2 ** shelfBits, shift: 32 - shelfBits });
    return { ...printed, prints, gaps: allGaps };
  } finally {
    store.close();
  }
}

/** Adds the words of an article, its fingerprints and the places of these; gives the end of all. */
function addBody(start: number, ...columns: readonly (Int32Array | Uint32Array)[]): number {
  const length = columns.reduce((sum, column) => sum + column.length, start);
  if (length > bodies.length) bodies = growTo(bodies, 2 * length);
  let at = start;
  for (const column of columns) {
    bodies.set(column, at);
    at += column.length;
  }
  return at;
}

function addPairs(start: number, prints: Uint32Array, document: number): number {
  const end = start + 2 * prints.length;
  if (end > pairs.length) pairs = growTo(pairs, 2 * end);
  for (let at = 0; at < prints.length; at++) {
    pairs[start + 2 * at] = prints[at]!;
    pairs[start + 2 * at + 1] = document;
  }
  return end;
}

function growTo<Column extends Int32Array | Uint32Array>(column: Column, length: number): Column {
  const grown = new (column.constructor as { new (length: number): Column })(length);
  grown.set(column);
  return grown;
}

function hashAll(words: Int32Array): number {
  let hash = words.length;
  for (let at = 0; at < words.length; at++) hash = (Math.imul(hash, 0x01000193) + words[at]!) | 0;
  return hash;
}
