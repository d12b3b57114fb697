import { mixHash } from '../vietnamese/letter-tables.ts';

/**
 * A table of word statistics: for each 32-bit key an estimate of its count, in 16 bits: 11 that tell keys of one bucket
 * apart and 5 of the count's logarithm. An empty cell is 0.
 */
export interface CountTable {
  cells: Uint16Array;
}

/** How often words and pairs of words stand in the press. `total` counts the words read. */
export interface Background {
  version: number;
  total: number;
  words: CountTable;
  pairs: CountTable;
}

/** Cells that one key may stand in. */
export const BUCKET = 8;
/** The logarithm to base 2 between one count level and the next. */
const LEVEL = 0.75;
const LEVELS = 32;

/** The key of a pair of words. */
export function pairKey(before: number, word: number): number {
  return Math.imul(before, 0x9e3779b1) ^ mixHash(word);
}

/** The estimated count of a key, 0 where the table does not hold it. */
export function readCount({ cells }: CountTable, key: number): number {
  const mixed = mixHash(key);
  const bucket = findBucket(cells, mixed);
  const check = toCheck(mixed);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return 2 ** (LEVEL * (cells[at]! & (LEVELS - 1)));
  }
  return 0;
}

/** Puts a count in its bucket; false where the bucket is full. A key of the same bucket and check bits keeps the count put first. */
export function putCount({ cells }: CountTable, key: number, count: number): boolean {
  const mixed = mixHash(key);
  const bucket = findBucket(cells, mixed);
  const check = toCheck(mixed);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return true;
    if (cells[at] !== 0) continue;
    cells[at] = (check << 5) | Math.min(LEVELS - 1, Math.round(Math.log2(count) / LEVEL));
    return true;
  }
  return false;
}

function findBucket(cells: Uint16Array, mixed: number): number {
  return (mixed & (cells.length / BUCKET - 1)) * BUCKET;
}

/** 1 to 2,047 from the bits that do not choose the bucket. */
function toCheck(mixed: number): number {
  return ((mixed >>> 20) % 2047) + 1;
}
