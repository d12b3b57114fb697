import type { TableRows } from '../../../../../schemas/types.ts';
import { measureOffsets } from '../../../../text/offsets.ts';
import type { Span } from '../../../../text/span.ts';
import { cutAtEdges } from '../shared/cut-at-edges.ts';
import { type Layer, layerOf } from './layers.ts';

/** A place in the text that a layer marks, in UTF-16 units; a row's place found twice is one. */
export interface Mark {
  layer: Layer;
  evidence: TableRows['evidence'];
  start: number;
  end: number;
}

/** A stretch of text under the same marks, the widest first. */
export interface Run {
  text: string;
  start: number;
  marks: Mark[];
}

/** A segment of the article, cut into runs. */
export interface MarkedSegment {
  segment: TableRows['segments'];
  runs: Run[];
}

/** Cuts an article's text into its segments and those into runs, by the marks of the layers that are on. */
export function markText(
  text: string,
  { segments, evidence, layers }: { segments: TableRows['segments'][]; evidence: TableRows['evidence'][]; layers: readonly Layer[] },
): MarkedSegment[] {
  const { toUtf16 } = measureOffsets(text);
  const marks: Mark[] = [];
  for (const place of evidence) {
    const layer = layerOf(place);
    if (layer === null || !layers.includes(layer)) continue;
    marks.push({ layer, evidence: place, start: toUtf16(place.char_start), end: toUtf16(place.char_end) });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return segments.map((segment) => {
    const [start, end] = [toUtf16(segment.char_start), toUtf16(segment.char_end)];
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    return { segment, runs: cutRuns(text, { start, end }, inside) };
  });
}

/** Runs between one edge of a mark and the next; the marks over a run are ordered from the widest to the narrowest. */
function cutRuns(text: string, whole: Span, marks: Mark[]): Run[] {
  let next = 0;
  let open: Mark[] = [];
  return cutAtEdges(whole, marks).map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start);
    for (; next < marks.length && marks[next]!.start <= start; next++) if (marks[next]!.end > start) open.push(marks[next]!);
    return { text: text.slice(start, end), start, marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}
