import { shelvePairs } from '../io/shelves.ts';
import { openStore } from '../io/store.ts';
import { type Columns, takeWords } from './documents.ts';
import { scatterWords } from './scatter-words.ts';
import type { Fingerprints } from './winnow.ts';

/** Documents whose words near one another are to be hashed. */
export interface ScatterTask {
  columns: Columns;
  documents: Uint32Array;
  /** The hashes are put by so many of their high bits. */
  shelfBits: number;
}

/** Where the store holds the hashes and their places of each document, and how many, and where those of all, each with its document, on shelves. */
export interface Scattered {
  bodies: Float64Array;
  printCounts: Uint32Array;
  prints: number;
}

/** Hashes the words near one another of some documents and puts the hashes in the store. */
export function scatterBand({ columns, documents, shelfBits }: ScatterTask): Scattered {
  const store = openStore(columns.store);
  try {
    const all = Array.from(documents, (document) => scatterWords(takeWords(store, columns, document)));
    return {
      bodies: Float64Array.from(all, (own) => store.put(joinColumns(own))),
      printCounts: Uint32Array.from(all, ({ prints }) => prints.length),
      prints: shelvePairs(store, pairAll(all, documents), { shelves: 2 ** shelfBits, shift: 32 - shelfBits }),
    };
  } finally {
    store.close();
  }
}

function joinColumns({ prints, places }: Fingerprints): Int32Array {
  const joined = new Int32Array(2 * prints.length);
  joined.set(prints);
  joined.set(places, prints.length);
  return joined;
}

/** The hashes of all, each with its document. */
function pairAll(all: readonly Fingerprints[], documents: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(2 * all.reduce((sum, { prints }) => sum + prints.length, 0));
  let end = 0;
  for (const [at, { prints }] of all.entries()) {
    for (const print of prints) {
      pairs[end++] = print;
      pairs[end++] = documents[at]!;
    }
  }
  return pairs;
}
