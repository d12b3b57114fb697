import type { Segment } from '../../schemas/types.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { hashWords } from './hash-words.ts';
import { mixHash } from './letter-tables.ts';
import type { SegmentedArticle } from './read-articles.ts';

/** A line of an article's body, in UTF-16 units, as the counting of lines over articles sees it. */
export interface PageLine extends Span {
  segmentNo: number;
  /** Of site and words; null where the line cannot be furniture: it has no words, is the lede or is very long. */
  key: number | null;
  /** Near the page's beginning or end, where papers print what stands under every article. */
  isEdge: boolean;
  /** Says the title or a caption again. */
  isAgain: boolean;
}

const LINE_KINDS: ReadonlySet<Segment['kind']> = new Set(['lede', 'heading', 'paragraph']);
const SAID_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'caption']);
const LONGEST_FOOTER = 600;
/** Body lines from the beginning and from the end that count as the page's edges. */
const HEAD_LINES = 2;
const TAIL_LINES = 4;

/** The site that printed an article: its outlet, else the domain of its address; '' where neither is known. Folders say nothing: users make them. */
export function siteOf({ article }: SegmentedArticle): string {
  return article.outlet_id ?? /^https?:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(article.url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The lines of an article that are not already known as something else than body text. */
export function readPageLines(read: SegmentedArticle): PageLine[] {
  const { text } = read.article;
  const offsets = measureOffsets(text);
  const site = siteOf(read);
  const spanOf = ({ char_start, char_end }: Segment) => ({ start: offsets.toUtf16(char_start), end: offsets.toUtf16(char_end) });
  const said = new Set(read.segments.filter(({ kind }) => SAID_KINDS.has(kind)).map((segment) => hashLine(text, spanOf(segment), site)));
  const body = read.segments.filter(({ kind }) => LINE_KINDS.has(kind));
  return body.map((segment, at) => {
    const span = spanOf(segment);
    const isShort = segment.kind !== 'lede' && span.end - span.start <= LONGEST_FOOTER;
    const key = isShort ? hashLine(text, span, site) : null;
    const isEdge = at < HEAD_LINES || at >= body.length - TAIL_LINES;
    return { ...span, segmentNo: segment.segment_no, key, isEdge, isAgain: key !== null && said.has(key) };
  });
}

/** A hash of the longest line, which edited copies of a text share too and other texts do not. */
export function signText(lines: readonly PageLine[], text: string): number {
  let longest: PageLine | null = null;
  for (const line of lines) if (longest === null || line.end - line.start > longest.end - longest.start) longest = line;
  return longest === null ? 0 : (hashLine(text, longest, '') ?? 0);
}

/** 53 bits, so that two lines of a large corpus hardly ever meet in one key; null where the line has no words. */
function hashLine(text: string, span: Span, site: string): number | null {
  const words = hashWords(text, [span]);
  if (words.length === 0) return null;
  let high = hashName(site);
  let low = words.length;
  for (const word of words) {
    high = (Math.imul(high, 0x01000193) + word) | 0;
    low = (Math.imul(low, 0x85ebca6b) ^ word) | 0;
  }
  return (mixHash(high) >>> 0) * 2 ** 21 + (mixHash(low) >>> 11);
}

function hashName(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}
