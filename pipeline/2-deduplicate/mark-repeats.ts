import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { hashWords } from '../vietnamese/hash-words.ts';
import { findRepeats } from './find-repeats.ts';

/** The segments of an article with its near repeats marked; those that repeat nothing are the same objects. */
export function markRepeats({ article, segments }: SegmentedArticle): Segment[] {
  const offsets = measureOffsets(article.text);
  const words = segments.map(({ char_start, char_end }) =>
    hashWords(article.text, [{ start: offsets.toUtf16(char_start), end: offsets.toUtf16(char_end) }]),
  );
  const repeats = new Map(findRepeats(segments, words).map(({ segmentNo, repeatsSegmentNo }) => [segmentNo, repeatsSegmentNo]));
  return segments.map((segment) => {
    const repeated = repeats.get(segment.segment_no);
    return repeated === undefined ? segment : { ...segment, repeats_segment_no: repeated };
  });
}
