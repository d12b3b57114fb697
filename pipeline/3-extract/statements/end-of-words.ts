import type { Span } from '../../text/span.ts';
import { trimCredit } from './trim-credit.ts';

/** The stop that closes a stretch, and the mark of an agency's end behind it: `… trong năm nay./.` */
const CLOSING_STOP = /[\s.…]{1,6}(?:\/[\s.]{0,3})?$/u;

/** Where the words of a stretch of text end, its closing stop and the paper credited with it left out. */
export function endOfWords(text: string, { start, end }: Span): number {
  return start + trimCredit(text.slice(start, end).replace(CLOSING_STOP, '')).length;
}
