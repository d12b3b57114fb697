import type { ExtractedSpan } from '../../../schemas/extraction.ts';
import type { Offsets } from '../../text/offsets.ts';
import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { Found, TextSegment } from '../findings.ts';

/** Makes evidence of found spans, and knows the text and the code points of any span. */
export interface Quoter {
  /** The span as evidence of a field (null: of the row as a whole). */
  evidence(found: Found, field?: string | null, partNo?: number): ExtractedSpan;
  /** The spans as the numbered parts of one evidence, each part inside one segment; captions and page text between are left out. */
  parts(found: Found[]): ExtractedSpan[];
  /** The words as they are read, or as they stand in the saved text. */
  text(span: Span): string;
  printed(span: Span): string;
  offsets(span: Span): { char_start: number; char_end: number };
}

const SPOKEN = new Set(['title', 'lede', 'paragraph', 'heading']);

/** The quoter of one article. A span that no segment holds whole is a fault of its finder and throws. */
export function quoteSpans({ text, printed = text, segments, articleId }: ArticleText, codePoints: Offsets): Quoter {
  const offsets = ({ start, end }: Span) => ({ char_start: codePoints.toCodePoints(start), char_end: codePoints.toCodePoints(end) });
  const evidence = (found: Found, field: string | null = null, partNo = 1): ExtractedSpan => {
    const segment = findSegment(segments, found.start);
    if (!segment || found.end > segment.end)
      throw new Error(`evidence not inside one segment: ${articleId} at ${found.start} (${found.rule})`);
    return {
      field,
      part_no: partNo,
      segment_no: segment.segmentNo,
      char_start: codePoints.toCodePoints(found.start),
      char_end: codePoints.toCodePoints(found.end),
      rule: found.rule,
      text: printed.slice(found.start, found.end),
    };
  };
  const parts = (found: Found[]) =>
    found.flatMap((part) => splitBySegment(text, part, segments)).map((part, index) => evidence(part, null, index + 1));
  const cut =
    (from: string) =>
    ({ start, end }: Span) =>
      from.slice(start, end);
  return { evidence, parts, offsets, text: cut(text), printed: cut(printed) };
}

/** The segment in which the offset lies; segments are in the order of the text and do not overlap. */
function findSegment(segments: TextSegment[], offset: number): TextSegment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (offset < segment.start) high = middle - 1;
    else if (offset >= segment.end) low = middle + 1;
    else return segment;
  }
  return undefined;
}

function splitBySegment(text: string, part: Found, segments: TextSegment[]): Found[] {
  const touched = segments.filter((segment) => overlaps(segment, part));
  const spoken = touched.filter((segment) => SPOKEN.has(segment.kind));
  return (spoken.length > 0 ? spoken : touched)
    .map(({ start, end }) => trimSpan(text, { start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start, end, rule: part.rule }));
}
