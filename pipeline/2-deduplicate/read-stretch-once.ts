import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { parseLine, parseLines, readLinePieces, takeLines } from '../io/read-pieces.ts';
import { joinReadings } from './join-readings.ts';
import { type Kept, numberKey, type Records, readKept } from './kept-readings.ts';
import { packReading, unpackReading } from './pack-reading.ts';
import { readArticle } from './read-article.ts';
import type { ArticleReading, Reading } from './reading.ts';

/** A stretch to be read, and the readings of an earlier run. */
export interface ReadTask {
  stretch: Stretch;
  kept: Kept | null;
}

/** The readings of a stretch, whole ones packed. */
export interface StretchReading {
  reading: Reading;
  records: Records;
}

/** Reads the articles of a stretch: those that were read before with the same rows are taken from what was kept. */
export function readStretchOnce({ stretch, kept }: ReadTask): StretchReading {
  const articles = readLinePieces(stretch.articles);
  const segments = readLinePieces(stretch.segments);
  const handle = kept === null ? null : openSync(kept.file, 'r');
  try {
    let row = 0;
    const made = stretch.segmentCounts.map((count, at) => {
      row += count;
      return readOnce({ article: takeLines(articles, at, at + 1), segments: takeLines(segments, row - count, row) }, kept, handle);
    });
    return { reading: joinReadings(made.map(({ reading }) => reading)), records: joinRecords(made) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** The lines of an article's rows. */
interface ArticleLines {
  article: Buffer;
  segments: Buffer;
}

interface Made {
  reading: ArticleReading;
  packed: Uint8Array;
  key: Uint8Array;
}

function readOnce(lines: ArticleLines, kept: Kept | null, handle: number | null): Made {
  const key = createHash('sha256').update(lines.article).update('\n').update(lines.segments).digest();
  const known = kept === null ? null : readKept(kept, handle!, key);
  const reading = known === null ? null : unpackReading(known, key);
  if (reading !== null) return { reading, packed: known!, key };
  const made = readArticle({ article: parseLine(lines.article), segments: parseLines<Segment>(lines.segments) });
  return { reading: made, packed: packReading(made, key), key };
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
