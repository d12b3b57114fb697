import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { hashWords } from '../vietnamese/hash-words.ts';
import { mixHash } from '../vietnamese/letter-tables.ts';
import { isBody } from './find-body.ts';
import { findRepeats } from './find-repeats.ts';
import { type ArticleReading, Flag } from './reading.ts';

const LINE_KINDS: ReadonlySet<Segment['kind']> = new Set(['lede', 'heading', 'paragraph']);
const SAID_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'caption']);
const LONGEST_FOOTER = 600; // code points
/** Lines from the beginning and from the end that count as the page's edges. */
const HEAD_LINES = 2;
const TAIL_LINES = 4;

/** Reads an article once for all that follows. */
export function readArticle(read: SegmentedArticle): ArticleReading {
  const site = siteOf(read);
  const { words, wordEnds, sames } = readRows(read);
  const parts = Array.from(wordEnds, (end, row) => words.subarray(row === 0 ? 0 : wordEnds[row - 1], end));
  return {
    facts: toFacts(read, site),
    words,
    wordEnds,
    sames,
    ...markLines(read.segments, parts, hashName(site)),
    repeating: findRepeats(read.segments, parts).length > 0,
  };
}

/** The site that printed an article: the domain of its address, else its outlet, which a text may owe to another paper it credits; '' where neither is known. Folders say nothing: users make them. */
function siteOf({ article }: SegmentedArticle): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(article.url ?? '')?.[1]?.toLowerCase() ?? article.outlet_id ?? '';
}

function toFacts({ article }: SegmentedArticle, site: string): ArticleReading['facts'] {
  return {
    articleId: article.article_id,
    textSha256: article.text_sha256,
    outletId: article.outlet_id,
    publishedOn: article.published_on,
    publishedAt: article.published_at,
    characters: article.characters,
    site,
  };
}

/** The words of all segments, none of one that takes no part in comparison, and the first segment that prints the same as each. */
function readRows({ article: { text }, segments }: SegmentedArticle): Pick<ArticleReading, 'words' | 'wordEnds' | 'sames'> {
  const offsets = measureOffsets(text);
  const firsts = new Map<string, number>();
  const sames = new Uint32Array(segments.length);
  const spans = segments.map((segment, row) => {
    const span = { start: offsets.toUtf16(segment.char_start), end: offsets.toUtf16(segment.char_end) };
    sames[row] = row;
    if (!isBody(segment)) return { start: span.start, end: span.start };
    const printed = text.slice(span.start, span.end);
    sames[row] = firsts.get(printed) ?? row;
    if (sames[row] === row) firsts.set(printed, row);
    return span;
  });
  const wordEnds = new Uint32Array(segments.length);
  return { words: hashWords(text, spans, wordEnds), wordEnds, sames };
}

/** Tells which rows are compared, which are lines that may be furniture, and what the longest line says. */
function markLines(segments: Segment[], parts: Int32Array[], site: number): Pick<ArticleReading, 'flags' | 'keys' | 'sign'> {
  const said = new Set(segments.map(({ kind }, row) => (SAID_KINDS.has(kind) ? hashLine(parts[row]!, site) : 0)));
  const flags = Uint8Array.from(segments, (segment) => (isBody(segment) ? Flag.body : 0));
  const keys = new Float64Array(segments.length);
  const lines = segments.flatMap(({ kind }, row) => (LINE_KINDS.has(kind) ? [row] : []));
  const lengthOf = (row: number) => segments[row]!.char_end - segments[row]!.char_start;
  for (const [no, row] of lines.entries()) {
    if (segments[row]!.kind !== 'lede' && lengthOf(row) <= LONGEST_FOOTER) keys[row] = hashLine(parts[row]!, site);
    const isEdge = no < HEAD_LINES || no >= lines.length - TAIL_LINES;
    flags[row]! |= Flag.line | (isEdge ? Flag.edge : 0) | (keys[row] !== 0 && said.has(keys[row]!) ? Flag.again : 0);
  }
  let longest = lines[0];
  for (const row of lines) if (lengthOf(row) > lengthOf(longest!)) longest = row;
  return { flags, keys, sign: longest === undefined ? 0 : hashLine(parts[longest]!, 0) };
}

/** 53 bits, so that two lines of a large corpus hardly ever meet in one key; 0 where the line has no words. */
function hashLine(words: Int32Array, site: number): number {
  if (words.length === 0) return 0;
  let high = site;
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
