import type { ArticleReading } from './reading.ts';

const HEAD = 16; // 32-bit units: sizes, flags, check, and the key
const KEY_BYTES = 32;
const KEY_AT = 32; // bytes
const CHECK = 5;

/** Memory that records are put in one behind the other; it grows. */
export interface RecordRoom {
  bytes: Uint8Array;
  ints: Int32Array;
  doubles: Float64Array;
  /** Bytes that are filled. */
  length: number;
}

/** A room without records. */
export function openRecordRoom(bytes: number): RecordRoom {
  const buffer = new ArrayBuffer(8 * Math.ceil(bytes / 8));
  return { bytes: new Uint8Array(buffer), ints: new Int32Array(buffer), doubles: new Float64Array(buffer), length: 0 };
}

/** Adds the bytes of a reading under the SHA-256 of what it was read from. */
export function packReading(room: RecordRoom, reading: ArticleReading, key: Uint8Array): void {
  const sizes = { rows: reading.flags.length, words: reading.words.length, facts: reading.facts.length };
  const start = room.length;
  const end = start + sizeOf(sizes);
  makeRoom(room, end);
  const { bytes, ints, doubles } = room;
  bytes.fill(0, end - 8, end); // what stands behind the last column
  ints.set([end - start, sizes.rows, sizes.words, sizes.facts, reading.repeating ? 1 : 0, 0, 0, 0], start / 4);
  bytes.set(key, start + KEY_AT);
  const at = layOut(sizes, start);
  doubles[at.sign / 8] = reading.sign;
  doubles.set(reading.keys, at.keys / 8);
  ints.set(reading.words, at.words / 4);
  ints.set(reading.wordEnds, at.wordEnds / 4);
  ints.set(reading.sames, at.sames / 4);
  bytes.set(reading.flags, at.flags);
  bytes.set(reading.facts, at.facts);
  ints[start / 4 + CHECK] = sumUnits(ints, start / 4, end / 4);
  room.length = end;
}

/** Adds a record that was packed under the key; false where the bytes are another's or damaged. */
export function addPacked(room: RecordRoom, packed: Uint8Array, key: Uint8Array): boolean {
  const start = room.length;
  const end = start + packed.length;
  if (packed.length < 4 * HEAD || packed.length % 8 !== 0) return false;
  makeRoom(room, end);
  const { bytes, ints } = room;
  bytes.set(packed, start);
  const check = ints[start / 4 + CHECK]!;
  ints[start / 4 + CHECK] = 0;
  const isWhole = ints[start / 4] === packed.length && sumUnits(ints, start / 4, end / 4) === check;
  ints[start / 4 + CHECK] = check;
  if (!isWhole || Buffer.compare(bytes.subarray(start + KEY_AT, start + KEY_AT + KEY_BYTES), key) !== 0) return false;
  room.length = end;
  return true;
}

/** The reading of a record that was packed or checked before, in the memory it stands in, from a multiple of eight bytes on. */
export function viewReading(buffer: ArrayBufferLike, start: number): ArticleReading {
  return { ...viewWords(buffer, start), ...viewLines(buffer, start) };
}

/** Of such a record what says which words count. */
export function viewWords(buffer: ArrayBufferLike, start: number): Pick<ArticleReading, 'words' | 'wordEnds' | 'sames' | 'flags'> {
  const { rows, words, at } = readHead(buffer, start);
  return {
    words: new Int32Array(buffer, at.words, words),
    wordEnds: new Uint32Array(buffer, at.wordEnds, rows),
    sames: new Uint32Array(buffer, at.sames, rows),
    flags: new Uint8Array(buffer, at.flags, rows),
  };
}

/** Of such a record all but its words. */
export function viewLines(buffer: ArrayBufferLike, start: number): Omit<ArticleReading, 'words' | 'wordEnds' | 'sames'> {
  const { rows, facts, repeating, at } = readHead(buffer, start);
  return {
    sign: new Float64Array(buffer, at.sign, 1)[0]!,
    keys: new Float64Array(buffer, at.keys, rows),
    flags: new Uint8Array(buffer, at.flags, rows),
    facts: new Uint8Array(buffer, at.facts, facts),
    repeating,
  };
}

function readHead(buffer: ArrayBufferLike, start: number) {
  const head = new Int32Array(buffer, start, HEAD);
  const sizes = { rows: head[1]!, words: head[2]!, facts: head[3]! };
  return { ...sizes, repeating: head[4] === 1, at: layOut(sizes, start) };
}

function makeRoom(room: RecordRoom, length: number): void {
  if (length <= room.bytes.length) return;
  const { bytes, ints, doubles } = openRecordRoom(2 * length);
  bytes.set(room.bytes.subarray(0, room.length));
  Object.assign(room, { bytes, ints, doubles });
}

interface Sizes {
  rows: number;
  words: number;
  facts: number;
}

function sizeOf({ rows, words, facts }: Sizes): number {
  return 8 * Math.ceil((4 * HEAD + 8 + 8 * rows + 4 * (words + 2 * rows) + rows + facts) / 8);
}

/** Where the columns stand, behind the head, the widest first so that each is aligned. */
function layOut({ rows, words }: Sizes, start: number) {
  const sign = start + 4 * HEAD;
  const keys = sign + 8;
  const wordsAt = keys + 8 * rows;
  const wordEnds = wordsAt + 4 * words;
  const sames = wordEnds + 4 * rows;
  const flags = sames + 4 * rows;
  return { sign, keys, words: wordsAt, wordEnds, sames, flags, facts: flags + rows };
}

/** A check of a whole record, its own place 0. */
function sumUnits(ints: Int32Array, from: number, to: number): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ ints[at]!, 0x01000193) ^ (sum >>> 15);
  return sum;
}
