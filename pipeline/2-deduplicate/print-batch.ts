import { shelvePairs } from '../io/shelves.ts';
import { openStore, type Store, type StoreAccess } from '../io/store.ts';
import { type Chosen, chooseWords } from './choose-words.ts';
import { type Fingerprints, winnow } from './winnow.ts';

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

/** Chooses and fingerprints the words of a batch and puts both in the store. */
export function printBatch(task: PrintTask): Printed {
  const store = openStore(task.store);
  try {
    const { shelfBits, documents } = task;
    const articles = chooseWords(task).map((chosen) => ({ ...chosen, ...winnow(chosen.words) }));
    const pairs = joinPairs(articles.map(({ prints }, at) => toPairs(prints, documents[at]!)));
    return {
      bodies: Float64Array.from(articles, (article) => putBody(store, article)),
      wordCounts: Uint32Array.from(articles, ({ words }) => words.length),
      printCounts: Uint32Array.from(articles, ({ prints }) => prints.length),
      prints: shelvePairs(store, pairs, { shelves: 2 ** shelfBits, shelfOf: (print) => shelfOf(print, shelfBits) }),
      hashes: Int32Array.from(articles, ({ words }) => hashAll(words)),
      gaps: articles.map(({ gaps }) => gaps),
    };
  } finally {
    store.close();
  }
}

function shelfOf(print: number, bits: number): number {
  return bits === 0 ? 0 : print >>> (32 - bits);
}

function putBody(store: StoreAccess, { words, prints, places }: Fingerprints & { words: Int32Array }): number {
  const body = new Int32Array(words.length + 2 * prints.length);
  body.set(words);
  body.set(prints, words.length);
  body.set(places, words.length + prints.length);
  return store.put(body);
}

function toPairs(prints: Uint32Array, document: number): Uint32Array {
  const pairs = new Uint32Array(2 * prints.length);
  for (let at = 0; at < prints.length; at++) {
    pairs[2 * at] = prints[at]!;
    pairs[2 * at + 1] = document;
  }
  return pairs;
}

function joinPairs(parts: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function hashAll(words: Int32Array): number {
  let hash = words.length;
  for (let at = 0; at < words.length; at++) hash = (Math.imul(hash, 0x01000193) + words[at]!) | 0;
  return hash;
}
