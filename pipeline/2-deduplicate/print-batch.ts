import { joinCounts, joinWords, sumLengths } from './join-columns.ts';
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

/** What each article itself says, once: no furniture, links, bylines or rights lines, and no segment that prints an earlier one again. */
export function printBatch(task: PrintTask): Printed {
  const isPicked = new Set(task.picked);
  const bodies = Array.from({ length: task.rowStarts.length - 1 }, (_, article) => joinBody(task, article, isPicked));
  const prints = bodies.map(({ words }) => winnow(words));
  return {
    words: joinWords(bodies.map(({ words }) => words)),
    wordStarts: sumLengths(bodies.map(({ words }) => words)),
    prints: joinCounts(prints.map((each) => each.prints)),
    places: joinWords(prints.map((each) => each.places)),
    printStarts: sumLengths(prints.map((each) => each.prints)),
    hashes: Int32Array.from(bodies, ({ words }) => hashAll(words)),
    gaps: bodies.map(({ gaps }) => gaps),
  };
}

interface Body {
  words: Int32Array;
  gaps: number[];
}

function joinBody({ rowStarts, words, wordEnds, flags, sames }: PrintTask, article: number, picked: ReadonlySet<number>): Body {
  const gaps: number[] = [];
  const parts: Int32Array[] = [];
  const counted = new Set<number>(); // the first rows of what is printed and counts
  let length = 0;
  let afterGap = false;
  for (let row = rowStarts[article]!; row < rowStarts[article + 1]!; row++) {
    const counts = (flags[row]! & Flag.body) !== 0 && !picked.has(row) && !counted.has(sames[row]!);
    if (counts) {
      if (afterGap && length > 0) gaps.push(length);
      const part = words.subarray(row === 0 ? 0 : wordEnds[row - 1]!, wordEnds[row]!);
      parts.push(part);
      length += part.length;
      counted.add(sames[row]!);
    }
    afterGap = !counts;
  }
  return { words: joinParts(parts, length), gaps: gaps.filter((gap) => gap < length) };
}

function joinParts(parts: Int32Array[], length: number): Int32Array {
  const words = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    words.set(part, at);
    at += part.length;
  }
  return words;
}

function hashAll(words: Int32Array): number {
  let hash = words.length;
  for (const word of words) hash = (Math.imul(hash, 0x01000193) + word) | 0;
  return hash;
}
