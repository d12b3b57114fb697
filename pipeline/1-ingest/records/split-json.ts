import { openGatherer, type RawBytes } from './raw-bytes.ts';
import { RefusedInput } from './refused-input.ts';

const [QUOTE, COMMA, COLON, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = [0x22, 0x2c, 0x3a, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d] as const;
const MARK = [0xef, 0xbb, 0xbf];
const LONGEST_NAME = 1 << 10;

/** A part of a JSON file: an item of its outermost list, a name of its outermost object, or an item of a list under such a name. */
export interface JsonPart {
  /** The name in the outermost object; null in a file that is a list. */
  name: string | null;
  /** The bytes of an item, which are no sound JSON where the file is not; null for the name itself. */
  item: RawBytes | null;
}

interface Scan {
  /** The outermost bracket, 0 before it. */
  top: number;
  depth: number;
  /** The depth at which items stand; 0 outside the lists that are split. */
  itemDepth: number;
  name: string | null;
  place: 'name' | 'value';
  text: 'none' | 'name' | 'value';
  escaped: boolean;
  /** Where in the present bytes the gathered part goes on, -1 where none is gathered. */
  from: number;
  isClosed: boolean;
}

/**
 * The parts of a JSON file in their order, without holding more than one of them. A file that is neither list nor object, goes on
 * behind its end, or stops before it ends in a `RefusedInput`.
 */
export async function* splitJson(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<JsonPart> {
  const gatherer = openGatherer(longest);
  const scan: Scan = { top: 0, depth: 0, itemDepth: 0, name: null, place: 'name', text: 'none', escaped: false, from: -1, isClosed: false };
  let offset = 0;
  for await (const chunk of chunks) {
    const parts: JsonPart[] = [];
    if (scan.from >= 0) scan.from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (scan.text === 'none' && isSpace(byte)) continue;
      const ends = step(scan, byte, at, offset);
      if (ends === null) continue;
      gatherer.add(chunk.subarray(scan.from, at));
      scan.from = -1;
      parts.push(finish(scan, ends, gatherer.take()));
    }
    if (scan.from >= 0) gatherer.add(chunk.subarray(scan.from));
    offset += chunk.length;
    yield* parts;
  }
  if (scan.isClosed) return;
  if (scan.itemDepth > 0 && scan.from >= 0) yield { name: scan.name, item: gatherer.take() };
  if (scan.top === 0) throw new RefusedInput({ rule: 'empty', message: 'no JSON in it; remove it or give its texts' });
  throw new RefusedInput({ rule: 'format', message: `JSON that stops before its end, at byte ${offset}` });
}

/** One byte on; says what part has ended just before it, if one has. */
function step(scan: Scan, byte: number, at: number, offset: number): 'name' | 'item' | null {
  if (scan.text !== 'none') return stepInText(scan, byte);
  if (scan.isClosed) throw new RefusedInput({ rule: 'format', message: `JSON that goes on behind its end, at byte ${offset + at}` });
  if (scan.top === 0) return openFile(scan, byte, offset + at);
  if (byte === COMMA || byte === LIST_END || byte === OBJECT_END) return endValue(scan, byte);
  if (byte === COLON && isInTop(scan)) scan.place = 'value';
  else if (byte === LIST && isInTop(scan)) scan.itemDepth = ++scan.depth;
  else {
    const isName = byte === QUOTE && isInTop(scan) && scan.place === 'name';
    if (scan.from < 0 && (isName || scan.depth === scan.itemDepth)) scan.from = at;
    if (byte === QUOTE) scan.text = isName ? 'name' : 'value';
    if (byte === LIST || byte === OBJECT) scan.depth++;
  }
  return null;
}

function stepInText(scan: Scan, byte: number): 'name' | null {
  if (scan.escaped) scan.escaped = false;
  else if (byte === BACKSLASH) scan.escaped = true;
  else if (byte === QUOTE) {
    const ended = scan.text === 'name' ? 'name' : null;
    scan.text = 'none';
    return ended;
  }
  return null;
}

function openFile(scan: Scan, byte: number, at: number): null {
  if (MARK[at] === byte) return null;
  if (byte !== LIST && byte !== OBJECT) throw new RefusedInput({ rule: 'format', message: `no JSON list or object, at byte ${at}` });
  Object.assign(scan, { top: byte, depth: 1, itemDepth: byte === LIST ? 1 : 0 });
  return null;
}

function endValue(scan: Scan, byte: number): 'item' | null {
  const isItem = scan.depth === scan.itemDepth && scan.from >= 0;
  if (byte === COMMA && isInTop(scan)) scan.place = 'name';
  if (byte === COMMA) return isItem ? 'item' : null;
  if (scan.depth === scan.itemDepth) scan.itemDepth = 0;
  scan.depth--;
  scan.isClosed = scan.depth === 0;
  return isItem ? 'item' : null;
}

/** Directly in the outermost object. */
function isInTop({ top, depth }: Scan): boolean {
  return top === OBJECT && depth === 1;
}

function finish(scan: Scan, ends: 'name' | 'item', raw: RawBytes): JsonPart {
  if (ends === 'item') return { name: scan.name, item: raw };
  scan.name = Buffer.from(raw.bytes ?? [])
    .subarray(1, LONGEST_NAME)
    .toString('utf8');
  return { name: scan.name, item: null };
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
