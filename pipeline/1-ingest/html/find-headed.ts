import { matchPageLine } from '../../vietnamese/pages/match-page-line.ts';
import type { Box, HtmlLine } from './html-page.ts';

const LONGEST_HEADING = 60; // UTF-16 units
const DEEPEST = 12; // boxes around a heading that begin with it

/** A run of lines in a box that begins with a heading over other texts or over comments. */
export interface Headed {
  first: number;
  last: number;
  kind: 'related' | 'furniture';
}

/** The boxes that say by their first line what they hold: `Tin liên quan`, `Bình luận (3)`. */
export function findHeaded(lines: readonly HtmlLine[]): Headed[] {
  return lines.flatMap(({ text }, first) => {
    const known = text.length <= LONGEST_HEADING ? matchPageLine(text) : null;
    const kind = known?.kind === 'related' && known.heads ? 'related' : known?.kind === 'furniture' && known.ends ? 'furniture' : null;
    if (kind === null) return [];
    const last = findLast(lines, first);
    return last > first ? [{ first, last, kind }] : [];
  });
}

/** The last line of the largest box that begins with the line. */
function findLast(lines: readonly HtmlLine[], first: number): number {
  let { box } = lines[first]!;
  for (let depth = 0; depth < DEEPEST && box.parent && !isInside(lines[first - 1], box.parent); depth++) box = box.parent;
  let last = first;
  while (isInside(lines[last + 1], box)) last++;
  return last;
}

/** True where the line stands in the box, or in one inside it. */
export function isInside(line: HtmlLine | undefined, box: Box): boolean {
  for (let at = line?.box ?? null; at && at.depth >= box.depth; at = at.parent) if (at === box) return true;
  return false;
}
