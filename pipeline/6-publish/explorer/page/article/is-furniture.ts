import type { TableRows } from '../../../../../schemas/types.ts';

/** Kinds of segments that are the page's, not the article's. */
const FURNITURE = ['furniture', 'player', 'related', 'brand', 'rights', 'section'];

/** True where a segment is not of the article: page text, or text that another segment has already. */
export function isFurniture({ kind, repeats_segment_no }: TableRows['segments']): boolean {
  return FURNITURE.includes(kind) || repeats_segment_no !== null;
}
