import type { ArticleText } from '../../pipeline/3-extract/article-text.ts';
import { findQuotations } from '../../pipeline/3-extract/find-quotations.ts';
import { findSentences } from '../../pipeline/3-extract/find-sentences.ts';
import type { SegmentKind, TextSegment } from '../../pipeline/3-extract/findings.ts';

/** An article whose lines are paragraphs, or of the kind that stands before them in square brackets: `[caption] …`. */
export function openLines(text: string): ArticleText {
  const segments: TextSegment[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = /^\[(\p{Ll}+)\] /u.exec(line);
    const start = at + (mark?.[0].length ?? 0);
    const end = at + line.trimEnd().length;
    if (end > start) segments.push({ start, end, segmentNo: segments.length + 1, kind: (mark?.[1] ?? 'paragraph') as SegmentKind });
    at += line.length + 1;
  }
  return { articleId: 'a1', text, segments, sentences: findSentences(text, segments), quotations: findQuotations(text, segments) };
}
