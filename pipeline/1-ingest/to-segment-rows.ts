import type { Article, Segment } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import type { Offsets } from '../text/offsets.ts';
import type { PageReading } from './open-page.ts';

/** An article with its segments, each with the one that it repeats. */
interface Reading {
  article: Article;
  offsets: Offsets;
  page: { reading: PageReading };
  repeats: readonly (number | null)[];
}

/** The rows of an article's segments, numbered from 1, their places in code points. */
export function toSegmentRows({ article: { article_id }, offsets: { toCodePoints }, page, repeats }: Reading): Segment[] {
  return page.reading.segments.map(({ start, end, kind }, at) => {
    const [char_start, char_end] = [toCodePoints(start), toCodePoints(end)];
    const repeated = repeats[at] ?? null;
    return {
      segment_id: hashId('sg', article_id, char_start, char_end),
      article_id,
      segment_no: at + 1,
      kind,
      char_start,
      char_end,
      repeats_segment_no: repeated === null ? null : repeated + 1,
    };
  });
}

/** A segment's row as `JSON.stringify` writes it, in a third of the time: its ids and its kind have no letter to escape. */
export function toSegmentLine(row: Segment): string {
  const { segment_id, article_id, segment_no, kind, char_start, char_end, repeats_segment_no } = row;
  const names = `{"segment_id":"${segment_id}","article_id":"${article_id}","segment_no":${segment_no},"kind":"${kind}"`;
  return `${names},"char_start":${char_start},"char_end":${char_end},"repeats_segment_no":${repeats_segment_no}}`;
}
