import { closeSync, openSync } from 'node:fs';
import { readAt } from './kept-readings.ts';
import { viewReading } from './pack-reading.ts';
import { type ArticleReading, Flag } from './reading.ts';

/** A batch of articles, and what of them is not compared. */
export interface Chosen {
  /** The file that holds their packed readings one behind the other, and where. */
  file: string;
  start: number;
  lengths: Uint32Array;
  /** Where the rows of each article begin, and those that turned out to be furniture, ascending. */
  rowStarts: Uint32Array;
  picked: Uint32Array;
}

/** The words of an article that count. */
export interface ChosenWords {
  words: Int32Array;
  /** Those before which text stands that takes no part. */
  gaps: number[];
}

/** What each article itself says, once: no furniture, links, bylines or rights lines, and no segment that prints an earlier one again. */
export function chooseWords({ file, start, lengths, rowStarts, picked }: Chosen): ChosenWords[] {
  const handle = openSync(file, 'r');
  try {
    const { buffer } = readAt(
      handle,
      start,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    const isPicked = new Set(picked);
    let end = 0;
    return Array.from(lengths, (length, at) => {
      end += length;
      return chooseBody(viewReading(buffer, end - length), (row) => isPicked.has(rowStarts[at]! + row));
    });
  } finally {
    closeSync(handle);
  }
}

/** The words of one article that count, moved together in the memory they stand in. */
function chooseBody(
  { words, wordEnds, flags, sames }: Pick<ArticleReading, 'words' | 'wordEnds' | 'flags' | 'sames'>,
  isPicked: (row: number) => boolean,
): ChosenWords {
  const gaps: number[] = [];
  const counted = new Set<number>(); // the first rows of what is printed and counts
  let length = 0;
  let afterGap = false;
  for (let row = 0; row < flags.length; row++) {
    const counts = (flags[row]! & Flag.body) !== 0 && !isPicked(row) && !counted.has(sames[row]!);
    if (counts) {
      if (afterGap && length > 0) gaps.push(length);
      const start = row === 0 ? 0 : wordEnds[row - 1]!;
      words.copyWithin(length, start, wordEnds[row]!);
      length += wordEnds[row]! - start;
      counted.add(sames[row]!);
    }
    afterGap = !counts;
  }
  return { words: words.subarray(0, length), gaps: gaps.filter((gap) => gap < length) };
}
