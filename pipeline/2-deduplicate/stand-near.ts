import type { Fingerprints } from './winnow.ts';

/** Words within which hashes of words near one another must stand in both texts, and how many: one in twenty of the pairs of strangers has as many. */
const NEAR = 64;
const LEAST = 4;
/** More than a text has places. */
const PLACES = 2 ** 26;

/** Whether two texts share several hashes, ascending in each, that stand near one another in both. */
export function standNear(one: Fingerprints, other: Fingerprints): boolean {
  const shared = listShared(one, other);
  return shared.length >= LEAST && shared.some((_, at) => hasNear(shared, at));
}

/** The places of the hashes that both hold, in order of those in the first text: each a number whose rest by `PLACES` is that in the other. */
function listShared(one: Fingerprints, other: Fingerprints): Float64Array {
  const shared: number[] = [];
  for (let at = 0, next = 0; at < one.prints.length && next < other.prints.length; ) {
    const [print, another] = [one.prints[at]!, other.prints[next]!];
    if (print === another) shared.push(one.places[at]! * PLACES + other.places[next]!);
    if (print <= another) at++;
    if (another <= print) next++;
  }
  return Float64Array.from(shared).sort();
}

/** Whether enough hashes stand in the words from one of them on, around it in the other text. */
function hasNear(shared: Float64Array, at: number): boolean {
  const [start, middle] = [Math.floor(shared[at]! / PLACES), shared[at]! % PLACES];
  let first = at;
  while (first > 0 && shared[first - 1]! >= start * PLACES) first--;
  let near = 0;
  for (let next = first; next < shared.length && shared[next]! < (start + NEAR) * PLACES && near < LEAST; next++) {
    if (Math.abs((shared[next]! % PLACES) - middle) < NEAR) near++;
  }
  return near >= LEAST;
}
