import { mixHash } from './letter-tables.ts';

/** Hashes that stand for a text, each once, and the word at which the shingle of each begins. */
export interface Fingerprints {
  prints: Uint32Array;
  places: Int32Array;
}

/** Words in a shingle. */
export const SHINGLE = 7;
/** Shingles in a window: each window keeps its smallest, so any 13 words in a row that two texts share give a shared fingerprint. */
export const WINDOW = 7;
const BASE = 0x01000193;

/** The fingerprints of a text by robust winnowing: of equal smallest shingles in a window the one already kept, else the last. */
export function winnow(words: Int32Array): Fingerprints {
  const shingles = hashShingles(words);
  const kept = new Map<number, number>(); // a Map keeps the order of first places
  let last = -1;
  for (let from = 0; from < Math.max(1, shingles.length - WINDOW + 1) && shingles.length > 0; from++) {
    const smallest = findSmallest(shingles, from, last);
    if (smallest === last) continue;
    last = smallest;
    if (!kept.has(shingles[last]!)) kept.set(shingles[last]!, last);
  }
  return { prints: Uint32Array.from(kept.keys()), places: Int32Array.from(kept.values()) };
}

function hashShingles(words: Int32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  let leaving = 1; // BASE to the power of SHINGLE
  for (let power = 0; power < SHINGLE; power++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    hash = (Math.imul(hash, BASE) + words[at]!) | 0;
    if (at >= SHINGLE) hash = (hash - Math.imul(words[at - SHINGLE]!, leaving)) | 0;
    if (at >= SHINGLE - 1) shingles[at - SHINGLE + 1] = mixHash(hash);
  }
  return shingles;
}

/** The place of the window's smallest shingle; while the one kept last is in the window, only the newcomer can beat it. */
function findSmallest(shingles: Uint32Array, from: number, last: number): number {
  const to = Math.min(shingles.length, from + WINDOW);
  if (last >= from) return shingles[to - 1]! < shingles[last]! ? to - 1 : last;
  let smallest = from;
  for (let at = from + 1; at < to; at++) if (shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}
