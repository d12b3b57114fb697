import type { Article, Segment } from '../../schemas/types.ts';
import type { Stretch } from './cut-stretches.ts';
import { readPieces } from './read-pieces.ts';

/** An article as the stages hand it on, its text not yet withheld, with its segments in order of `segment_no`. */
export interface SegmentedArticle {
  article: Article & { text: string };
  segments: Segment[];
}

/** The articles of a stretch, each with its segments. */
export function readStretch({ articles, segments, segmentCounts }: Stretch): SegmentedArticle[] {
  const rows = readPieces<Segment>(segments);
  let next = 0;
  return readPieces<SegmentedArticle['article']>(articles).map((article, at) => {
    next += segmentCounts[at]!;
    return { article, segments: rows.slice(next - segmentCounts[at]!, next) };
  });
}
