/** Numbers in [0, 1) that depend on the seed alone. */
export type Random = () => number;

/** Opens a row of random numbers. */
export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` on, below `to`. */
export function drawNumber(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from));
}

/** One of the list. */
export function drawOne<T>(random: Random, list: readonly T[]): T {
  return list[drawNumber(random, 0, list.length)]!;
}

/** The list in another order. */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = drawNumber(random, 0, at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}
