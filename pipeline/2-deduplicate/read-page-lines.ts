import { measureOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { mixHash } from './letter-tables.ts';
import type { SegmentedArticle } from './read-articles.ts';
import { tokenize } from './tokenize.ts';

/** A line of an article that might be a footer, in UTF-16 units; its key holds outlet and words, null where it cannot be one. */
export interface PageLine extends Span {
  segmentNo: number;
  key: number | null;
}

const LINE_KINDS = new Set(['lede', 'heading', 'paragraph']);
const LONGEST_FOOTER = 600;

/** The lines of an article that are not already known as something else than body text. */
export function readPageLines({ article, segments }: SegmentedArticle): PageLine[] {
  const offsets = measureOffsets(article.text);
  return segments
    .filter(({ kind }) => LINE_KINDS.has(kind))
    .map((segment) => {
      const span = { start: offsets.toUtf16(segment.char_start), end: offsets.toUtf16(segment.char_end) };
      const isShort = segment.kind !== 'lede' && span.end - span.start <= LONGEST_FOOTER;
      return { ...span, segmentNo: segment.segment_no, key: isShort ? hashLine(article.text, span, article.outlet_id) : null };
    });
}

/** 53 bits, so that two lines of a large corpus hardly ever meet in one key; null where the line has no words. */
function hashLine(text: string, span: Span, outlet: string | null): number | null {
  const { words } = tokenize(text, [span]);
  if (words.length === 0) return null;
  let high = hashName(outlet ?? '');
  let low = words.length;
  for (const word of words) {
    high = (Math.imul(high, 0x01000193) + word) | 0;
    low = (Math.imul(low, 0x85ebca6b) ^ word) | 0;
  }
  return (mixHash(high) >>> 0) * 2 ** 21 + (mixHash(low) >>> 11);
}

function hashName(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}
