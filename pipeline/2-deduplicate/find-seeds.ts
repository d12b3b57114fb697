import type { Region } from './find-shared.ts';
import type { Numbered } from './number-words.ts';

/** Words of a cell's side; four cells that touch are looked at together. */
const CELL = 48;
/** Places of a word in either text up to which it is looked at: so the work grows with the length of the texts. */
const MOST_PLACES = 4;
/** Bits of the words that four cells hold of both texts: four or five rare ones. */
const LEAST_BITS = 25;
const MOST_SEEDS = 256;

/** Where rare words that both texts hold stand close together in both, in whatever order: the heaviest first. */
export function findSeeds(texts: Numbered): Region[] {
  const { a, b } = texts;
  const width = Math.ceil(b.length / CELL) + 1;
  const cells = weighCells(texts, width);
  const seeds: { cell: number; bits: number }[] = [];
  for (const [cell, own] of cells) {
    const bits = own + (cells.get(cell + 1) ?? 0) + (cells.get(cell + width) ?? 0) + (cells.get(cell + width + 1) ?? 0);
    if (bits >= LEAST_BITS) seeds.push({ cell, bits });
  }
  seeds.sort((one, other) => other.bits - one.bits || one.cell - other.cell);
  return seeds.slice(0, MOST_SEEDS).map(({ cell }) => {
    const [aFrom, bFrom] = [Math.floor(cell / width) * CELL, (cell % width) * CELL];
    return { aFrom, aTo: Math.min(a.length, aFrom + 2 * CELL), bFrom, bTo: Math.min(b.length, bFrom + 2 * CELL) };
  });
}

/** Of each cell, by its row times the width and its column, the bits of the words in it. */
function weighCells({ a, b, aCounts, bCounts, weights }: Numbered, width: number): Map<number, number> {
  const lasts = new Int32Array(weights.length).fill(-1); // of each word its last place in b
  const befores = new Int32Array(b.length); // of each place the one before of the same word
  for (let at = 0; at < b.length; at++) {
    befores[at] = lasts[b[at]!]!;
    lasts[b[at]!] = at;
  }
  const cells = new Map<number, number>();
  for (let at = 0; at < a.length; at++) {
    const word = a[at]!;
    if (weights[word] === 0 || aCounts[word]! > MOST_PLACES || bCounts[word]! > MOST_PLACES) continue;
    const row = Math.floor(at / CELL) * width;
    for (let other = lasts[word]!; other >= 0; other = befores[other]!) {
      const cell = row + Math.floor(other / CELL);
      cells.set(cell, (cells.get(cell) ?? 0) + weights[word]!);
    }
  }
  return cells;
}
