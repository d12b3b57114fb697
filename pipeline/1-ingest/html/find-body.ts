import { createRequire } from 'node:module';
import type { HtmlLine } from './html-page.ts';
import { writeOutline } from './write-outline.ts';

/** Readability and its DOM, loaded with the first page: most inputs are plain text and do without. */
const load = createRequire(import.meta.url);
const MOST_LINES = 4000; // a longer page is a list or a book, and Readability's work on it is not linear
const LONGEST = 1 << 20; // UTF-16 units of text
const LEAST_TEXT = 250; // UTF-16 units; Readability looks again with looser rules while it finds less

/** As much of a DOM as is read here; the project's types know no browser. */
interface Found {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** The lines that Readability takes for the article's body, by number; none where it finds no article, or the page is too long to ask. */
export function findBody(lines: readonly HtmlLine[], leftOut: ReadonlySet<number>): ReadonlySet<number> {
  if (lines.length > MOST_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return new Set();
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(writeOutline(lines, leftOut));
  const options = { serializer: (node: unknown) => node as Found, charThreshold: LEAST_TEXT, disableJSONLD: true };
  const content = new Readability<Found>(document, options).parse()?.content;
  const found = content ? [...content.querySelectorAll('[data-line]')] : [];
  return new Set(found.map((element) => Number(element.getAttribute('data-line'))));
}
