import type { Store, StoreAccess, TakenRoom } from '../io/store.ts';
import type { Printed } from './print-batch.ts';
import type { ArticleFacts } from './reading.ts';
import { share } from './share.ts';
import type { Fingerprints } from './winnow.ts';

/** An article as the comparison knows it. */
export interface Document extends ArticleFacts {
  /** Its batch, and its number there. */
  batch: number;
  no: number;
  wordCount: number;
  /** A hash of all its words. */
  hash: number;
  /** The words before which text stands that takes no part, in order. */
  gaps: number[];
}

/** Where the words and fingerprints of all documents stand in the store, in memory that threads share. */
export interface Columns {
  store: Store;
  bodies: Float64Array;
  wordCounts: Uint32Array;
  printCounts: Uint32Array;
}

/** The articles of all batches in order of their ids, and columns for what is found of each. */
export function listDocuments(batches: readonly ArticleFacts[][], store: Store): { documents: Document[]; columns: Columns } {
  const documents = batches.flatMap((each, batch) =>
    each.map((facts, no) => Object.assign(facts, { batch, no, wordCount: 0, hash: 0, gaps: NONE })),
  );
  documents.sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  const count = documents.length;
  const columns = {
    store,
    bodies: share(Float64Array, count),
    wordCounts: share(Uint32Array, count),
    printCounts: share(Uint32Array, count),
  };
  return { documents, columns };
}

const NONE: number[] = [];

/** Puts in what the printing of a batch tells of its documents. */
export function addPrinted(documents: Document[], columns: Columns, { places, printed }: { places: Uint32Array; printed: Printed }): void {
  for (const [no, at] of places.entries()) {
    columns.bodies[at] = printed.bodies[no]!;
    columns.wordCounts[at] = printed.wordCounts[no]!;
    columns.printCounts[at] = printed.printCounts[no]!;
    const document = documents[at]!;
    document.wordCount = printed.wordCounts[no]!;
    document.hash = printed.hashes[no]!;
    if (printed.gaps[no]!.length > 0) document.gaps = printed.gaps[no]!;
  }
}

/** The words of one document. */
export function takeWords(store: StoreAccess, { bodies, wordCounts }: Columns, document: number): Int32Array {
  return store.take(bodies[document]!, wordCounts[document]!);
}

/** The fingerprints of one document; those of many are looked at before the words of few. */
export function takePrints(store: StoreAccess, { bodies, wordCounts, printCounts }: Columns, document: number): Fingerprints {
  const count = printCounts[document]!;
  return viewPrints(store.take(bodies[document]! + wordCounts[document]!, 2 * count), count);
}

/** The words and fingerprints of one document, taken at once; the room is as that of `StoreAccess.take`. */
export function takeBody(
  store: StoreAccess,
  { bodies, wordCounts, printCounts }: Columns,
  { document, room }: { document: number; room: TakenRoom },
): Fingerprints & { words: Int32Array } {
  const [words, count] = [wordCounts[document]!, printCounts[document]!];
  const taken = store.take(bodies[document]!, words + 2 * count, room);
  return { words: taken.subarray(0, words), ...viewPrints(taken.subarray(words), count) };
}

function viewPrints(taken: Int32Array, count: number): Fingerprints {
  return { prints: new Uint32Array(taken.buffer, taken.byteOffset, count), places: taken.subarray(count) };
}
