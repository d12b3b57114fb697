import { buildLetterTables, mixHash } from '../letters/letter-tables.ts';

const { hashes, tones } = buildLetterTables();
for (let unit = 0; unit < tones.length; unit++) if (tones[unit] === 0) hashes[unit] = 1; // 0 is left to the marks
const TONE_HASH = 0x9e3779b1;

/** Stretches of a text in UTF-16 units: where each begins and ends. */
export interface Stretches {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Where hashes of words are put, and past the last one of each stretch. */
export interface WordRoom {
  words: Int32Array;
  wordEnds: Uint32Array;
}

/** How many numbers `hashUnits` needs for the words of the stretches. */
export function boundWords({ starts, ends }: Stretches): number {
  let most = 2;
  for (let at = 0; at < starts.length; at++) most += (ends[at]! - starts[at]! + 1) >> 1;
  return most;
}

/**
 * Puts the words inside the stretches, in order, as hashes into `words` and counts them. Case, the place of the tone mark, and `y`
 * against `i` make no difference.
 */
export function hashUnits(units: Uint16Array, { starts, ends }: Stretches, { words, wordEnds }: WordRoom): number {
  let count = 0;
  for (let at = 0; at < starts.length; at++) {
    count = addWords(units, { start: starts[at]!, end: ends[at]! }, { words, count });
    wordEnds[at] = count;
  }
  for (let at = 0; at < count; at++) words[at] = mixHash(words[at]!);
  return count;
}

/** Without a branch at a word's edge, which no processor foretells: a unit that parts words writes where the next word will. */
function addWords(
  units: Uint16Array,
  { start, end }: { start: number; end: number },
  { words, count }: { words: Int32Array; count: number },
): number {
  let next = count;
  let hash = 0;
  let toneSum = 0;
  let before = 0; // 1 after a unit of a word
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const tone = tones[unit]!;
    const inside = -tone >>> 31;
    const letter = hashes[unit]!;
    next += before & (inside ^ 1);
    if (letter !== 0) hash = (((hash << 5) | (hash >>> 27)) ^ letter) & -inside;
    toneSum = (toneSum + tone - 1) & -inside;
    words[next] = hash ^ Math.imul(toneSum, TONE_HASH);
    before = inside;
  }
  return next + before;
}
