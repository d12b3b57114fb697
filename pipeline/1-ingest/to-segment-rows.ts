import type { Segment } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import type { Offsets } from '../text/offsets.ts';
import { findRepeats } from './find-repeats.ts';
import type { PageSegment } from './page.ts';

/** The rows of an article's segments, numbered from 1, their places in code points. */
export function toSegmentRows(
  articleId: string,
  { text, offsets: { toCodePoints } }: { text: string; offsets: Offsets },
  segments: readonly PageSegment[],
): Segment[] {
  const repeats = findRepeats(text, segments);
  return segments.map(({ start, end, kind }, at) => {
    const [char_start, char_end] = [toCodePoints(start), toCodePoints(end)];
    const repeated = repeats[at] ?? null;
    return {
      segment_id: hashId('sg', articleId, char_start, char_end),
      article_id: articleId,
      segment_no: at + 1,
      kind,
      char_start,
      char_end,
      repeats_segment_no: repeated === null ? null : repeated + 1,
    };
  });
}
