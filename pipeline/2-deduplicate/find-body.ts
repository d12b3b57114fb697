import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** The spans of an article that take part in comparison, in UTF-16 units; `afterGap` where other text stands before one. */
export interface BodySpan extends Span {
  afterGap: boolean;
}

const BODY_KINDS = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);

/** What an article itself says, once: no furniture, links, bylines or rights lines, and no segment that says an earlier one again. */
export function findBody({ article, segments }: SegmentedArticle): BodySpan[] {
  const offsets = measureOffsets(article.text);
  const seen = new Set<string>();
  const body: BodySpan[] = [];
  let afterGap = false;
  for (const segment of segments) {
    const start = offsets.toUtf16(segment.char_start);
    const end = offsets.toUtf16(segment.char_end);
    const printed = article.text.slice(start, end);
    const counts = BODY_KINDS.has(segment.kind) && !seen.has(printed);
    if (counts) body.push({ start, end, afterGap: afterGap && body.length > 0 });
    if (counts) seen.add(printed);
    afterGap = !counts;
  }
  return body;
}
