import type { WordRoom } from '../vietnamese/words/hash-units.ts';
import { alignWords } from './align-words.ts';
import { hashSeeds, indexSeeds } from './find-matches.ts';
import { measureIdentity, toShared } from './find-shared.ts';
import { mayRepeat } from './may-repeat.ts';
import { Trait } from './segment-traits.ts';

/** A segment, by its row in the article, that says the one of an earlier row again in nearly the same words. */
export interface Repeat {
  row: number;
  repeats: number;
}

/** Fewer words may well be alike by chance: captions of one gallery differ in a name. */
const LEAST_WORDS = 15;
const LEAST_SHARE = 0.9;
/** The seeds of the shorter part that both hold, where nine words of ten are equal: half of them, less those that many parts hold. */
const LEAST_SEEDS = 0.4;
/** Parts kept for one seed: a set phrase stands in many. */
const MOST_HOLDERS = 4;

/**
 * The near repeats inside one article, such as a standfirst that the first paragraph says again, from the traits of its
 * segments and their words.
 */
export function findRepeats(traits: Uint8Array, { words, wordEnds }: WordRoom): Repeat[] {
  const rows: number[] = [];
  const parts: Int32Array[] = [];
  for (let row = 0; row < traits.length; row++) {
    const start = row === 0 ? 0 : wordEnds[row - 1]!;
    if ((traits[row]! & Trait.part) === 0 || wordEnds[row]! - start < LEAST_WORDS) continue;
    rows.push(row);
    parts.push(words.subarray(start, wordEnds[row]));
  }
  if (!mayRepeat(parts, LEAST_SEEDS)) return [];
  const repeats: Repeat[] = [];
  const holders = openHolders(words.length, rows.length);
  for (const [part, own] of parts.entries()) {
    const { likest, seeds } = holders.add(own, part);
    const other = parts[likest];
    if (other === undefined || seeds < LEAST_SEEDS * Math.min(own.length, other.length)) continue;
    if (isRepeat(other, own)) repeats.push({ row: rows[part]!, repeats: rows[likest]! });
  }
  return repeats;
}

/** The first parts to hold each three words in a row. */
interface Holders {
  /** Makes a part a holder; gives the earlier part that holds most of its seeds, of equals the first, or -1, and how many. */
  add(words: Int32Array, part: number): { likest: number; seeds: number };
}

/** A hash table with a cell for each holder of a seed, by its number from 1; it grows with the longest article met. */
let table = openTable(2048);

/** Opens a table with room for the words of all parts. */
function openHolders(words: number, parts: number): Holders {
  if (2 * words > table.cells.length) table = openTable(2 * words);
  table.mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * words))) - 1; // a short article uses few cells: they stay in cache
  table.holders.fill(0, 0, table.mask + 1);
  const counts = new Uint32Array(parts);
  return {
    add(own, part) {
      counts.fill(0);
      const count = hashSeeds(own, table.seeds);
      for (let at = 0; at < count; at++) addSeed(table.seeds[at]!, part + 1, counts);
      let likest = -1;
      for (let holder = 0; holder < part; holder++) if (counts[holder]! > (likest < 0 ? 0 : counts[likest]!)) likest = holder;
      return { likest, seeds: counts[likest] ?? 0 };
    },
  };
}

/** Counts the earlier holders of a seed and adds the part to them, unless the seed stands twice in it. */
function addSeed(seed: number, part: number, counts: Uint32Array): void {
  const { cells, holders, mask } = table;
  const first = seed & mask;
  let held = 0;
  let cell = first;
  for (; holders[cell] !== 0; cell = (cell + 1) & mask) {
    if (cells[cell] !== seed) continue;
    if (holders[cell] === part) return;
    held++;
  }
  const end = cell;
  if (held > 0) for (cell = first; cell !== end; cell = (cell + 1) & mask) if (cells[cell] === seed) counts[holders[cell]! - 1]!++;
  if (held === MOST_HOLDERS) return;
  cells[end] = seed;
  holders[end] = part;
}

function openTable(room: number) {
  const size = 2 ** Math.ceil(Math.log2(room));
  return { seeds: new Int32Array(size), cells: new Int32Array(size), holders: new Uint32Array(size), mask: 0 };
}

function isRepeat(one: Int32Array, other: Int32Array): boolean {
  const shorter = Math.min(one.length, other.length);
  return alignWords(indexSeeds(one), other)
    .map((matches) => toShared(matches))
    .some((shared) => shared.equal >= LEAST_SHARE * shorter && measureIdentity(shared) >= LEAST_SHARE);
}
