import { Parser } from 'htmlparser2';
import { BLOCKS, PRINTED_AS_TYPED, TEXT_BLOCKS, UNSEEN } from './elements.ts';
import type { Box, HtmlPage, Markup } from './html-page.ts';
import { isHidden } from './is-hidden.ts';
import { joinCells } from './join-cells.ts';
import { type LineWriter, openLines } from './open-lines.ts';
import { readMarkup } from './read-markup.ts';
import { readRole } from './read-role.ts';

const DEEPEST = 10_000; // elements inside each other
const LONGEST_NAME = 200;
const LARGEST_SCRIPT = 1 << 20;
const ALIGNED = /(?:^|\s)(?:has-)?text-(?:align-)?(center|right)(?:\s|$)/; // of style sheets that many sites share

type Attributes = Readonly<Record<string, string>>;

/** An open element. */
interface Frame {
  tag: string;
  box: Box;
  isSeen: boolean;
  isLink: boolean;
  isSlanted: boolean;
  isTyped: boolean;
  isBlock: boolean;
  /** Set off from its neighbours by a style sheet: a link, a button, an element with a class. */
  isSetOff: boolean;
  /** What its text is gathered for. */
  gathers: 'title' | 'json' | null;
  /** Of a table's row: at which line each cell begins. */
  cells: number[] | null;
}

interface Scan {
  markup: Markup;
  writer: LineWriter;
  stack: Frame[];
  gathered: string;
  /** An inline element has just been closed, and nothing has followed it yet. */
  isBehindInline: boolean;
  /** A paragraph has been closed without its end tag: its line ends, unless the tag that closed it only ends how letters look. */
  isEndDue: boolean;
}

/** Reads a page's markup in one pass: every visible line, in document order, with its box; broken nesting is closed as it comes. Nesting deeper than any page's is an error. */
export function scanMarkup(markup: string): HtmlPage {
  const box: Box = { tag: 'html', name: '', parent: null, depth: 0, role: null, aside: null, veil: null, align: null };
  const root: Frame = {
    tag: 'html',
    box,
    isSeen: true,
    isLink: false,
    isSlanted: false,
    isTyped: false,
    isBlock: true,
    isSetOff: false,
    gathers: null,
    cells: null,
  };
  const scan: Scan = {
    markup: { metas: new Map(), jsonLd: [], windowTitle: '', canonical: null, times: [] },
    writer: openLines(),
    stack: [root],
    gathered: '',
    isBehindInline: false,
    isEndDue: false,
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => openElement(scan, tag, attributes),
    ontext: (text) => addText(scan, text),
    onclosetag: (_, isImplied) => closeElement(scan, isImplied),
  });
  parser.end(markup);
  scan.writer.end();
  return { ...scan.markup, lines: scan.writer.lines };
}

function openElement(scan: Scan, tag: string, attributes: Attributes): void {
  const outer = scan.stack.at(-1)!;
  if (scan.stack.length > DEEPEST) throw new Error(`elements nested deeper than ${DEEPEST}`);
  endIfDue(scan);
  readMarkup(scan.markup, tag, attributes);
  const isBlock = outer.isSeen && isSetApart(tag, attributes);
  const isSeen = outer.isSeen && !UNSEEN.has(tag) && !isHidden(tag, attributes, isBlock);
  if (isBlock || tag === 'br') scan.writer.end();
  const isSetOff = tag === 'a' || tag === 'button' || (attributes.class !== undefined && !TEXT_BLOCKS.has(outer.box.tag));
  if (isSetOff && scan.isBehindInline) scan.writer.part();
  if (tag === 'img' && outer.isSeen) scan.writer.image(outer.box);
  if ((tag === 'td' || tag === 'th') && isSeen) openRow(scan)?.push(scan.writer.lines.length);
  scan.stack.push({
    tag,
    box: isBlock && isSeen ? toBox(outer.box, tag, attributes) : outer.box,
    isSeen,
    isLink: outer.isLink || tag === 'a',
    isSlanted: outer.isSlanted || tag === 'em' || tag === 'i',
    isTyped: outer.isTyped || PRINTED_AS_TYPED.has(tag),
    isBlock,
    isSetOff,
    gathers: tag === 'title' ? 'title' : tag === 'script' && /ld\+json/i.test(attributes.type ?? '') ? 'json' : null,
    cells: tag === 'tr' ? [] : null,
  });
}

/** By its element, its style, or as the stamp of a place before the first words. */
function isSetApart(tag: string, attributes: Attributes): boolean {
  if (BLOCKS.has(tag) || /display\s?:\s?(?:block|flex|grid|table)/i.test(attributes.style ?? '')) return true;
  return tag === 'span' && attributes.class !== undefined && readRole(tag, attributes) === 'dateline';
}

/** The cells of the innermost open row of the innermost open table. */
function openRow({ stack }: Scan): number[] | null {
  for (let at = stack.length - 1; at > 0; at--) {
    if (stack[at]!.cells) return stack[at]!.cells;
    if (stack[at]!.tag === 'table') return null;
  }
  return null;
}

function toBox(parent: Box, tag: string, attributes: Attributes): Box {
  const role = readRole(tag, attributes) ?? (tag === 'header' && isOfSite(parent) ? 'furniture' : roleAround(parent, tag));
  const box: Box = {
    tag,
    name: `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, LONGEST_NAME).trim(),
    parent,
    depth: parent.depth + 1,
    align: readAlign(tag, attributes) ?? parent.align,
    role,
    aside: parent.aside,
    veil: parent.veil,
  };
  if (role === 'furniture' || role === 'related') box.aside = box;
  if (attributes['aria-hidden'] === 'true') box.veil ??= box;
  return box;
}

/** A paragraph or plain box inside one that says what it is for is for the same. */
function roleAround({ role }: Box, tag: string): Box['role'] {
  return (tag === 'p' || tag === 'div') && (role === 'caption' || role === 'lede' || role === 'byline') ? role : null;
}

function readAlign(tag: string, { align, style, class: name }: Attributes): Box['align'] {
  const written = /text-align\s?:\s?(center|right)/i.exec(style ?? '')?.[1] ?? align ?? ALIGNED.exec(name ?? '')?.[1];
  const said = tag === 'center' ? 'center' : written?.toLowerCase();
  return said === 'center' || said === 'right' ? said : null;
}

/** A page's own header, not an article's. */
function isOfSite(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return false;
  return true;
}

function addText(scan: Scan, text: string): void {
  const place = scan.stack.at(-1)!;
  endIfDue(scan);
  scan.isBehindInline = false;
  if (place.gathers && scan.gathered.length < LARGEST_SCRIPT) scan.gathered += text;
  if (place.isSeen) scan.writer.add(text, place);
}

function closeElement(scan: Scan, isImplied: boolean): void {
  const { tag, isBlock, gathers, cells } = scan.stack.pop()!;
  if (!isBlock && !isImplied)
    scan.isEndDue = false; // <p>… <b>…</p> and the text goes on </b> …
  else if (isBlock && isImplied && tag === 'p') scan.isEndDue = true;
  else if (isBlock) scan.writer.end();
  scan.isBehindInline = !isBlock;
  if (cells) joinCells(scan.writer.lines, cells);
  if (gathers) keepGathered(scan, gathers);
  if (gathers) scan.gathered = '';
}

function endIfDue(scan: Scan): void {
  if (scan.isEndDue) scan.writer.end();
  scan.isEndDue = false;
}

function keepGathered({ markup, ...scan }: Scan, gathers: 'title' | 'json'): void {
  if (gathers === 'json') markup.jsonLd.push(scan.gathered);
  else markup.windowTitle ||= scan.gathered.replace(/\s+/g, ' ').trim();
}
