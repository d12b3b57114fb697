import { findSeeds } from './find-seeds.ts';
import type { Region } from './find-shared.ts';
import { growRegion, measureRegion } from './grow-region.ts';
import { type Numbered, numberWords } from './number-words.ts';

/** Words of either side. */
const LEAST_WORDS = 20;
/** Bits of the words that both sides hold, and their share in those of all. */
const LEAST_BITS = 40;
const LEAST_SHARE = 0.4;
/** Seeds in a row that lead to nothing before lighter ones are given up. */
const MOST_FAILED = 8;
/** Words between two regions, at most, that become one where the whole is still alike enough. */
const NEAR = 30;

/** Where two texts hold the same words in whatever order, by their place in `a`; no two overlap in either text. */
export function findReworded(a: Int32Array, b: Int32Array): Region[] {
  const texts = numberWords(a, b);
  let found: Region[] = [];
  let failed = 0; // in a row
  for (const seed of findSeeds(texts)) {
    if (failed === MOST_FAILED) break;
    if (found.some((region) => holdsMiddle(region, seed))) continue;
    const region = growRegion(texts, seed);
    const isFound = region !== null && isAlike(texts, region);
    failed = isFound ? 0 : failed + 1;
    if (isFound) found = addRegion(texts, found, region);
  }
  return found.sort((one, other) => one.aFrom - other.aFrom);
}

function holdsMiddle(region: Region, { aFrom, aTo, bFrom, bTo }: Region): boolean {
  const [a, b] = [(aFrom + aTo) / 2, (bFrom + bTo) / 2];
  return region.aFrom <= a && a < region.aTo && region.bFrom <= b && b < region.bTo;
}

function isAlike(texts: Numbered, region: Region): boolean {
  if (Math.min(region.aTo - region.aFrom, region.bTo - region.bFrom) < LEAST_WORDS) return false;
  const { bits, share } = measureRegion(texts, region);
  return bits >= LEAST_BITS && share >= LEAST_SHARE;
}

/** The regions with one more, which becomes one with those near it; as they were where it overlaps another in one text alone. */
function addRegion(texts: Numbered, found: Region[], region: Region): Region[] {
  for (const other of found) {
    if (Math.max(measureGap(region, other, 'a'), measureGap(region, other, 'b')) > NEAR) continue;
    const whole = widen(region, other);
    if (!isAlike(texts, whole)) continue;
    const rest = found.filter((one) => one !== other);
    return addRegion(texts, rest, whole);
  }
  return found.some((other) => measureGap(region, other, 'a') < 0 || measureGap(region, other, 'b') < 0) ? found : [...found, region];
}

/** The words between two regions in a text; below zero where they overlap. */
export function measureGap(one: Region, other: Region, side: 'a' | 'b'): number {
  return Math.max(one[`${side}From`] - other[`${side}To`], other[`${side}From`] - one[`${side}To`]);
}

/** The region that spans two. */
export function widen(one: Region, other: Region): Region {
  return {
    aFrom: Math.min(one.aFrom, other.aFrom),
    aTo: Math.max(one.aTo, other.aTo),
    bFrom: Math.min(one.bFrom, other.bFrom),
    bTo: Math.max(one.bTo, other.bTo),
  };
}
