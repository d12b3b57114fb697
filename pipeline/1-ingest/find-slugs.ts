import { findCredits } from '../vietnamese/find-credits.ts';
import type { Kinds, Page, SegmentKind } from './page.ts';

/** Five syllables or more without a mark: a picture's file name with spaces, `thu tuong tiep dai su na uy`. */
const SLUG = /^(?:[a-z0-9]{1,12} ){4,30}[a-z0-9]{1,12}(?=$| ["“‘]?\p{Lu})/u;
/** A name in the page's markup, `qc-top`, `fbpx`, `/chinhtri/`, or a picture's name with its signs: `tru so lien hop quoc (new york). anh: afp`. */
const WHOLE =
  /^(?:\/(?:[a-z0-9_-]{2,40}\/?){1,6}|[a-z]{2,14}(?:[-_][a-z0-9]{1,14}){1,30}|[A-Za-z0-9]{2,30}(?:_[A-Za-z0-9]{1,30}){1,9}|[a-z]{3,20}|(?=(?:[^a-z]{0,20}[a-z]{2,14}){4})[a-z0-9]{1,14}(?:[ ,.:;()'"/-]{1,3}[a-z0-9]{1,14}){4,40}[.)]{0,2})$/;

/** How many characters of a line are the name of a picture's file; 0 in other lines. */
export function measureSlug(line: string): number {
  return SLUG.exec(line)?.[0].length ?? 0;
}

/** File names alone, and those that a headline of another text follows; one with a caption behind it waits for its credit. */
export function findSlugs({ lines }: Page, kinds: Kinds): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>();
  for (const [no, { text }] of lines.entries()) {
    const length = kinds[no] !== null ? 0 : WHOLE.test(text) ? text.length : measureSlug(text);
    if (length === text.length) found.set(no, 'furniture');
    else if (length > 0 && findCredits(text).length === 0 && !/[.!?]$/u.test(text)) found.set(no, 'related');
  }
  return found;
}
