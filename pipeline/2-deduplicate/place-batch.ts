import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { type Lines, parseLine, readLinePieces, takeLines } from '../io/read-pieces.ts';
import { findWords } from '../vietnamese/find-words.ts';
import { findBody } from './find-body.ts';
import { findRepeats } from './find-repeats.ts';
import { hashRows } from './hash-rows.ts';
import { type LaidRows, layRows } from './lay-rows.ts';
import { type ArticleSource, readSource } from './read-source.ts';
import { share } from './share.ts';

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

/** Reads a stretch again; only the rows that change are parsed, and of the articles only those looked at that something is to be told of. */
export function placeBatch({ stretch, rowStarts, picked, repeating, ranges }: PlaceTask): Placed {
  const segments = readLinePieces(stretch.segments);
  const isAsked = ranges.length > 0 || repeating.includes(1);
  const lines = { segments, articles: readLinePieces(isAsked ? stretch.articles : []) };
  const places = new Uint32Array((ranges.length / 3) * 2);
  const changed = new Map<number, Segment>();
  const isPicked = new Set(picked);
  for (const row of picked) changed.set(row, { ...parseRow(segments, row), kind: 'furniture' });
  for (let at = 0, range = 0; at < repeating.length; at++) {
    const first = range;
    while (ranges[range] === at) range += 3;
    if (repeating[at] === 0 && range === first) continue;
    const from = rowStarts[at]!;
    const source = readSource(lines, at, { from, to: rowStarts[at + 1]! });
    for (let row = 0; row < source.traits.length; row++) if (isPicked.has(from + row)) source.traits[row] = 0;
    const laid = layRows(source);
    if (repeating[at] === 1) for (const [row, segment] of markRepeats(source, laid, { segments, from })) changed.set(row, segment);
    placeWords(laid, ranges.subarray(first, range), places.subarray((first / 3) * 2));
  }
  return { lines: replaceLines(segments, changed), rows: segments.ends.length, places };
}

function parseRow(lines: Lines, row: number): Segment {
  return parseLine<Segment>(takeLines(lines, row, row + 1));
}

/** The segments that say an earlier one again, by their rows among all, with it named. */
function markRepeats(
  { traits }: ArticleSource,
  laid: LaidRows,
  { segments, from }: { segments: Lines; from: number },
): [number, Segment][] {
  return findRepeats(traits, hashRows(laid)).map(({ row, repeats }) => {
    const { segment_no: repeated } = parseRow(segments, from + repeats);
    return [from + row, { ...parseRow(segments, from + row), repeats_segment_no: repeated }];
  });
}

function placeWords(laid: LaidRows, ranges: Uint32Array, places: Uint32Array): void {
  if (ranges.length === 0) return;
  const { starts, ends } = findWords(laid.units, findBody(laid));
  for (let at = 0, to = 0; at < ranges.length; at += 3) {
    places[to++] = laid.offsets.toCodePoints(starts[ranges[at + 1]!]!);
    places[to++] = laid.offsets.toCodePoints(ends[ranges[at + 2]! - 1]!);
  }
}

/** The bytes of the lines with those of the rows that changed in their places, each with its `\n`, in memory that threads share. */
function replaceLines(lines: Lines, changed: ReadonlyMap<number, Segment>): Uint8Array {
  if (lines.ends.length === 0) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const [row, segment] of Array.from(changed).sort(([one], [other]) => one - other)) {
    const start = row === 0 ? 0 : lines.ends[row - 1]! + 1;
    parts.push(lines.bytes.subarray(copied, start), Buffer.from(JSON.stringify(segment), 'utf8'));
    copied = lines.ends[row]!;
  }
  parts.push(lines.bytes.subarray(copied, lines.ends.at(-1)), Buffer.from('\n'));
  const joined = share(
    Uint8Array,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
