import { TEXT_BLOCKS } from './elements.ts';
import { findBody } from './find-body.ts';
import { isLink } from './find-lists.ts';
import type { Box, HtmlLine } from './html-page.ts';

const PARAGRAPH = 80; // UTF-16 units
const STRAYED = 0.5; // of the body's length in paragraphs behind it: the witness has seen but a part

/** The first and last line of an article's body. */
export interface BodyRange {
  first: number;
  last: number;
}

/**
 * The body by Readability's witness, without links and what stands over the title; on to the last paragraph that shares a box
 * with one of it. Null where it has seen none, or where much running text stands behind what it has seen.
 */
export function findRange(lines: readonly HtmlLine[], leftOut: ReadonlySet<number>, title: number | null): BodyRange | null {
  const seen = [...findBody(lines, leftOut)].filter((no) => no > (title ?? -1) && !isLink(lines[no]!)).sort((a, b) => a - b);
  const boxes = new Set(seen.flatMap((no) => (isParagraph(lines[no]!) ? [boxAround(lines[no]!)] : [])));
  const body = seen.filter((no) => boxes.has(boxAround(lines[no]!)));
  if (body.length === 0) return null;
  const isMore = (line: HtmlLine, no: number) => no > (title ?? -1) && !leftOut.has(no) && isParagraph(line) && boxes.has(boxAround(line));
  const first = Math.min(body[0]!, lines.findIndex(isMore) >>> 0);
  const last = Math.max(body.at(-1)!, lines.findLastIndex(isMore));
  const inside = lines.slice(first, last + 1).reduce((sum, { text }) => sum + text.length, 0);
  const behind = lines.reduce((sum, line, no) => sum + (no > last && !leftOut.has(no) && isParagraph(line) ? line.text.length : 0), 0);
  return behind > inside * STRAYED ? null : { first, last };
}

/** Running text by its length, not a link. */
export function isParagraph({ text, linked }: HtmlLine): boolean {
  return text.length >= PARAGRAPH && linked * 2 < text.length;
}

function boxAround({ box }: HtmlLine): Box | null {
  return TEXT_BLOCKS.has(box.tag) ? box.parent : box;
}
