import { readFileSync } from 'node:fs';
import { readCells } from '../vietnamese/words/count-table.ts';
import type { Background } from './background-table.ts';

/** The version of the word statistics the engine was tuned with; the file of another version is an error. */
export const BACKGROUND_VERSION = 1;
/** Bytes before the cells: magic, version, number of word cells, number of pair cells, words read, two words of zero. */
export const HEADER_BYTES = 32;
export const MAGIC = 0x424b4742;
/** The logarithm to base 2 between one level of counts and the next. */
export const LEVEL = 0.75;

const SHIPPED = new URL('./background/press-1.bin', import.meta.url);

/** The shipped statistics of Vietnamese press text, or those in another file of the same format. */
export function readBackground(file: URL | string = SHIPPED): Background {
  const bytes = readFileSync(file);
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const version = header.getUint32(4, true);
  if (header.getUint32(0, true) !== MAGIC || version !== BACKGROUND_VERSION) {
    throw new Error(
      `no word statistics of version ${BACKGROUND_VERSION}: ${file}; restore the file or build it with pipeline/2-deduplicate/background/build.ts`,
    );
  }
  const wordCells = header.getUint32(8, true);
  const pairCells = header.getUint32(12, true);
  const cells = readCells(bytes.subarray(HEADER_BYTES), wordCells + pairCells);
  return {
    version,
    total: header.getUint32(16, true),
    words: { cells: cells.subarray(0, wordCells), level: LEVEL },
    pairs: { cells: cells.subarray(wordCells), level: LEVEL },
  };
}
