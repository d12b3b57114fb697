import type { Box, HtmlLine } from './html-page.ts';

const DEEPEST = 60; // boxes; what is nested deeper is written as if it stood there
const INSIDE_TEXT = new Set('p h1 h2 h3 h4 h5 h6 pre dt address legend summary'.split(' '));
const PLAIN = new Set('article aside blockquote div dl dd figure figcaption footer header li main nav ol section ul'.split(' '));
/** The elements of an outline, and those that Readability makes of them. */
export const OUTLINE_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'a', 'span', ...INSIDE_TEXT, ...PLAIN]);

/**
 * The page once more with only its boxes and visible lines but those left out, each line an element with its number in `data-line`:
 * a page of a few hundred elements in place of thousands, which is all that weighing body against furniture needs.
 */
export function writeOutline(lines: readonly HtmlLine[], leftOut: ReadonlySet<number>): string {
  const open: Box[] = [];
  let markup = '<html><body>';
  for (const [no, line] of lines.entries()) {
    if (leftOut.has(no)) continue;
    const boxes = listBoxes(line.box);
    let shared = 0;
    while (shared < open.length && open[shared] === boxes[shared]) shared++;
    while (open.length > shared) markup += `</${nameOf(open.pop()!)}>`;
    for (const box of boxes.slice(shared)) {
      markup += `<${nameOf(box)}${toClass(box)}>`;
      open.push(box);
    }
    markup += writeLine(no, line);
  }
  while (open.length > 0) markup += `</${nameOf(open.pop()!)}>`;
  return `${markup}</body></html>`;
}

/** The boxes around a line from the outermost, without those of running text, which the line itself stands for. */
function listBoxes(box: Box): Box[] {
  const boxes: Box[] = [];
  for (let at: Box | null = box; at?.parent; at = at.parent) if (!INSIDE_TEXT.has(at.tag) && at.depth <= DEEPEST) boxes.push(at);
  return boxes.reverse();
}

function writeLine(no: number, { text, box, linked }: HtmlLine): string {
  const tag = INSIDE_TEXT.has(box.tag) ? box.tag : box.tag === 'li' || box.tag === 'figcaption' ? 'span' : 'p';
  const name = INSIDE_TEXT.has(box.tag) ? toClass(box) : '';
  const said = linked === 0 ? toEntities(text) : `<a href="#">${toEntities(text.slice(0, linked))}</a>${toEntities(text.slice(linked))}`;
  return `<${tag}${name} data-line="${no}">${said}</${tag}>`;
}

/** Tables that lay a page out are boxes like others. */
function nameOf({ tag }: Box): string {
  return PLAIN.has(tag) ? tag : 'div';
}

function toClass({ name }: Box): string {
  return name === '' ? '' : ` class="${toEntities(name).replaceAll('"', '')}"`;
}

function toEntities(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}
