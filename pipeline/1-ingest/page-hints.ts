import type { Kinds, Line, SegmentKind } from './page.ts';

/** What a page's markup says of its lines, told by their numbers among the lines that hold more than white space. */
export interface PageHints {
  /** The headline. */
  title: number | null;
  /** Lines whose kind the markup tells: the standfirst, what stands under pictures, in menus, in lists of other texts. */
  sure: ReadonlyMap<number, SegmentKind>;
  /** Lines around the article, where stamp, section and byline stand too: what each is if it is none of these. */
  around: ReadonlyMap<number, SegmentKind>;
  /** ISO date of the publication by the page's meta data. */
  published_on: string | null;
  /** True where what was given with a text tells it, and no markup: its lines are still as a fixed width broke them. */
  isGiven?: true;
}

export const NO_HINTS: PageHints = { title: null, sure: new Map(), around: new Map(), published_on: null };

/** The lines; those outside the article are no running text, however they read. */
export function markOutside(lines: Line[], { sure, around }: PageHints): Line[] {
  if (sure.size + around.size === 0) return lines;
  return lines.map((line, no) => (isOutside(sure.get(no) ?? around.get(no)) ? { ...line, isProse: false } : line));
}

function isOutside(kind: SegmentKind | undefined): boolean {
  return kind === 'furniture' || kind === 'related';
}

/** The kinds that words tell, and after them those that the markup tells; the headline is none of page furniture's. */
export function startFromHints(known: Kinds, { title, sure }: PageHints): Kinds {
  return known.map((kind, no) => (no === title ? 'title' : (kind ?? sure.get(no) ?? null)));
}
