import { createRequire } from 'node:module';
import { OUTLINE_TAGS } from './write-outline.ts';

/** As much of a DOM as is read here; the project's types know no browser, and the parser has none. */
interface Found {
  textContent: string;
  getElementsByTagName(name: string): Iterable<{ getAttribute(name: string): string | null | undefined }>;
}

/** An element as the parser makes it, and a text inside one. */
interface Element extends Found {
  tagName: string;
  children: readonly Element[];
  childNodes: readonly (Element | { tagName?: undefined; textContent: string })[];
}

/** What Readability asks of its document again and again, by the names that it has itself. */
interface Reader {
  REGEXPS: { byline: RegExp };
  parse(): { content: Found | null } | null;
  _getAllNodesWithTag(node: Element, names: string[]): unknown[];
  _getInnerText(element: Element, isEven?: boolean): string;
  _isValidByline(element: Element, names: string): boolean;
  _cleanStyles(): void;
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

/** Where Readability asks each element for dozens of tags and attributes, an outline has few of them; and where it evens out each text, most are even. */
function makeReader(): ReadOutline {
  const Parser = load('@mozilla/readability/JSDOMParser.js') as new () => { parse(markup: string): { body: object } };
  const { Readability } = load('@mozilla/readability') as { Readability: new (document: unknown, options: object) => Reader };
  class OutlineReader extends Readability {
    isEven = false;
    override _getAllNodesWithTag(node: Element, names: string[]): unknown[] {
      return listByTag(
        node,
        names.map((name) => name.toLowerCase()).filter((name) => OUTLINE_TAGS.has(name)),
      );
    }
    override _getInnerText(element: Element, isEven?: boolean): string {
      return this.isEven ? textOf(element).trim() : super._getInnerText(element, isEven);
    }
    override _isValidByline(element: Element, names: string): boolean {
      return this.REGEXPS.byline.test(names) && super._isValidByline(element, names);
    }
    override _cleanStyles(): void {}
  }
  return ({ markup, isEven }, charThreshold) => {
    const options = { serializer: (node: unknown) => node, charThreshold, disableJSONLD: true };
    const document = new Parser().parse(markup);
    keepMarkup(document.body, markup.slice(markup.indexOf('<body>') + '<body>'.length, markup.lastIndexOf('</body>')));
    const reader = new OutlineReader(document, options);
    reader.isEven = isEven;
    return reader.parse()?.content ?? null;
  };
}

/** Readability asks for the body's markup before it changes any of it, and needs it only where it looks again. */
function keepMarkup(body: object, markup: string): void {
  const written = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(body), 'innerHTML')!;
  Object.defineProperty(body, 'innerHTML', { ...written, get: () => markup });
}

/** The elements inside one that have these tags: those of the first tag, then those of the second. */
function listByTag(element: Element, tags: readonly string[]): unknown[] {
  if (tags.length < 2) return tags.flatMap((tag) => [...element.getElementsByTagName(tag)]);
  const found = new Map(tags.map((tag) => [tag.toUpperCase(), [] as Element[]]));
  const walk = ({ children }: Element) => {
    for (const child of children) {
      found.get(child.tagName)?.push(child);
      walk(child);
    }
  };
  walk(element);
  return [...found.values()].flat();
}

function textOf({ childNodes }: Element): string {
  let text = '';
  for (const child of childNodes) text += child.tagName === undefined ? child.textContent : textOf(child);
  return text;
}
