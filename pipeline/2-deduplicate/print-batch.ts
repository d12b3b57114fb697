import { joinCounts, joinWords, share, sumLengths } from './join-columns.ts';
import { Flag, type Reading } from './reading.ts';
import { winnow } from './winnow.ts';

/** What of a reading its words are chosen by, and the rows that turned out to be furniture, ascending. */
export interface PrintTask extends Pick<Reading, 'rowStarts' | 'words' | 'wordEnds' | 'flags' | 'sames'> {
  picked: Uint32Array;
}

/** The words of a batch of articles that are compared, and their fingerprints, in memory that threads share. */
export interface Printed {
  words: Int32Array;
  wordStarts: Uint32Array;
  prints: Uint32Array;
  places: Int32Array;
  printStarts: Uint32Array;
  /** A hash of all words of each article. */
  hashes: Int32Array;
  /** For each article the words before which text stands that takes no part. */
  gaps: number[][];
}

/**
 * What each article itself says, once: no furniture, links, bylines or rights lines, and no segment that prints an earlier one
 * again. The words are moved together in the memory they stand in: a reading is printed once.
 */
export function printBatch(task: PrintTask): Printed {
  const isPicked = new Set(task.picked);
  const wordStarts = share(Uint32Array, task.rowStarts.length);
  const bodies = Array.from({ length: task.rowStarts.length - 1 }, (_, article) => {
    const body = moveBody(task, { article, to: wordStarts[article]! }, isPicked);
    wordStarts[article + 1] = wordStarts[article]! + body.words.length;
    return { ...body, ...winnow(body.words) };
  });
  return {
    words: task.words.subarray(0, wordStarts.at(-1)),
    wordStarts,
    prints: joinCounts(bodies.map(({ prints }) => prints)),
    places: joinWords(bodies.map(({ places }) => places)),
    printStarts: sumLengths(bodies.map(({ prints }) => prints)),
    hashes: Int32Array.from(bodies, ({ words }) => hashAll(words)),
    gaps: bodies.map(({ gaps }) => gaps),
  };
}

interface Body {
  words: Int32Array;
  gaps: number[];
}

/** Moves the words of one article that count to a place at or before their own. */
function moveBody(task: PrintTask, { article, to }: { article: number; to: number }, picked: ReadonlySet<number>): Body {
  const { rowStarts, words, wordEnds, flags, sames } = task;
  const gaps: number[] = [];
  const counted = new Set<number>(); // the first rows of what is printed and counts
  let length = 0;
  let afterGap = false;
  for (let row = rowStarts[article]!; row < rowStarts[article + 1]!; row++) {
    const counts = (flags[row]! & Flag.body) !== 0 && !picked.has(row) && !counted.has(sames[row]!);
    if (counts) {
      if (afterGap && length > 0) gaps.push(length);
      const start = row === 0 ? 0 : wordEnds[row - 1]!;
      words.copyWithin(to + length, start, wordEnds[row]!);
      length += wordEnds[row]! - start;
      counted.add(sames[row]!);
    }
    afterGap = !counts;
  }
  return { words: words.subarray(to, to + length), gaps: gaps.filter((gap) => gap < length) };
}

function hashAll(words: Int32Array): number {
  let hash = words.length;
  for (const word of words) hash = (Math.imul(hash, 0x01000193) + word) | 0;
  return hash;
}
