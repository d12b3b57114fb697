import { closeSync, openSync } from 'node:fs';
import { readAt } from './kept-readings.ts';
import { viewWords } from './pack-reading.ts';
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

/** The records of the batch at hand; it grows with the largest batch met. */
let room = Buffer.allocUnsafeSlow(1 << 21);
/** Of the article at hand 1 for each first row of what is printed and counts. */
let counted = new Uint8Array(1 << 10);

/** What each article itself says, once: no furniture, links, bylines or rights lines, and no segment that prints an earlier one again. It is handed over in memory that the next batch fills anew. */
export function chooseWords({ file, start, lengths, rowStarts, picked }: Chosen, take: (chosen: ChosenWords, at: number) => void): void {
  const length = lengths.reduce((sum, own) => sum + own, 0);
  if (length > room.length) room = Buffer.allocUnsafeSlow(2 * length);
  fillRoom(file, start, length);
  let from = 0;
  let next = 0; // of the rows picked
  for (let at = 0; at < lengths.length; at++) {
    const first = next;
    while (next < picked.length && picked[next]! < rowStarts[at + 1]!) next++;
    take(chooseBody(viewWords(room.buffer, from), { picked: picked.subarray(first, next), firstRow: rowStarts[at]! }), at);
    from += lengths[at]!;
  }
}

function fillRoom(file: string, start: number, length: number): void {
  const handle = openSync(file, 'r');
  try {
    if (readAt(handle, start, length, room).length === length) return;
    throw new Error(`readings end early: ${file}; it was changed from outside; run the stage again`);
  } finally {
    closeSync(handle);
  }
}

/** The words of one article that count, moved together in the memory they stand in. */
function chooseBody(
  { words, wordEnds, flags, sames }: Pick<ArticleReading, 'words' | 'wordEnds' | 'flags' | 'sames'>,
  { picked, firstRow }: { picked: Uint32Array; firstRow: number },
): ChosenWords {
  if (flags.length > counted.length) counted = new Uint8Array(2 * flags.length);
  counted.fill(0, 0, flags.length);
  const gaps: number[] = [];
  let length = 0;
  let afterGap = false;
  for (let row = 0, next = 0; row < flags.length; row++) {
    const isPicked = picked[next] === firstRow + row;
    if (isPicked) next++;
    const counts = (flags[row]! & Flag.body) !== 0 && !isPicked && counted[sames[row]!] === 0;
    if (counts) {
      if (afterGap && length > 0) gaps.push(length);
      const start = row === 0 ? 0 : wordEnds[row - 1]!;
      if (start > length) words.copyWithin(length, start, wordEnds[row]!);
      length += wordEnds[row]! - start;
      counted[sames[row]!] = 1;
    }
    afterGap = !counts;
  }
  while (gaps.length > 0 && gaps.at(-1)! >= length) gaps.pop();
  return { words: words.subarray(0, length), gaps };
}
