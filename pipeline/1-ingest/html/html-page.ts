import type { BlockRole } from './block-roles.ts';

/** A block element that holds lines of text, inside others. */
export interface Box {
  tag: string;
  /** Its class and id, by which Readability weighs it. */
  name: string;
  parent: Box | null;
  /** How many boxes stand around it. */
  depth: number;
  /** Where its lines are set, if not at the left. */
  align: 'center' | 'right' | null;
  /** What its own element or name says it is for. */
  role: BlockRole | null;
  /** Itself or the nearest box around it that is furniture or related by its own word; null where none is. */
  aside: Box | null;
  /** The outermost box around it, or itself, that is kept from readers by `aria-hidden`; null where none is. */
  veil: Box | null;
}

/** One visible line of a page. */
export interface HtmlLine {
  text: string;
  box: Box;
  /** UTF-16 units of its text that are links. */
  linked: number;
  /** True where a picture stands before it, and it looks like what is printed under one: in the same box, in the middle, or slanted. */
  isUnderImage: boolean;
  /** The box around it that also holds the picture right before it; null where none does. */
  frame: Box | null;
}

/** What a page's markup says besides its text. */
export interface Markup {
  /** Contents of `meta` by name, property or itemprop, in lower case; the first of each that is not empty. */
  metas: Map<string, string>;
  /** The JSON-LD scripts. */
  jsonLd: string[];
  /** The title of the page's window. */
  windowTitle: string;
  canonical: string | null;
  /** The instants of `time` elements, in order. */
  times: string[];
}

/** A page read: its visible lines in document order, and what its markup says. */
export interface HtmlPage extends Markup {
  lines: HtmlLine[];
}
