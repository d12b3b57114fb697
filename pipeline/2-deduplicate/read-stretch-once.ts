import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { parseLine, readLinePieces } from '../io/read-pieces.ts';
import { joinReadings } from './join-readings.ts';
import { type Kept, numberKey, type Records, readKept } from './kept-readings.ts';
import { packReading, unpackReading } from './pack-reading.ts';
import { readArticle } from './read-article.ts';
import type { ArticleReading, Reading } from './reading.ts';

/** A stretch to be read, and the readings of an earlier run; with `isKept` the new ones are packed for the next. */
export interface ReadTask {
  stretch: Stretch;
  kept: Kept | null;
  isKept: boolean;
}

/** The readings of a stretch, and their packed form where it was asked for. */
export interface StretchReading {
  reading: Reading;
  records: Records | null;
}

/** Reads the articles of a stretch: those that were read before with the same rows are taken from what was kept. */
export function readStretchOnce({ stretch, kept, isKept }: ReadTask): StretchReading {
  const segments = readLinePieces(stretch.segments);
  let row = 0;
  const rows = readLinePieces(stretch.articles).map((article, at) => {
    row += stretch.segmentCounts[at]!;
    return { article, segments: segments.slice(row - stretch.segmentCounts[at]!, row) };
  });
  if (!isKept) return { reading: joinReadings(rows.map(readRows)), records: null };
  const handle = kept === null ? null : openSync(kept.file, 'r');
  try {
    const made = rows.map((each) => readOnce(each, kept, handle));
    return { reading: joinReadings(made.map(({ reading }) => reading)), records: joinRecords(made) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** The lines of an article's rows. */
interface Lines {
  article: Buffer;
  segments: Buffer[];
}

interface Made {
  reading: ArticleReading;
  packed: Uint8Array;
  key: Uint8Array;
}

function readOnce(lines: Lines, kept: Kept | null, handle: number | null): Made {
  const key = hashLines(lines);
  const known = kept === null ? null : readKept(kept, handle!, key);
  const reading = known === null ? null : unpackReading(known, key);
  if (reading !== null) return { reading, packed: known!, key };
  const made = readRows(lines);
  return { reading: made, packed: packReading(made, key), key };
}

function readRows({ article, segments }: Lines): ArticleReading {
  return readArticle({ article: parseLine(article), segments: segments.map((line) => parseLine<Segment>(line)) });
}

function hashLines({ article, segments }: Lines): Uint8Array {
  const hash = createHash('sha256').update(article);
  for (const segment of segments) hash.update('\n').update(segment);
  return hash.digest();
}

function joinRecords(made: Made[]): Records {
  const lengths = Uint32Array.from(made, ({ packed }) => packed.length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const { packed } of made) {
    bytes.set(packed, at);
    at += packed.length;
  }
  return { bytes, lengths, numbers: Float64Array.from(made, ({ key }) => numberKey(key)) };
}
