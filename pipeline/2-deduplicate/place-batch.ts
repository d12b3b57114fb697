import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { type Lines, parseLine, readLinePieces, takeLines } from '../io/read-pieces.ts';
import { findWords } from '../vietnamese/words/find-words.ts';
import { findBody } from './find-body.ts';
import { findRepeats } from './find-repeats.ts';
import { hashRows } from './hash-rows.ts';
import { type LaidRows, layRows } from './lay-rows.ts';
import { type ArticleSource, readSource } from './read-source.ts';
import { type Cell, replaceCells } from './replace-cells.ts';

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

/** Reads a stretch again; nothing is parsed, and of the articles those alone are looked at that something is to be told of. */
export function placeBatch({ stretch, rowStarts, picked, repeating, ranges }: PlaceTask): Placed {
  const segments = readLinePieces(stretch.rows);
  const isAsked = ranges.length > 0 || repeating.includes(1);
  const lines = { segments, articles: readLinePieces(isAsked ? stretch.articles : []) };
  const places = new Uint32Array((ranges.length / 3) * 2);
  const cells = Array.from(picked, (row): Cell => ({ row, column: 'kind', value: 'furniture' }));
  const isPicked = new Set(picked);
  for (let at = 0, range = 0; at < repeating.length; at++) {
    const first = range;
    while (ranges[range] === at) range += 3;
    if (repeating[at] === 0 && range === first) continue;
    const from = rowStarts[at]!;
    const source = readSource(lines, at, { from, to: rowStarts[at + 1]! });
    for (let row = 0; row < source.traits.length; row++) if (isPicked.has(from + row)) source.traits[row] = 0;
    const laid = layRows(source);
    if (repeating[at] === 1) for (const cell of markRepeats(source, laid, { segments, from })) cells.push(cell);
    placeWords(laid, ranges.subarray(first, range), places.subarray((first / 3) * 2));
  }
  return { lines: replaceCells(segments, cells), rows: segments.ends.length, places };
}

/** What names, in each segment that says an earlier one again, the number of that one. */
function markRepeats({ traits }: ArticleSource, laid: LaidRows, { segments, from }: { segments: Lines; from: number }): Cell[] {
  return findRepeats(traits, hashRows(laid)).map(({ row, repeats }) => {
    const { segment_no } = parseLine<Segment>(takeLines(segments, from + repeats, from + repeats + 1));
    return { row: from + row, column: 'repeats_segment_no', value: segment_no };
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
