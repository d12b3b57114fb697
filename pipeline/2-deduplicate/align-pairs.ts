import { openStore, openTakenRoom, type StoreAccess } from '../io/store.ts';
import { type Columns, takeBody } from './documents.ts';
import { indexSeeds } from './find-matches.ts';
import { openPlaceIndex } from './find-range.ts';
import { findShared } from './find-shared.ts';
import { openInformation } from './measure-information.ts';
import { packOverlap } from './pack-overlaps.ts';
import { readBackground } from './read-background.ts';

/** Pairs to be aligned, the later document before the earlier: those with the same later document stand together. */
export interface AlignTask {
  columns: Columns;
  pairs: Uint32Array;
}

const information = openInformation(readBackground());
const places = openPlaceIndex();
const rooms = { later: openTakenRoom(), earlier: openTakenRoom() };

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
  const own = takeBody(store, columns, { document: later, room: rooms.later });
  places.load(own);
  let seeds: ReturnType<typeof indexSeeds> | null = null;
  for (let at = 1; at < earliers.length; at += 2) {
    const earlier = earliers[at]!;
    const other = takeBody(store, columns, { document: earlier, room: rooms.earlier });
    const range = places.findRange(other, other.words.length);
    if (range === null) continue;
    if (seeds === null) {
      seeds = indexSeeds(own.words);
      information.load(seeds.words);
    }
    const stretches = findShared(seeds, information, { words: other.words, range });
    for (const { matches } of stretches) for (const match of matches) [match.a, match.b] = [match.b, match.a]; // the later one was indexed
    if (stretches.length > 0) packOverlap(packed, { a: earlier, b: later, stretches });
  }
}
