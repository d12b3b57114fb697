import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { findRepeats } from './find-repeats.ts';

/** The article with the segments at the places picked called furniture and its near repeats marked; no segment changes its id or its span. */
export function markSegments({ article, segments }: SegmentedArticle, picked: ReadonlySet<number>): SegmentedArticle {
  const marked = segments.map((segment, at): Segment => (picked.has(at) ? { ...segment, kind: 'furniture' } : segment));
  const repeats = new Map(
    findRepeats({ article, segments: marked }).map(({ segmentNo, repeatsSegmentNo }) => [segmentNo, repeatsSegmentNo]),
  );
  const toMarked = (segment: Segment): Segment => {
    const repeated = repeats.get(segment.segment_no);
    return repeated === undefined ? segment : { ...segment, repeats_segment_no: repeated };
  };
  return { article, segments: marked.map(toMarked) };
}
