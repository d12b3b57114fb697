import type { Columns } from './documents.ts';
import type { Candidates } from './find-candidates.ts';
import type { Bands, Limits } from './join-part.ts';
import type { Work } from './open-work.ts';

/** Shelves of fingerprints that one task joins. */
const JOINED = 16;
/** The logarithm to base 2 of the documents of a band: what one task finds the candidates of. */
const BAND = 13;

/** The fingerprints of documents as `printBatch` and `scatterBand` put them, on so many shelves. */
export interface Prints {
  places: Float64Array;
  shelves: number;
}

/** What is to be paired: documents of which `isFirst` is 1, each of so many fingerprints. */
type Paired = Pick<Columns, 'store' | 'printCounts'>;

/** The candidates of all documents, band by band. */
export async function pairDocuments(
  paired: Paired,
  { prints, isFirst, limits }: { prints: Prints; isFirst: Uint8Array; limits: Limits },
  work: Work,
): Promise<Candidates[]> {
  const bands = { shift: BAND, count: Math.max(1, Math.ceil(isFirst.length / 2 ** BAND)) };
  const hits = await joinAll(paired, { prints, isFirst, bands, limits }, work);
  return pairAll(paired, { hits, bands, limits }, work);
}

async function joinAll(
  { store }: Paired,
  { prints, ...rest }: { prints: Prints; isFirst: Uint8Array; bands: Bands; limits: Limits },
  work: Work,
): Promise<Float64Array> {
  const hits: number[] = [];
  const { places, shelves } = prints;
  const tasks = Array.from({ length: Math.ceil(shelves / JOINED) }, (_, no) => {
    return { store, prints: places, shelves, from: no * JOINED, to: Math.min(shelves, (no + 1) * JOINED), ...rest };
  });
  await work('join', tasks, (place) => hits.push(place));
  return Float64Array.from(hits);
}

async function pairAll(
  { store, printCounts }: Paired,
  { hits, bands, limits }: { hits: Float64Array; bands: Bands; limits: Limits },
  work: Work,
): Promise<Candidates[]> {
  const found: Candidates[] = [];
  const tasks = Array.from({ length: bands.count }, (_, band) => ({ store, hits, bands, band, printCounts, limits }));
  await work('pair', tasks, (candidates) => found.push(candidates));
  return found;
}
