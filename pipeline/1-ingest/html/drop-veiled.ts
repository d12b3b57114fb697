import type { Box, HtmlLine } from './html-page.ts';

const MOST = 0.5; // share of a page's text

/** The lines without those in boxes that `aria-hidden` keeps from readers; a box with most of the text is the page itself under an open window. */
export function dropVeiled(lines: readonly HtmlLine[]): HtmlLine[] {
  const hidden = new Map<Box, number>();
  for (const { box, text } of lines) if (box.veil) hidden.set(box.veil, (hidden.get(box.veil) ?? 0) + text.length);
  const most = lines.reduce((sum, { text }) => sum + text.length, 0) * MOST;
  return lines.filter(({ box }) => box.veil === null || hidden.get(box.veil)! > most);
}
