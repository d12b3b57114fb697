import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { type Lines, parseLine, parseLines, readLinePieces, takeLines } from '../io/read-pieces.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { findWords } from '../vietnamese/tokenize.ts';
import { findBody } from './find-body.ts';
import { markRepeats } from './mark-repeats.ts';

/** A stretch that is read again: to write its final segments, and to tell where the words of passages stand. */
export interface PlaceTask {
  stretch: Stretch;
  /** As in its reading. */
  rowStarts: Uint32Array;
  /** The rows that turned out to be furniture, ascending. */
  picked: Uint32Array;
  /** 1 where an article says something twice. */
  repeating: Uint8Array;
  /** Passages in words, as rows of article, first word, word past the last, in order of the articles. */
  ranges: Uint32Array;
}

/** The lines of the final segments, and for each range its first character and the one past its last, in code points of the text. */
export interface Placed {
  lines: Uint8Array;
  rows: number;
  places: Uint32Array;
}

/** Reads a stretch again; only the rows that change, and the articles that something is to be told of, are parsed. */
export function placeBatch({ stretch, rowStarts, picked, repeating, ranges }: PlaceTask): Placed {
  const segments = readLinePieces(stretch.segments);
  const articles = ranges.length > 0 || repeating.includes(1) ? readLinePieces(stretch.articles) : null;
  const places = new Uint32Array((ranges.length / 3) * 2);
  const changed = new Map<number, Segment>();
  for (const row of picked) changed.set(row, { ...parseLine<Segment>(takeLines(segments, row, row + 1)), kind: 'furniture' });
  for (let at = 0, range = 0; at < repeating.length; at++) {
    const first = range;
    while (ranges[range] === at) range += 3;
    if (repeating[at] === 0 && range === first) continue;
    const from = rowStarts[at]!;
    const rows = parseLines<Segment>(takeLines(segments, from, rowStarts[at + 1]!)).map((row, no) => changed.get(from + no) ?? row);
    const read: SegmentedArticle = { article: parseLine(takeLines(articles!, at, at + 1)), segments: rows };
    if (repeating[at] === 1) for (const [no, row] of markRepeats(read).entries()) if (row !== rows[no]) changed.set(from + no, row);
    places.set(placeWords(read, ranges.subarray(first, range)), (first / 3) * 2);
  }
  return { lines: replaceLines(segments, changed), rows: segments.ends.length, places };
}

/** The bytes of the lines with those of the rows that changed in their places, each with its `\n`. */
function replaceLines(lines: Lines, changed: ReadonlyMap<number, Segment>): Uint8Array {
  if (lines.ends.length === 0) return new Uint8Array(0);
  const parts: Buffer[] = [];
  let copied = 0;
  for (const [row, segment] of Array.from(changed).sort(([one], [other]) => one - other)) {
    const start = row === 0 ? 0 : lines.ends[row - 1]! + 1;
    parts.push(lines.bytes.subarray(copied, start), Buffer.from(JSON.stringify(segment), 'utf8'));
    copied = lines.ends[row]!;
  }
  return Buffer.concat([...parts, lines.bytes.subarray(copied, lines.ends.at(-1)), Buffer.from('\n')]);
}

function placeWords(read: SegmentedArticle, ranges: Uint32Array): number[] {
  if (ranges.length === 0) return [];
  const { starts, ends } = findWords(read.article.text, findBody(read));
  const offsets = measureOffsets(read.article.text);
  const places: number[] = [];
  for (let at = 0; at < ranges.length; at += 3) {
    places.push(offsets.toCodePoints(starts[ranges[at + 1]!]!), offsets.toCodePoints(ends[ranges[at + 2]! - 1]!));
  }
  return places;
}
