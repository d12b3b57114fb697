import type { HtmlLine } from './html-page.ts';
import { loadReader } from './load-reader.ts';
import { writeOutline } from './write-outline.ts';

const MOST_LINES = 4000; // a longer page is a list or a book, and Readability's work on it is not linear
const LONGEST = 1 << 20; // UTF-16 units of text
const LEAST_TEXT = 250; // UTF-16 units; Readability looks again with looser rules while it finds less

/** The lines that Readability takes for the article's body, by number; none where it finds no article, or the page is too long to ask. */
export function findBody(lines: readonly HtmlLine[], leftOut: ReadonlySet<number>): ReadonlySet<number> {
  if (lines.length > MOST_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return new Set();
  const outline = { markup: writeOutline(lines, leftOut), isEven: !lines.some(({ text }) => /\s{2}/.test(text)) };
  const content = loadReader()(outline, LEAST_TEXT);
  const numbers = content ? Array.from(content.getElementsByTagName('*'), (element) => element.getAttribute('data-line')) : [];
  return new Set(numbers.flatMap((no) => (no ? [Number(no)] : [])));
}
