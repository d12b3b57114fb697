import { findHeaded } from './find-headed.ts';
import type { Box, HtmlLine } from './html-page.ts';

const PARAGRAPH = 80; // UTF-16 units
const MOST = 0.5; // share of a page's running text above which a box is no menu, whatever its name says

/** What a line outside the article is. */
export type Aside = 'related' | 'furniture';

/** The lines of menus, lists, comments and footers, by the word of the outermost box around each that has one, or by a box's first line; a box around title or text is none. */
export function findAsides(lines: readonly HtmlLine[], title: number | null): Map<number, Aside> {
  const weights = weighAsides(lines);
  const all = lines.reduce((sum, line) => sum + weigh(line), 0);
  const refused = new Set([...weights].flatMap(([box, weight]) => (weight > all * MOST ? [box] : [])));
  for (const box of listAsides(title === null ? undefined : lines[title])) refused.add(box);
  const found = new Map<number, Aside>();
  for (const { first, last, kind } of findHeaded(lines)) {
    const weight = lines.slice(first, last + 1).reduce((sum, line) => sum + weigh(line), 0);
    if (weight > all * MOST || (title !== null && title >= first && title <= last)) continue;
    for (let no = first; no <= last; no++) found.set(no, kind);
  }
  for (const [no, line] of lines.entries()) {
    const outermost = listAsides(line).findLast((box) => !refused.has(box));
    if (outermost) found.set(no, outermost.role === 'related' ? 'related' : 'furniture');
  }
  return found;
}

/** The running text in each box. */
function weighAsides(lines: readonly HtmlLine[]): Map<Box, number> {
  const weights = new Map<Box, number>();
  for (const line of lines) for (const box of listAsides(line)) weights.set(box, (weights.get(box) ?? 0) + weigh(line));
  return weights;
}

/** The boxes around a line that are aside by their own word, from the nearest outwards. */
function listAsides(line: HtmlLine | undefined): Box[] {
  const boxes: Box[] = [];
  for (let box = line?.box.aside ?? null; box && boxes.length < 20; box = box.parent?.aside ?? null) boxes.push(box);
  return boxes;
}

/** Characters of running text: links and short lines have none. */
function weigh({ text, linked }: HtmlLine): number {
  return linked * 2 < text.length && text.length >= PARAGRAPH ? text.length : 0;
}
