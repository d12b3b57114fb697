import { hashSeeds } from './find-matches.ts';

/** Bits for each word: of the seeds of other words at most one in so many meets a bit that is set. */
const BITS = 64;

/** The seeds of the part at hand, and a bit for each seed of those before; both grow with the longest article met. */
let room = openRoom(1 << 10);

/**
 * False where no part can hold so large a share of the seeds of an earlier one, or of its own where it is shorter. A seed may seem to be
 * held where it is not, but never the other way: what is false here needs no closer look.
 */
export function mayRepeat(parts: readonly Int32Array[], leastShare: number): boolean {
  const words = parts.reduce((sum, part) => sum + part.length, 0);
  if (words > room.seeds.length) room = openRoom(words);
  const { seeds, bits } = room;
  const mask = 2 ** Math.ceil(Math.log2((Math.max(1, words) * BITS) / 32)) - 1; // a short article uses few cells: they stay in cache
  bits.fill(0, 0, mask + 1);
  let shortest = Infinity;
  for (const part of parts) {
    const count = hashSeeds(part, seeds);
    let held = 0;
    for (let at = 0; at < count; at++) held += (bits[(seeds[at]! >>> 5) & mask]! >>> (seeds[at]! & 31)) & 1;
    if (held >= leastShare * Math.min(part.length, shortest)) return true;
    for (let at = 0; at < count; at++) bits[(seeds[at]! >>> 5) & mask]! |= 1 << (seeds[at]! & 31);
    shortest = Math.min(shortest, part.length);
  }
  return false;
}

function openRoom(words: number) {
  const size = 2 ** Math.ceil(Math.log2(words));
  return { seeds: new Int32Array(size), bits: new Int32Array((size * BITS) / 32) };
}
