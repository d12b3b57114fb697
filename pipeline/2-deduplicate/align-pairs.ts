import { openStore, type StoreAccess } from '../io/store.ts';
import { type Columns, takePrints, takeWords } from './documents.ts';
import { indexSeeds, type Match } from './find-matches.ts';
import { openPlaceIndex } from './find-range.ts';
import { findShared, type Stretch } from './find-shared.ts';
import { openInformation } from './measure-information.ts';
import { readBackground } from './read-background.ts';

/** Pairs to be aligned, the later document before the earlier: those with the same later document stand together. */
export interface AlignTask {
  columns: Columns;
  pairs: Uint32Array;
}

const information = openInformation(readBackground());
const places = openPlaceIndex();

/** The pairs that share a passage, packed as `unpackOverlaps` reads them. */
export function alignPairs({ columns, pairs }: AlignTask): Int32Array {
  const store = openStore(columns.store);
  const packed: number[] = [];
  try {
    for (let at = 0; at < pairs.length; ) {
      const later = pairs[at]!;
      const first = at;
      while (at < pairs.length && pairs[at] === later) at += 2;
      alignWith({ store, columns }, later, { earliers: pairs.subarray(first, at), packed });
    }
  } finally {
    store.close();
  }
  return Int32Array.from(packed);
}

interface Shelf {
  store: StoreAccess;
  columns: Columns;
}

function alignWith({ store, columns }: Shelf, later: number, { earliers, packed }: { earliers: Uint32Array; packed: number[] }): void {
  places.load(takePrints(store, columns, later));
  let seeds: ReturnType<typeof indexSeeds> | null = null;
  for (let at = 1; at < earliers.length; at += 2) {
    const earlier = earliers[at]!;
    const range = places.findRange(takePrints(store, columns, earlier), columns.wordCounts[earlier]!);
    if (range === null) continue;
    if (seeds === null) {
      seeds = indexSeeds(takeWords(store, columns, later));
      information.load(seeds.words);
    }
    const stretches = findShared(seeds, information, { words: takeWords(store, columns, earlier), range });
    if (stretches.length > 0) pack(packed, { a: earlier, b: later, stretches });
  }
}

/** Two documents that share text, by their places in the list, `a` before `b`, and what they share. */
export interface Overlap {
  a: number;
  b: number;
  stretches: Stretch[];
}

const TENTHS = 10; // of a bit: what is published of the information

/** The indexed text is the later one, so its side of a match comes second. */
function pack(packed: number[], { a, b, stretches }: Overlap): void {
  packed.push(a, b, stretches.length);
  for (const { matches, information: bits } of stretches) {
    packed.push(Math.round(bits! * TENTHS), matches.length);
    for (const match of matches) packed.push(match.b, match.a, match.length);
  }
}

/** The overlaps of a result of `alignPairs`, one at a time. */
export function* unpackOverlaps(packed: Int32Array): Generator<Overlap> {
  let at = 0;
  const next = () => packed[at++]!;
  while (at < packed.length) {
    const [a, b, count] = [next(), next(), next()];
    const stretches = Array.from({ length: count }, (): Stretch => {
      const information = next() / TENTHS;
      return { matches: Array.from({ length: next() }, (): Match => ({ a: next(), b: next(), length: next() })), information };
    });
    yield { a, b, stretches };
  }
}
