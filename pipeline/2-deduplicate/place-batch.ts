import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { parseLine, readLinePieces } from '../io/read-pieces.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { tokenize } from '../vietnamese/tokenize.ts';
import { findBody } from './find-body.ts';
import { markSegments } from './mark-segments.ts';

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

/** Reads a stretch again; only the articles that something is to be told of are parsed. */
export function placeBatch(task: PlaceTask): Placed {
  const articles = readLinePieces(task.stretch.articles);
  const segments = readLinePieces(task.stretch.segments);
  const places = new Uint32Array((task.ranges.length / 3) * 2);
  const picks = groupPicks(task);
  let range = 0;
  for (let at = 0; at < articles.length; at++) {
    const [from, to] = [task.rowStarts[at]!, task.rowStarts[at + 1]!];
    const picked = picks.get(at);
    const first = range;
    while (task.ranges[range] === at) range += 3;
    const isChanged = picked !== undefined || task.repeating[at] === 1;
    if (!isChanged && range === first) continue;
    const read = markSegments(parse(articles[at]!, segments.slice(from, to)), picked ?? new Set());
    if (isChanged) for (const [no, segment] of read.segments.entries()) segments[from + no] = Buffer.from(JSON.stringify(segment), 'utf8');
    places.set(placeWords(read, task.ranges.subarray(first, range)), (first / 3) * 2);
  }
  return { lines: joinLines(segments), rows: segments.length, places };
}

/** For each article that has any, the places among its segments of those picked. */
function groupPicks({ rowStarts, picked }: PlaceTask): Map<number, Set<number>> {
  const picks = new Map<number, Set<number>>();
  let article = 0;
  for (const row of picked) {
    while (rowStarts[article + 1]! <= row) article++;
    const own = picks.get(article) ?? new Set();
    picks.set(article, own.add(row - rowStarts[article]!));
  }
  return picks;
}

function parse(article: Buffer, segments: Buffer[]): SegmentedArticle {
  return { article: parseLine(article), segments: segments.map((line) => parseLine<Segment>(line)) };
}

function joinLines(lines: Buffer[]): Uint8Array {
  const joined = Buffer.alloc(
    lines.reduce((sum, line) => sum + line.length + 1, 0),
    '\n',
  );
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    at += line.length + 1;
  }
  return joined;
}

function placeWords(read: SegmentedArticle, ranges: Uint32Array): number[] {
  if (ranges.length === 0) return [];
  const { starts, ends } = tokenize(read.article.text, findBody(read));
  const offsets = measureOffsets(read.article.text);
  const places: number[] = [];
  for (let at = 0; at < ranges.length; at += 3) {
    places.push(offsets.toCodePoints(starts[ranges[at + 1]!]!), offsets.toCodePoints(ends[ranges[at + 2]! - 1]!));
  }
  return places;
}
