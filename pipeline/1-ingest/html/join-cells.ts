import type { HtmlLine } from './html-page.ts';

const LONGEST_CELL = 300; // UTF-16 units; longer cells hold columns of a page, not of a table
const OWN_LINE = /^h[1-6]$|^figcaption$|^caption$/;

/** Joins the cells of a row, which begin at these lines, into one line with tabs between, where none holds more than one line. */
export function joinCells(lines: HtmlLine[], cells: readonly number[]): void {
  const first = cells[0] ?? lines.length;
  const row = lines.slice(first);
  const isTable = cells.every((start, no) => (cells[no + 1] ?? lines.length) - start <= 1);
  if (!isTable || row.length < 2 || row.some(({ text, box }) => text.length > LONGEST_CELL || OWN_LINE.test(box.tag))) return;
  lines.length = first;
  const linked = row.reduce((sum, line) => sum + line.linked, 0);
  lines.push({ text: row.map(({ text }) => text).join('\t'), box: row[0]!.box, linked, isUnderImage: false, frame: null });
}
