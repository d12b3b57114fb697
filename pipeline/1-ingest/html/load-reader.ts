import { createRequire } from 'node:module';
import { OUTLINE_TAGS } from './write-outline.ts';

/** As much of a DOM as is read here; the project's types know no browser, and the parser has none. */
interface Found {
  textContent: string;
  getElementsByTagName(name: string): Iterable<{ getAttribute(name: string): string | null | undefined }>;
}

/** What Readability asks of its document again and again, by the names that it has itself. */
interface Reader {
  parse(): { content: Found | null } | null;
  _getAllNodesWithTag(node: unknown, names: string[]): unknown[];
  _getInnerText(element: Found, isEven?: boolean): string;
}

/** An outline; even where no line of it has white space in a row. */
export interface Outline {
  markup: string;
  isEven: boolean;
}

/** Reads an outline with Readability: the article's content, or null; looked for with looser rules while it has fewer UTF-16 units. */
export type ReadOutline = (outline: Outline, leastText: number) => Found | null;

const load = createRequire(import.meta.url);
let loaded: ReadOutline | null = null;

/** Readability for outlines, with the small DOM that it brings, loaded with the first page: most inputs are plain text and do without. */
export function loadReader(): ReadOutline {
  loaded ??= makeReader();
  return loaded;
}

/** Where Readability asks each element for dozens of tags, an outline has few of them; and where it evens out each text, most are even. */
function makeReader(): ReadOutline {
  const Parser = load('@mozilla/readability/JSDOMParser.js') as new () => { parse(markup: string): unknown };
  const { Readability } = load('@mozilla/readability') as { Readability: new (document: unknown, options: object) => Reader };
  class OutlineReader extends Readability {
    isEven = false;
    override _getAllNodesWithTag(node: unknown, names: string[]): unknown[] {
      const written = names.filter((name) => OUTLINE_TAGS.has(name.toLowerCase()));
      return written.length === 0 ? [] : super._getAllNodesWithTag(node, written);
    }
    override _getInnerText(element: Found, isEven?: boolean): string {
      return this.isEven ? element.textContent.trim() : super._getInnerText(element, isEven);
    }
  }
  return ({ markup, isEven }, charThreshold) => {
    const options = { serializer: (node: unknown) => node, charThreshold, disableJSONLD: true };
    const reader = new OutlineReader(new Parser().parse(markup), options);
    reader.isEven = isEven;
    return reader.parse()?.content ?? null;
  };
}
