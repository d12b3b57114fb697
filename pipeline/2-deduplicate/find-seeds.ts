import type { Region } from './grow-region.ts';
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
function weighCells({ a, b, weights }: Numbered, width: number): Map<number, number> {
  const [aPlaces, bPlaces] = [listPlaces(a, weights), listPlaces(b, weights)];
  const cells = new Map<number, number>();
  for (const [number, own] of aPlaces) {
    const others = bPlaces.get(number) ?? [];
    if (own.length > MOST_PLACES || others.length > MOST_PLACES) continue;
    for (const at of own) {
      for (const other of others) {
        const cell = Math.floor(at / CELL) * width + Math.floor(other / CELL);
        cells.set(cell, (cells.get(cell) ?? 0) + weights[number]!);
      }
    }
  }
  return cells;
}

/** The first places of each word that tells something, one more than are looked at. */
function listPlaces(words: Int32Array, weights: Float64Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < words.length; at++) {
    if (weights[words[at]!] === 0) continue;
    const own = places.get(words[at]!);
    if (own === undefined) places.set(words[at]!, [at]);
    else if (own.length <= MOST_PLACES) own.push(at);
  }
  return places;
}
