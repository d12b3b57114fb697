import type { Span } from '../../../../text/span.ts';
import type { Article } from '../article/open-article.ts';
import { cutAtEdges } from '../shared/cut-at-edges.ts';
import { type Overlap, openSpans, type SharedPassage, type Side } from './open-overlap.ts';

/** A stretch of one text under one passage at most and one edit at most. */
export interface Piece {
  text: string;
  start: number;
  passage: SharedPassage | null;
  /** True for the piece that its passage begins with. */
  isFirst: boolean;
  /** `changed` where the other article has other words here, `added` where it has none. */
  edit: 'changed' | 'added' | null;
  /** Words that the other article has at the beginning of this piece, and this one has not. */
  leftOut: string | null;
}

/** A segment of an article cut into pieces. */
export interface CutSegment {
  segment: Article['segments'][number];
  pieces: Piece[];
}

interface Mark extends Span {
  passage: SharedPassage;
  edit: Piece['edit'];
  leftOut: string | null;
}

/** Cuts one of the two texts into its segments, and those where a passage or an edit begins or ends. */
export function cutPieces({ articles, passages }: Overlap, side: Side): CutSegment[] {
  const { row, segments } = articles[side];
  const text = row.text ?? '';
  const toUtf16 = openSpans(text);
  const otherText = articles[side === 0 ? 1 : 0].row.text ?? '';
  const marks = passages.flatMap((passage) => markPassage(passage, { side, place: toUtf16(passage.places[side]), otherText }));
  return segments.map((segment) => {
    const whole = toUtf16({ start: segment.char_start, end: segment.char_end });
    const inside = marks.filter(({ start, end }) => start < whole.end && end >= whole.start);
    return { segment, pieces: cutSegment(text, whole, inside) };
  });
}

/** A mark for the passage, and one for each edit in it. */
function markPassage(passage: SharedPassage, { side, place, otherText }: { side: Side; place: Span; otherText: string }): Mark[] {
  const marks: Mark[] = [{ ...place, passage, edit: null, leftOut: null }];
  for (const edit of passage.edits) {
    const [here, there] = [edit[side], edit[side === 0 ? 1 : 0]];
    const leftOut = here.start === here.end ? otherText.slice(there.start, there.end) : null;
    marks.push({ ...here, passage, edit: leftOut !== null ? null : there.start === there.end ? 'added' : 'changed', leftOut });
  }
  return marks;
}

function cutSegment(text: string, whole: Span, marks: Mark[]): Piece[] {
  return cutAtEdges(whole, marks).map(({ start, end }) => {
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const passage = over.find(({ edit }) => edit === null)?.passage ?? null;
    return {
      text: text.slice(start, end),
      start,
      passage,
      isFirst: over.some((mark) => mark.passage === passage && mark.edit === null && mark.start === start),
      edit: over.find((mark) => mark.passage === passage && mark.edit !== null)?.edit ?? null,
      leftOut: marks.find((mark) => mark.passage === passage && mark.leftOut !== null && mark.start === start)?.leftOut ?? null,
    };
  });
}
