import type { Match } from './find-matches.ts';

/** The two texts that are aligned, as words. */
export interface WordPair {
  a: Int32Array;
  b: Int32Array;
}

/** Adds to a chain the words that stand in the same order in both texts between its matches (a longest common subsequence), and joins what touches. */
export function closeGaps(words: WordPair, chain: Match[]): Match[] {
  const closed: Match[] = [];
  for (const match of chain) {
    const before = closed.at(-1);
    if (before !== undefined) for (const found of alignGap(words, before, match)) addMatch(closed, found);
    addMatch(closed, match);
  }
  return closed;
}

/** Adds a match to the end of a chain, as part of the last one where it goes on without a gap. */
export function addMatch(chain: Match[], match: Match): void {
  const last = chain.at(-1);
  const goesOn = last !== undefined && last.a + last.length === match.a && last.b + last.length === match.b;
  if (goesOn) chain[chain.length - 1] = { ...last, length: last.length + match.length };
  else chain.push(match);
}

/** The common words of the gap between two matches, single ones, in order. */
function alignGap({ a, b }: WordPair, before: Match, after: Match): Match[] {
  const aStart = before.a + before.length;
  const bStart = before.b + before.length;
  const rows = after.a - aStart;
  const columns = after.b - bStart;
  if (rows === 0 || columns === 0) return [];
  const lengths = measureCommon(a.subarray(aStart, after.a), b.subarray(bStart, after.b));
  const found: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = row * (columns + 1) + column;
    if (a[aStart + row] === b[bStart + column]) found.push({ a: aStart + row++, b: bStart + column++, length: 1 });
    else if (lengths[here + columns + 1]! >= lengths[here + 1]!) row++;
    else column++;
  }
  return found;
}

/** For each pair of places the length of the longest common subsequence of what follows, in rows of `b.length + 1`. */
function measureCommon(a: Int32Array, b: Int32Array): Uint8Array {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] = a[row] === b[column] ? lengths[here + width + 1]! + 1 : Math.max(lengths[here + width]!, lengths[here + 1]!);
    }
  }
  return lengths;
}
