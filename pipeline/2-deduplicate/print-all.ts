import type { Store } from '../io/store.ts';
import { addPrinted, type Columns, type Document, listDocuments } from './documents.ts';
import type { Work } from './open-work.ts';
import type { Prints } from './pair-documents.ts';
import type { Batch } from './read-all.ts';

/** Documents whose fingerprints fill a shelf: joined by themselves, they stay in a processor's cache. */
const SHELF = 512;
const MOST_BITS = 12;

/** Chooses the words of all articles that are compared, from the packed readings in the file, and puts them and their fingerprints in the store. */
export async function printAll(
  batches: Batch[],
  { file, store }: { file: string; store: Store },
  work: Work,
): Promise<{ documents: Document[]; columns: Columns; prints: Prints }> {
  const { documents, columns } = listDocuments(
    batches.map(({ facts }) => facts),
    store,
  );
  const places = batches.map(({ facts }) => new Uint32Array(facts.length));
  for (const [at, { batch, no }] of documents.entries()) places[batch]![no] = at;
  const shelfBits = Math.min(MOST_BITS, Math.ceil(Math.log2(Math.max(1, documents.length / SHELF))));
  const prints: number[] = [];
  const tasks = batches.map(({ start, lengths, rowStarts, picked }, at) => {
    return { file, start, lengths, rowStarts, picked, documents: places[at]!, shelfBits, store };
  });
  await work('print', tasks, (printed, at) => {
    prints.push(printed.prints);
    addPrinted(documents, columns, { places: places[at]!, printed });
  });
  return { documents, columns, prints: { places: Float64Array.from(prints), shelves: 2 ** shelfBits } };
}
