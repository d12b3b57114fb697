import { startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';

const OPENING = /[“"«'‘]/u;
const CLOSING = /[”"»'’]/u;

/**
 * What is said without a mark that has lost its other half: where only its first words are quoted, the opening mark is
 * part of it (`“cấm” hoàn toàn xe chạy`); where they are all of it, neither is.
 */
export function settleMarks(text: string, outer: readonly Span[], part: Span): Span {
  const quotation = startingIn(outer, { start: part.start, end: part.start }).find(({ end }) => end < part.end);
  if (!quotation || !OPENING.test(text.charAt(part.start - 1)) || !CLOSING.test(text.charAt(quotation.end))) return part;
  return part.end === quotation.end + 1 ? { start: quotation.start, end: quotation.end } : { start: part.start - 1, end: part.end };
}
