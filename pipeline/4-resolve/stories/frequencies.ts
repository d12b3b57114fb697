import { readFileSync } from 'node:fs';
import { type CountTable, readCells, readCount } from '../../vietnamese/words/count-table.ts';

/** In how many articles of the press words and pairs of words stand. */
export interface Frequencies {
  /** Articles that were counted. */
  articles: number;
  counts: CountTable;
}

/** The version of the counts that the measures were chosen with; the file of another version is an error. */
export const FREQUENCIES_VERSION = 2;
/** Bytes before the cells: magic, version, number of cells, articles counted. */
export const HEADER_BYTES = 16;
export const MAGIC = 0x424b5346;
/** The logarithm to base 2 between one level of counts and the next. */
export const LEVEL = 0.5;
const SHIPPED = new URL('./background/press-frequencies-2.bin', import.meta.url);

/** The shipped counts of Vietnamese press text, or those in another file of the same format. */
export function readFrequencies(file: URL | string = SHIPPED): Frequencies {
  const bytes = readFileSync(file);
  const [magic, version, count, articles] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at));
  if (magic !== MAGIC || version !== FREQUENCIES_VERSION) {
    throw new Error(
      `no word frequencies of version ${FREQUENCIES_VERSION}: ${file}; restore the file or build it with pipeline/4-resolve/stories/background/build.ts`,
    );
  }
  return { articles: articles!, counts: { cells: readCells(bytes.subarray(HEADER_BYTES), count!), level: LEVEL } };
}

/** How little a key is to be expected in an article, in nats: the logarithm of one in so many articles. */
export function rarityOf({ articles, counts }: Frequencies, key: number): number {
  return Math.max(0, Math.log((articles + 1) / (readCount(counts, key) + 1)));
}
