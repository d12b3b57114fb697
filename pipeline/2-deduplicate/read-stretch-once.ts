import { closeSync, openSync } from 'node:fs';
import type { Stretch } from '../io/cut-stretches.ts';
import { readLinePieces } from '../io/read-pieces.ts';
import type { Store } from '../io/store.ts';
import { joinReadings } from './join-readings.ts';
import { type Kept, numberKey, putRecords, type Records, readKept } from './kept-readings.ts';
import { keySource } from './key-source.ts';
import { addPacked, openRecordRoom, packReading, viewLines } from './pack-reading.ts';
import { readArticle } from './read-article.ts';
import { readSource } from './read-source.ts';
import type { JoinedReading } from './reading.ts';

/** A stretch to be read, the readings of an earlier run, and where those of this one are put. */
export interface ReadTask {
  stretch: Stretch;
  kept: Kept | null;
  store: Store;
}

/** The readings of a stretch without their words, and where they were put whole. */
export interface StretchReading {
  reading: JoinedReading;
  records: Records;
}

/** The records of the stretch at hand, to be put in the store when it is read; as large as the longest stretch met. */
const room = openRecordRoom(1 << 22);

/** Reads the articles of a stretch: those that were read before with the same rows are taken from what was kept. */
export function readStretchOnce({ stretch, kept, store }: ReadTask): StretchReading {
  const lines = { articles: readLinePieces(stretch.articles), segments: readLinePieces(stretch.rows) };
  const handle = kept === null ? null : openSync(kept.file, 'r');
  const count = stretch.counts.length;
  const [lengths, numbers] = [new Uint32Array(count), new Float64Array(count)];
  room.length = 0;
  try {
    let from = 0;
    for (const [at, rows] of stretch.counts.entries()) {
      const source = readSource(lines, at, { from, to: from + rows });
      const key = keySource(source);
      const start = room.length;
      const known = kept === null ? null : readKept(kept, handle!, key);
      if (known === null || !addPacked(room, known, key)) packReading(room, readArticle(source), key);
      lengths[at] = room.length - start;
      numbers[at] = numberKey(key);
      from += rows;
    }
  } finally {
    if (handle !== null) closeSync(handle);
  }
  const start = putRecords(store, room);
  return { reading: joinReadings(viewAll(room.bytes.buffer, lengths)), records: { start, lengths, numbers } };
}

function viewAll(buffer: ArrayBufferLike, lengths: Uint32Array) {
  let start = 0;
  return Array.from(lengths, (length) => {
    start += length;
    return viewLines(buffer, start - length);
  });
}
