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

/** An article of a batch, and how much of it there is. */
interface Source extends Pick<Document, 'batch' | 'no' | 'wordCount' | 'hash' | 'gaps'> {
  facts: ArticleFacts;
  printCount: number;
}

/**
 * All documents in order of their articles' ids, with their words and fingerprints in the same order. Takes the batches out
 * of the list one by one, so that no more than one stands in memory twice.
 */
export function joinDocuments(batches: PrintedBatch[]): { documents: Document[]; columns: Columns } {
  const sources = batches.flatMap((each, batch) => each.facts.map((facts, no) => toSource(each.printed, { facts, batch, no })));
  sources.sort((one, other) => (one.facts.articleId < other.facts.articleId ? -1 : 1));
  const columns = openColumns(sources);
  const places = batches.map(({ facts }) => new Uint32Array(facts.length));
  for (const [at, { batch, no }] of sources.entries()) places[batch]![no] = at;
  for (let batch = 0; batches.length > 0; batch++) copyBatch(columns, batches.shift()!.printed, places[batch]!);
  return { documents: sources.map(({ facts, printCount, ...rest }) => ({ ...facts, ...rest })), columns };
}

/** The words of one document. */
export function wordsOf({ words, wordStarts }: Columns, document: number): Int32Array {
  return words.subarray(wordStarts[document]!, wordStarts[document + 1]!);
}

/** How many fingerprints a document has. */
export function countPrints({ printStarts }: Columns, document: number): number {
  return printStarts[document + 1]! - printStarts[document]!;
}

function toSource(
  { wordStarts, printStarts, hashes, gaps }: Printed,
  { facts, batch, no }: Pick<Source, 'facts' | 'batch' | 'no'>,
): Source {
  return {
    facts,
    batch,
    no,
    wordCount: wordStarts[no + 1]! - wordStarts[no]!,
    printCount: printStarts[no + 1]! - printStarts[no]!,
    hash: hashes[no]!,
    gaps: gaps[no]!,
  };
}

function openColumns(sources: Source[]): Columns {
  const wordStarts = share(Uint32Array, sources.length + 1);
  const printStarts = share(Uint32Array, sources.length + 1);
  for (const [at, { wordCount, printCount }] of sources.entries()) {
    wordStarts[at + 1] = wordStarts[at]! + wordCount;
    printStarts[at + 1] = printStarts[at]! + printCount;
  }
  return {
    words: share(Int32Array, wordStarts.at(-1)!),
    wordStarts,
    prints: share(Uint32Array, printStarts.at(-1)!),
    places: share(Int32Array, printStarts.at(-1)!),
    printStarts,
  };
}

function copyBatch(columns: Columns, { words, wordStarts, prints, places, printStarts }: Printed, documents: Uint32Array): void {
  for (const [no, document] of documents.entries()) {
    columns.words.set(words.subarray(wordStarts[no]!, wordStarts[no + 1]!), columns.wordStarts[document]!);
    columns.prints.set(prints.subarray(printStarts[no]!, printStarts[no + 1]!), columns.printStarts[document]!);
    columns.places.set(places.subarray(printStarts[no]!, printStarts[no + 1]!), columns.printStarts[document]!);
  }
}
