import { isInside } from './find-headed.ts';
import type { HtmlLine } from './html-page.ts';

const MOST_LINES = 2; // what is seen, and whose picture it is

/** True where a line stands in a box with a picture over it, and nothing else does but a line about the picture: a frame, whatever its name. */
export function isFramed(lines: readonly HtmlLine[], no: number): boolean {
  const { frame } = lines[no]!;
  if (frame === null || isInside(lines[no - 1], frame)) return false;
  return !isInside(lines[no + MOST_LINES], frame);
}
