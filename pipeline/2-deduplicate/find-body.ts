import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** Kinds of segments that take part in comparison. */
const BODY_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);
/** Code points from which on what stands among links to other articles is text of this one. */
const LONG_RELATED = 300;

/** Whether a segment takes part in comparison. */
export function isBody({ kind, char_start, char_end }: Pick<Segment, 'kind' | 'char_start' | 'char_end'>): boolean {
  return BODY_KINDS.has(kind) || (kind === 'related' && char_end - char_start >= LONG_RELATED);
}

/** Where an article itself speaks, once, in UTF-16 units: no furniture, links, bylines or rights lines, and no segment that prints an earlier one again. */
export function findBody({ article, segments }: SegmentedArticle): Span[] {
  const offsets = measureOffsets(article.text);
  const seen = new Set<string>();
  const body: Span[] = [];
  for (const segment of segments) {
    const start = offsets.toUtf16(segment.char_start);
    const end = offsets.toUtf16(segment.char_end);
    const printed = article.text.slice(start, end);
    if (!isBody(segment) || seen.has(printed)) continue;
    body.push({ start, end });
    seen.add(printed);
  }
  return body;
}
