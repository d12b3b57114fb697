import { type Lines, parseLine } from '../io/read-pieces.ts';
import { openRowScanner, type RowScanner } from '../io/scan-row.ts';
import { readTraits, Trait } from './segment-traits.ts';

/** An article and its segments as far as anything here depends on them; the columns are filled anew for the next article. */
export interface ArticleSource {
  /** Its facts as JSON: a list in the order of `ArticleFacts`. */
  facts: Uint8Array;
  /** A hash of the site that printed it. */
  site: number;
  /** The text as its JSON string, without the quotation marks, and its code points. */
  text: Buffer;
  characters: number;
  /** Of each segment its traits and where it begins and ends, in code points. */
  traits: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** The lines of articles and of all their segments. */
export interface SourceLines {
  articles: Lines;
  segments: Lines;
}

/** Columns in the order of the tables. */
const ARTICLE = ['article_id', 'url', 'outlet_id', 'published_on', 'published_at', 'language', 'characters', 'text_sha256', 'text'];
const SEGMENT = ['kind', 'char_start', 'char_end', 'repeats_segment_no'];
const article = openRowScanner(ARTICLE);
const segment = openRowScanner(SEGMENT);
const [ID, URL, OUTLET, ON, AT, LANGUAGE, CHARACTERS, SHA, TEXT] = ARTICLE.keys();
const [KIND, START, END, REPEATS] = SEGMENT.keys();

let room = openRoom(64, 1 << 10);

/** Reads an article and its segments, the rows `from` to `to`. */
export function readSource({ articles, segments }: SourceLines, at: number, { from, to }: { from: number; to: number }): ArticleSource {
  if (to - from > room.traits.length) room = openRoom(2 * (to - from), room.facts.length);
  for (let row = from; row < to; row++) readSegment(segments, row, row - from);
  const bytes = scanLine(article, ARTICLE, articles, at);
  const text = bytes.subarray(article.starts[TEXT!]! + 1, article.ends[TEXT!]! - 1);
  const site = readSite(bytes);
  const { traits, starts, ends } = room;
  const count = to - from;
  return {
    facts: writeFacts(bytes, site),
    site: hashName(site),
    text,
    characters: readNumber(bytes, article.starts[CHARACTERS!]!, article.ends[CHARACTERS!]!),
    traits: traits.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

function readSegment(lines: Lines, row: number, to: number): void {
  const bytes = scanLine(segment, SEGMENT, lines, row);
  const { starts, ends } = segment;
  const start = readNumber(bytes, starts[START!]!, ends[START!]!);
  const end = readNumber(bytes, starts[END!]!, ends[END!]!);
  const traits = readTraits(bytes, { from: starts[KIND!]! + 1, to: ends[KIND!]! - 1, length: end - start });
  const isRepeat = ends[REPEATS!]! - starts[REPEATS!]! < NULL || bytes[starts[REPEATS!]!] !== LETTER_N;
  room.traits[to] = isRepeat ? traits & ~Trait.part : traits;
  room.starts[to] = start;
  room.ends[to] = end;
}

const NULL = 'null'.length;
const LETTER_N = 'n'.charCodeAt(0);

/** Scans a line; one that is written in another way is written anew. */
function scanLine(scanner: RowScanner, columns: readonly string[], { bytes, ends }: Lines, at: number): Buffer {
  const from = at === 0 ? 0 : ends[at - 1]! + 1;
  if (scanner.scan(bytes, from, ends[at]!)) return bytes;
  const row = parseLine<Record<string, unknown>>(bytes.subarray(from, ends[at]!));
  const anew = Buffer.from(JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))));
  scanner.scan(anew, 0, anew.length);
  return anew;
}

function readNumber(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = 10 * number + bytes[at]! - 48;
  return number;
}

/** The facts in the memory of the room; the values are those of the row as they are printed. */
function writeFacts(bytes: Buffer, siteName: string): Uint8Array {
  const site = Buffer.from(JSON.stringify(siteName));
  const most = 16 + site.length + article.ends.reduce((sum, end, column) => sum + (column === TEXT ? 0 : end - article.starts[column]!), 0);
  if (most > room.facts.length) room = { ...room, facts: Buffer.alloc(2 * most) };
  let length = 0;
  for (const column of FACTS) {
    room.facts[length] = length === 0 ? OPENING : COMMA;
    length = copyBytes(bytes, article.starts[column]!, article.ends[column]!, length + 1);
  }
  room.facts[length] = COMMA;
  length = copyBytes(site, 0, site.length, length + 1);
  room.facts[length++] = CLOSING;
  return room.facts.subarray(0, length);
}

const FACTS = [ID!, SHA!, OUTLET!, ON!, AT!, LANGUAGE!, CHARACTERS!];
const [OPENING, COMMA, CLOSING] = ['[', ',', ']'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** A few dozen bytes at most: a loop is faster than a call. */
function copyBytes(bytes: Uint8Array, from: number, end: number, to: number): number {
  for (let at = from; at < end; at++) room.facts[to++] = bytes[at]!;
  return to;
}

/** The site that printed an article: the domain of its address, else its outlet, which a text may owe to another paper it credits; '' where neither is known. Folders say nothing: users make them. */
function readSite(bytes: Buffer): string {
  const read = (column: number): string | null => JSON.parse(bytes.toString('utf8', article.starts[column], article.ends[column]));
  return /^https?:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(read(URL!) ?? '')?.[1]?.toLowerCase() ?? read(OUTLET!) ?? '';
}

function hashName(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}

function openRoom(rows: number, bytes: number) {
  return { traits: new Uint8Array(rows), starts: new Uint32Array(rows), ends: new Uint32Array(rows), facts: Buffer.alloc(bytes) };
}
