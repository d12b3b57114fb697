import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import type { HtmlLine } from './html-page.ts';
import { writeOutline } from './write-outline.ts';

/** Readability and the small DOM that it brings, loaded with the first page: most inputs are plain text and do without. */
const load = createRequire(import.meta.url);
const MOST_LINES = 4000; // a longer page is a list or a book, and Readability's work on it is not linear
const LONGEST = 1 << 20; // UTF-16 units of text
const LEAST_TEXT = 250; // UTF-16 units; Readability looks again with looser rules while it finds less

/** As much of a DOM as is read here; the project's types know no browser, and the parser has none. */
interface Found {
  getElementsByTagName(name: string): Iterable<{ getAttribute(name: string): string | null | undefined }>;
}
type DomParser = new () => { parse(markup: string): ConstructorParameters<typeof Readability>[0] };

/** The lines that Readability takes for the article's body, by number; none where it finds no article, or the page is too long to ask. */
export function findBody(lines: readonly HtmlLine[], leftOut: ReadonlySet<number>): ReadonlySet<number> {
  if (lines.length > MOST_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return new Set();
  const Parser = load('@mozilla/readability/JSDOMParser.js') as DomParser;
  const { Readability: Reader } = load('@mozilla/readability') as { Readability: typeof Readability };
  const options = { serializer: (node: unknown) => node as Found, charThreshold: LEAST_TEXT, disableJSONLD: true };
  const content = new Reader<Found>(new Parser().parse(writeOutline(lines, leftOut)), options).parse()?.content;
  const numbers = content ? Array.from(content.getElementsByTagName('*'), (element) => element.getAttribute('data-line')) : [];
  return new Set(numbers.flatMap((no) => (no ? [Number(no)] : [])));
}
