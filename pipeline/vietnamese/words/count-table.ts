import { mixHash } from '../letters/letter-tables.ts';

/**
 * Counts of words, or of whatever has a 32-bit key, in 16 bits each: 11 that tell keys of one bucket apart and 5 of the count's
 * logarithm. An empty cell is 0.
 */
export interface CountTable {
  /** A power of two of them, at least `BUCKET`. */
  cells: Uint16Array;
  /** The logarithm to base 2 between one level of counts and the next. */
  level: number;
}

/** Cells that one key may stand in. */
const BUCKET = 8;
const LEVELS = 32;
/** The count that each level stands for, by the logarithm asked last: tables that are read in turn have the same. */
let powers = { level: 1, counts: listPowers(1) };

/** The estimated count of a key, 0 where the table does not hold it. */
export function readCount({ cells, level }: CountTable, key: number): number {
  if (powers.level !== level) powers = { level, counts: listPowers(level) };
  const mixed = mixHash(key);
  const bucket = findBucket(cells, mixed);
  const check = toCheck(mixed);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return powers.counts[cells[at]! & (LEVELS - 1)]!;
  }
  return 0;
}

function listPowers(level: number): Float64Array {
  return Float64Array.from({ length: LEVELS }, (_, at) => 2 ** (level * at));
}

/** Puts the counts that are met most, equal ones in order of their keys, until the table is nearly full; what is met once is left out. */
export function fillCounts(table: CountTable, counts: ReadonlyMap<number, number>): void {
  const frequent = Array.from(counts).filter(([, count]) => count >= LEAST_COUNT);
  frequent.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [key, count] of frequent.slice(0, table.cells.length * FULLEST)) putCount(table, key, count);
}

const LEAST_COUNT = 2;
const FULLEST = 0.9;

/** Puts a count in its bucket; false where the bucket is full. A key of the same bucket and check bits keeps the count put first. */
export function putCount({ cells, level }: CountTable, key: number, count: number): boolean {
  const mixed = mixHash(key);
  const bucket = findBucket(cells, mixed);
  const check = toCheck(mixed);
  for (let at = bucket; at < bucket + BUCKET; at++) {
    if (cells[at]! >>> 5 === check) return true;
    if (cells[at] !== 0) continue;
    cells[at] = (check << 5) | Math.min(LEVELS - 1, Math.round(Math.log2(count) / level));
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

/** The cells of a file that `writeCells` wrote; a file of another length is an error. */
export function readCells(bytes: Buffer, count: number): Uint16Array {
  if (bytes.length !== count * 2) throw new Error(`word statistics cut short: ${bytes.length} bytes of ${count * 2}; restore the file`);
  const cells = new Uint16Array(count);
  for (let at = 0; at < count; at++) cells[at] = bytes[2 * at]! | (bytes[2 * at + 1]! << 8);
  return cells;
}

/** The cells as bytes, the low one first. */
export function writeCells(cells: Uint16Array): Buffer {
  const bytes = Buffer.alloc(cells.length * 2);
  cells.forEach((cell, at) => {
    bytes.writeUInt16LE(cell, at * 2);
  });
  return bytes;
}
