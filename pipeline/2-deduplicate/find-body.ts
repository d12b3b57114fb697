import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** Kinds of segments that take part in comparison. */
export const BODY_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);

/** Where an article itself speaks, once, in UTF-16 units: no furniture, links, bylines or rights lines, and no segment that prints an earlier one again. */
export function findBody({ article, segments }: SegmentedArticle): Span[] {
  const offsets = measureOffsets(article.text);
  const seen = new Set<string>();
  const body: Span[] = [];
  for (const { kind, char_start, char_end } of segments) {
    const start = offsets.toUtf16(char_start);
    const end = offsets.toUtf16(char_end);
    const printed = article.text.slice(start, end);
    if (!BODY_KINDS.has(kind) || seen.has(printed)) continue;
    body.push({ start, end });
    seen.add(printed);
  }
  return body;
}
