import type { Segment } from '../../schemas/types.ts';
import { type Footers, pickFooters } from './find-footers.ts';
import { findRepeats } from './find-repeats.ts';
import type { SegmentedArticle } from './read-articles.ts';
import { readPageLines, siteOf } from './read-page-lines.ts';

/** The article with its footers called furniture and its near repeats marked; no segment changes its id or its span. */
export function markSegments(read: SegmentedArticle, footers: Footers): SegmentedArticle {
  const marked = markFooters(read, footers);
  const repeats = new Map(findRepeats(marked).map(({ segmentNo, repeatsSegmentNo }) => [segmentNo, repeatsSegmentNo]));
  if (repeats.size === 0) return marked;
  const segments = marked.segments.map((segment) => ({
    ...segment,
    repeats_segment_no: repeats.get(segment.segment_no) ?? segment.repeats_segment_no,
  }));
  return { article: read.article, segments };
}

/** The article with its lines called furniture that its site prints under text after text, or that say its title or a caption again. */
export function markFooters(read: SegmentedArticle, footers: Footers): SegmentedArticle {
  const picked = new Set(pickFooters(readPageLines(read), siteOf(read), footers).map(({ segmentNo }) => segmentNo));
  if (picked.size === 0) return read;
  return {
    article: read.article,
    segments: read.segments.map((segment): Segment => (picked.has(segment.segment_no) ? { ...segment, kind: 'furniture' } : segment)),
  };
}
