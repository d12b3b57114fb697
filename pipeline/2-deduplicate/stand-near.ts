import type { Fingerprints } from './winnow.ts';

/** Words within which hashes of words near one another must stand in both texts, and how many: one in twenty of the pairs of strangers has as many. */
const NEAR = 64;
const LEAST = 4;

/** Whether two texts share several hashes, ascending in each, that stand near one another in both. */
export function standNear(one: Fingerprints, other: Fingerprints): boolean {
  const ones: number[] = [];
  const others: number[] = [];
  for (let at = 0, next = 0; at < one.prints.length && next < other.prints.length; ) {
    const [print, another] = [one.prints[at]!, other.prints[next]!];
    if (print === another) {
      ones.push(one.places[at]!);
      others.push(other.places[next]!);
    }
    if (print <= another) at++;
    if (another <= print) next++;
  }
  return ones.some((_, at) => hasNear(ones, others, at));
}

/** Whether enough hashes stand in the words from one of them on, around it in the other text. */
function hasNear(ones: readonly number[], others: readonly number[], at: number): boolean {
  let near = 0;
  for (let next = 0; next < ones.length && near < LEAST; next++) {
    const distance = ones[next]! - ones[at]!;
    if (distance >= 0 && distance < NEAR && Math.abs(others[next]! - others[at]!) < NEAR) near++;
  }
  return near >= LEAST;
}
