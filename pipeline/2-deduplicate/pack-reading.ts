import type { ArticleReading } from './reading.ts';

const HEAD = 16; // 32-bit units: sizes, flags, check, and the key
const KEY_BYTES = 32;
const KEY_AT = 32; // bytes

/** The bytes of a reading under the SHA-256 of what it was read from. */
export function packReading(reading: ArticleReading, key: Uint8Array): Uint8Array {
  const facts = Buffer.from(JSON.stringify(reading.facts), 'utf8');
  const sizes = { rows: reading.flags.length, words: reading.words.length, facts: facts.length };
  const { columns, bytes } = openRecord(sizes);
  const head = new Int32Array(bytes.buffer, 0, HEAD);
  head.set([bytes.length, sizes.rows, sizes.words, sizes.facts, reading.repeating ? 1 : 0]);
  bytes.set(key, KEY_AT);
  columns.sign[0] = reading.sign;
  columns.keys.set(reading.keys);
  columns.words.set(reading.words);
  columns.wordEnds.set(reading.wordEnds);
  columns.sames.set(reading.sames);
  columns.flags.set(reading.flags);
  columns.facts.set(facts);
  head[CHECK] = sumBytes(bytes);
  return bytes;
}

/** The reading that was packed under the key; null where the bytes are another's or damaged. */
export function unpackReading(packed: Uint8Array, key: Uint8Array): ArticleReading | null {
  const bytes = new Uint8Array(packed); // a copy of its own, aligned
  if (bytes.length < 4 * HEAD || bytes.length % 8 !== 0) return null;
  const head = new Int32Array(bytes.buffer, 0, HEAD);
  const [length, rows, words, facts, repeating, check] = head;
  if (length !== bytes.length || Buffer.compare(bytes.subarray(KEY_AT, KEY_AT + KEY_BYTES), key) !== 0) return null;
  head[CHECK] = 0;
  if (sumBytes(bytes) !== check) return null;
  const columns = mapRecord(bytes.buffer as ArrayBuffer, { rows: rows!, words: words!, facts: facts! });
  const { sign, facts: told, ...arrays } = columns;
  return { ...arrays, facts: JSON.parse(Buffer.from(told).toString('utf8')), sign: sign[0]!, repeating: repeating === 1 };
}

/** The columns of a record that was written a moment ago, in the memory it stands in, from a multiple of eight bytes on. */
export function viewReading(buffer: ArrayBufferLike, start: number): Pick<ArticleReading, 'words' | 'wordEnds' | 'flags' | 'sames'> {
  const [, rows, words, facts] = new Int32Array(buffer, start, HEAD);
  return mapRecord(buffer, { rows: rows!, words: words!, facts: facts! }, start);
}

const CHECK = 5;

interface Sizes {
  rows: number;
  words: number;
  facts: number;
}

function openRecord(sizes: Sizes) {
  const { rows, words, facts } = sizes;
  const length = 4 * HEAD + 8 + 8 * rows + 4 * (words + 2 * rows) + rows + facts;
  const bytes = new Uint8Array(Math.ceil(length / 8) * 8);
  return { bytes, columns: mapRecord(bytes.buffer, sizes) };
}

/** The columns behind the head, the widest first so that each is aligned. */
function mapRecord(buffer: ArrayBufferLike, { rows, words, facts }: Sizes, start = 0) {
  let at = start + 4 * HEAD;
  const next = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  return {
    sign: new Float64Array(buffer, next(8), 1),
    keys: new Float64Array(buffer, next(8 * rows), rows),
    words: new Int32Array(buffer, next(4 * words), words),
    wordEnds: new Uint32Array(buffer, next(4 * rows), rows),
    sames: new Uint32Array(buffer, next(4 * rows), rows),
    flags: new Uint8Array(buffer, next(rows), rows),
    facts: new Uint8Array(buffer, next(facts), facts),
  };
}

/** A check of the whole record, its own place 0. */
function sumBytes(bytes: Uint8Array): number {
  const units = new Int32Array(bytes.buffer, 0, bytes.length / 4);
  let sum = 0x811c9dc5 | 0;
  for (const unit of units) sum = Math.imul(sum ^ unit, 0x01000193) ^ (sum >>> 15);
  return sum;
}
