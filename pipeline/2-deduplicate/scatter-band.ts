import { shelvePairs } from '../io/shelves.ts';
import { openStore } from '../io/store.ts';
import { type Columns, takeWords } from './documents.ts';
import { scatterWords } from './scatter-words.ts';

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
  const scattered = { bodies: new Float64Array(documents.length), printCounts: new Uint32Array(documents.length) };
  const pairs: number[] = [];
  try {
    for (const [at, document] of documents.entries()) {
      const { prints, places } = scatterWords(takeWords(store, columns, document));
      scattered.bodies[at] = store.put(Int32Array.of(...prints, ...places));
      scattered.printCounts[at] = prints.length;
      for (const print of prints) pairs.push(print, document);
    }
    return { ...scattered, prints: shelvePairs(store, Uint32Array.from(pairs), { shelves: 2 ** shelfBits, shift: 32 - shelfBits }) };
  } finally {
    store.close();
  }
}
