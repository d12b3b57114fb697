import { share } from './join-columns.ts';
import type { Printed } from './print-batch.ts';
import type { ArticleFacts } from './reading.ts';

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

/** The words and fingerprints of all documents, one behind the other, in memory that threads share. */
export interface Columns {
  words: Int32Array;
  wordStarts: Uint32Array;
  prints: Uint32Array;
  places: Int32Array;
  printStarts: Uint32Array;
}

/** A batch of articles, read and printed. */
export interface PrintedBatch {
  facts: ArticleFacts[];
  printed: Printed;
}

/** An article of a batch. */
interface Source {
  facts: ArticleFacts;
  printed: Printed;
  batch: number;
  no: number;
}

/** All documents in order of their articles' ids, with their words and fingerprints in the same order. */
export function joinDocuments(batches: PrintedBatch[]): { documents: Document[]; columns: Columns } {
  const sources = batches.flatMap(({ facts, printed }, batch) => facts.map((each, no): Source => ({ facts: each, printed, batch, no })));
  sources.sort((one, other) => (one.facts.articleId < other.facts.articleId ? -1 : 1));
  const wordStarts = sumCounts(sources, ({ printed, no }) => printed.wordStarts[no + 1]! - printed.wordStarts[no]!);
  const printStarts = sumCounts(sources, ({ printed, no }) => printed.printStarts[no + 1]! - printed.printStarts[no]!);
  const columns: Columns = {
    words: share(Int32Array, wordStarts.at(-1)!),
    wordStarts,
    prints: share(Uint32Array, printStarts.at(-1)!),
    places: share(Int32Array, printStarts.at(-1)!),
    printStarts,
  };
  return { documents: sources.map((source, at) => copyDocument(columns, source, at)), columns };
}

/** The words of one document. */
export function wordsOf({ words, wordStarts }: Columns, document: number): Int32Array {
  return words.subarray(wordStarts[document]!, wordStarts[document + 1]!);
}

/** How many fingerprints a document has. */
export function countPrints({ printStarts }: Columns, document: number): number {
  return printStarts[document + 1]! - printStarts[document]!;
}

function copyDocument(columns: Columns, { facts, printed, batch, no }: Source, at: number): Document {
  const { wordStarts, printStarts } = printed;
  columns.words.set(printed.words.subarray(wordStarts[no]!, wordStarts[no + 1]!), columns.wordStarts[at]!);
  columns.prints.set(printed.prints.subarray(printStarts[no]!, printStarts[no + 1]!), columns.printStarts[at]!);
  columns.places.set(printed.places.subarray(printStarts[no]!, printStarts[no + 1]!), columns.printStarts[at]!);
  const wordCount = wordStarts[no + 1]! - wordStarts[no]!;
  return { ...facts, batch, no, wordCount, hash: printed.hashes[no]!, gaps: printed.gaps[no]! };
}

function sumCounts(sources: Source[], countOf: (source: Source) => number): Uint32Array {
  const starts = share(Uint32Array, sources.length + 1);
  for (const [at, source] of sources.entries()) starts[at + 1] = starts[at]! + countOf(source);
  return starts;
}
