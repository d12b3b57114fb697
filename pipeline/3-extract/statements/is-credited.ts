import type { Span } from '../../text/span.ts';

/** A caption amid a run-on paragraph: the picture's credit follows it. */
export function isCredited(text: string, { end }: Span): boolean {
  return /^\s\(?(?:Ảnh|Nguồn ảnh):/u.test(text.slice(end, end + 14));
}
