import type { Segment } from '../../schemas/types.ts';
import type { SegmentedArticle } from '../io/read-stretch.ts';
import { measureOffsets } from '../text/offsets.ts';
import { findRepeats } from './find-repeats.ts';
import { hashWords } from './hash-words.ts';
import { joinWords } from './join-columns.ts';
import { mixHash } from './letter-tables.ts';
import { Flag, type Reading, shared } from './reading.ts';

const BODY_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);
const LINE_KINDS: ReadonlySet<Segment['kind']> = new Set(['lede', 'heading', 'paragraph']);
const SAID_KINDS: ReadonlySet<Segment['kind']> = new Set(['title', 'caption']);
const LONGEST_FOOTER = 600; // UTF-16 units
/** Lines from the beginning and from the end that count as the page's edges. */
const HEAD_LINES = 2;
const TAIL_LINES = 4;

/** The site that printed an article: its outlet, else the domain of its address; '' where neither is known. Folders say nothing: users make them. */
export function siteOf({ article }: SegmentedArticle): string {
  return article.outlet_id ?? /^https?:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(article.url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Reads a batch of articles once for all that follows. */
export function readBatch(batch: readonly SegmentedArticle[]): Reading {
  const columns = openColumns();
  for (const read of batch) readArticle(columns, read);
  return {
    facts: batch.map(toFacts),
    rowStarts: shared.counts(columns.rowStarts),
    words: joinWords(columns.words),
    wordEnds: shared.counts(columns.wordEnds),
    flags: shared.bytes(columns.flags),
    keys: shared.keys(columns.keys),
    sames: shared.counts(columns.sames),
    signs: shared.keys(columns.signs),
    repeating: shared.bytes(columns.repeating),
  };
}

function openColumns() {
  const words: Int32Array[] = []; // a row's each
  const [rowStarts, wordEnds, flags, keys, sames, signs, repeating] = [[0], [], [], [], [], [], []] as number[][];
  return {
    words,
    rowStarts: rowStarts!,
    wordEnds: wordEnds!,
    flags: flags!,
    keys: keys!,
    sames: sames!,
    signs: signs!,
    repeating: repeating!,
  };
}

type Columns = ReturnType<typeof openColumns>;

function toFacts(read: SegmentedArticle): Reading['facts'][number] {
  const { article_id, text_sha256, outlet_id, published_on, published_at, characters } = read.article;
  return {
    articleId: article_id,
    textSha256: text_sha256,
    outletId: outlet_id,
    publishedOn: published_on,
    publishedAt: published_at,
    characters,
    site: siteOf(read),
  };
}

function readArticle(columns: Columns, read: SegmentedArticle): void {
  const first = columns.flags.length;
  addRows(columns, read);
  markLines(columns, first, read);
  columns.rowStarts.push(columns.flags.length);
  columns.repeating.push(findRepeats(read).length > 0 ? 1 : 0);
}

/** Words, kinds and equal prints of the article's segments. */
function addRows(columns: Columns, { article: { text }, segments }: SegmentedArticle): void {
  const offsets = measureOffsets(text);
  const firsts = new Map<string, number>();
  for (const { kind, char_start, char_end } of segments) {
    const row = columns.flags.length;
    const span = { start: offsets.toUtf16(char_start), end: offsets.toUtf16(char_end) };
    const isBody = BODY_KINDS.has(kind);
    const words = hashWords(text, isBody ? [span] : []);
    const printed = isBody ? text.slice(span.start, span.end) : '';
    columns.words.push(words);
    columns.wordEnds.push((columns.wordEnds.at(-1) ?? 0) + words.length);
    columns.flags.push(isBody ? Flag.body : 0);
    columns.sames.push(isBody ? (firsts.get(printed) ?? row) : row);
    columns.keys.push(0);
    if (isBody && !firsts.has(printed)) firsts.set(printed, row);
  }
}

/** Tells which of the article's rows are lines that may be furniture, and which line is the longest. */
function markLines(columns: Columns, first: number, read: SegmentedArticle): void {
  const { segments } = read;
  const site = hashName(siteOf(read));
  const said = new Set<number>();
  const lines: number[] = [];
  segments.forEach(({ kind }, at) => {
    if (SAID_KINDS.has(kind)) said.add(hashLine(columns.words[first + at]!, site));
    if (LINE_KINDS.has(kind)) lines.push(at);
  });
  lines.forEach((at, no) => {
    const { kind, char_start, char_end } = segments[at]!;
    const isShort = kind !== 'lede' && char_end - char_start <= LONGEST_FOOTER;
    const key = isShort ? hashLine(columns.words[first + at]!, site) : 0;
    const isEdge = no < HEAD_LINES || no >= lines.length - TAIL_LINES;
    columns.keys[first + at] = key;
    columns.flags[first + at]! |= Flag.line | (isEdge ? Flag.edge : 0) | (key !== 0 && said.has(key) ? Flag.again : 0);
  });
  columns.signs.push(signLines(columns, first, lines, segments));
}

function signLines(columns: Columns, first: number, lines: number[], segments: Segment[]): number {
  const lengthOf = (at: number) => segments[at]!.char_end - segments[at]!.char_start;
  let longest = -1;
  for (const at of lines) if (longest < 0 || lengthOf(at) > lengthOf(longest)) longest = at;
  return longest < 0 ? 0 : hashLine(columns.words[first + longest]!, 0);
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
