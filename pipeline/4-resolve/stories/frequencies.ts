import { readFileSync } from 'node:fs';
import { mixHash } from '../../vietnamese/letter-tables.ts';

/** In how many articles of the press words and pairs of words stand: 16-bit cells, 11 bits that tell keys apart and 5 of the logarithm. */
export interface Frequencies {
  /** Articles that were counted. */
  articles: number;
  cells: Uint16Array;
}

/** The version of the counts that the measures were chosen with; the file of another version is an error. */
export const FREQUENCIES_VERSION = 1;
/** Bytes before the cells: magic, version, number of cells, articles counted. */
export const HEADER_BYTES = 16;
export const MAGIC = 0x424b5346;
/** Cells that one key may stand in. */
const BUCKET = 8;
/** The logarithm to base 2 between one level of counts and the next. */
const LEVEL = 0.5;
const LEVELS = 32;
const SHIPPED = new URL('./background/press-frequencies-1.bin', import.meta.url);

/** The shipped counts of Vietnamese press text, or those in another file of the same format. */
export function readFrequencies(file: URL | string = SHIPPED): Frequencies {
  const bytes = readFileSync(file);
  const [magic, version, count, articles] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at));
  if (magic !== MAGIC || version !== FREQUENCIES_VERSION || bytes.length !== HEADER_BYTES + count! * 2) {
    throw new Error(
      `no word frequencies of version ${FREQUENCIES_VERSION}: ${file}; restore the file or build it with pipeline/4-resolve/stories/background/build.ts`,
    );
  }
  const cells = Uint16Array.from({ length: count! }, (_, at) => bytes.readUInt16LE(HEADER_BYTES + at * 2));
  return { articles: articles!, cells };
}

/** How little a key is to be expected in an article, in nats: the logarithm of one in so many articles. */
export function rarityOf({ articles, cells }: Frequencies, key: number): number {
  const check = toCheck(key);
  const bucket = findBucket(cells, key);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return Math.max(0, Math.log((articles + 1) / (2 ** (LEVEL * (cells[at]! & (LEVELS - 1))) + 1)));
  }
  return Math.log(articles + 1);
}

/** Puts a count in its bucket; false where the bucket is full. A key of the same bucket and check bits keeps the count put first. */
export function putFrequency(cells: Uint16Array, key: number, count: number): boolean {
  const check = toCheck(key);
  const bucket = findBucket(cells, key);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return true;
    if (cells[at] !== 0) continue;
    cells[at] = (check << 5) | Math.min(LEVELS - 1, Math.round(Math.log2(count) / LEVEL));
    return true;
  }
  return false;
}

function findBucket(cells: Uint16Array, key: number): number {
  return (mixHash(key) & (cells.length / BUCKET - 1)) * BUCKET;
}

/** 1 to 2,047, of the key as it was given: the bucket is of its mixed bits. */
function toCheck(key: number): number {
  return ((key >>> 0) % 2047) + 1;
}
