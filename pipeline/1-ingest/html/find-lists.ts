import type { HtmlLine } from './html-page.ts';

const LEAST_LIST = 4; // links in a row

/** Lines that are links and stand in rows of links: menus, and lists of other texts. */
export function findLists(lines: readonly HtmlLine[]): number[] {
  const found: number[] = [];
  let row: number[] = [];
  for (let no = 0; no <= lines.length; no++) {
    const line = lines[no];
    if (line && isLink(line) && (row.length === 0 || isBeside(line, lines[no - 1]!))) row.push(no);
    else {
      if (row.length >= LEAST_LIST) found.push(...row);
      row = line && isLink(line) ? [no] : [];
    }
  }
  return found;
}

/** Items of one list, or alone in boxes that are. */
function isBeside(a: HtmlLine, b: HtmlLine): boolean {
  const [inner, outer] = [a.box.parent, a.box.parent?.parent ?? null];
  return inner === b.box.parent || (outer !== null && outer === (b.box.parent?.parent ?? null));
}

/** True where nearly all of the line is a link. */
export function isLink({ text, linked }: HtmlLine): boolean {
  return linked * 10 >= text.length * 9;
}
