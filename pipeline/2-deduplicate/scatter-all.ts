import type { Columns } from './documents.ts';
import type { Candidates } from './find-candidates.ts';
import type { Work } from './open-work.ts';
import { type Prints, pairDocuments } from './pair-documents.ts';
import { share } from './share.ts';

/** Documents that one task hashes, and whose hashes fill a shelf. */
const SCATTERED = 512;
const MOST_BITS = 12;
/** So many pairs of words must be common that few others hold: one in ten of the pairs of strangers has as many. */
const LIMITS = { hot: 8, leastFew: 4, leastHot: 8 };

/** The hashes of words near one another of some documents, as columns without words, and the pairs of documents that share enough of them. */
export async function scatterAll(
  columns: Columns,
  documents: Uint32Array,
  work: Work,
): Promise<{ scattered: Columns; candidates: Candidates[] }> {
  const isFirst = share(Uint8Array, columns.bodies.length);
  for (const document of documents) isFirst[document] = 1;
  const { scattered, prints } = await hashAll(columns, documents, work);
  return { scattered, candidates: await pairDocuments(scattered, { prints, isFirst, limits: LIMITS }, work) };
}

async function hashAll(columns: Columns, documents: Uint32Array, work: Work): Promise<{ scattered: Columns; prints: Prints }> {
  const count = columns.bodies.length;
  const scattered = {
    store: columns.store,
    bodies: share(Float64Array, count),
    wordCounts: share(Uint32Array, count),
    printCounts: share(Uint32Array, count),
  };
  const shelfBits = Math.min(MOST_BITS, Math.ceil(Math.log2(Math.max(1, documents.length / SCATTERED))));
  const bands = Array.from({ length: Math.ceil(documents.length / SCATTERED) }, (_, no) =>
    documents.slice(no * SCATTERED, (no + 1) * SCATTERED),
  );
  const places: number[] = [];
  const tasks = bands.map((own) => ({ columns, documents: own, shelfBits }));
  await work('scatter', tasks, ({ bodies, printCounts, prints }, no) => {
    places.push(prints);
    for (const [at, document] of bands[no]!.entries()) {
      scattered.bodies[document] = bodies[at]!;
      scattered.printCounts[document] = printCounts[at]!;
    }
  });
  return { scattered, prints: { places: Float64Array.from(places), shelves: 2 ** shelfBits } };
}
