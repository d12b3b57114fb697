import { findCredits } from '../vietnamese/find-credits.ts';
import type { Kinds, Page, SegmentKind } from './page.ts';

/** Five syllables or more without a mark: a picture's file name with spaces, `thu tuong tiep dai su na uy`. */
const SLUG = /^(?:[a-z0-9]{1,12} ){4,30}[a-z0-9]{1,12}(?=$| ["“‘]?\p{Lu})/u;
/** A name in the page's markup: `qc-top`, `ads_right_300x250`, `thu-tuong-tiep-dai-su`. */
const HYPHENED = /^[a-z]{2,14}(?:[-_][a-z0-9]{1,14}){1,30}$/;

/** How many characters of a line are the name of a picture's file; 0 in other lines. */
export function measureSlug(line: string): number {
  return SLUG.exec(line)?.[0].length ?? 0;
}

/** File names alone, and those that a headline of another text follows; one with a caption behind it waits for its credit. */
export function findSlugs({ lines }: Page, kinds: Kinds): Map<number, SegmentKind> {
  const found = new Map<number, SegmentKind>();
  for (const [no, { text }] of lines.entries()) {
    const length = kinds[no] !== null ? 0 : HYPHENED.test(text) ? text.length : measureSlug(text);
    if (length === text.length) found.set(no, 'furniture');
    else if (length > 0 && findCredits(text).length === 0 && !/[.!?]$/u.test(text)) found.set(no, 'related');
  }
  return found;
}
