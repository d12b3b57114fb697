import { mixHash } from '../vietnamese/letter-tables.ts';

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
const LEAVING = raise(BASE, SHINGLE);

/** Where the shingles of the text at hand stand, and those kept; it grows with the longest text met. */
let room = openRoom(4096);

/** The fingerprints of a text by robust winnowing: of equal smallest shingles in a window the one already kept, else the last. */
export function winnow(words: Int32Array): Fingerprints {
  if (words.length > room.shingles.length) room = openRoom(words.length);
  const { shingles, prints, places } = room;
  const count = hashShingles(words, shingles);
  room.sets++;
  let kept = 0;
  let last = -1;
  for (let from = 0; from < Math.max(1, count - WINDOW + 1) && count > 0; from++) {
    const smallest = findSmallest(shingles, { from, to: Math.min(count, from + WINDOW) }, last);
    if (smallest === last) continue;
    last = smallest;
    if (!isNew(shingles[last]!)) continue;
    prints[kept] = shingles[last]!;
    places[kept++] = last;
  }
  return { prints: prints.slice(0, kept), places: places.slice(0, kept) };
}

function hashShingles(words: Int32Array, shingles: Uint32Array): number {
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    hash = (Math.imul(hash, BASE) + words[at]!) | 0;
    if (at >= SHINGLE) hash = (hash - Math.imul(words[at - SHINGLE]!, LEAVING)) | 0;
    if (at >= SHINGLE - 1) shingles[at - SHINGLE + 1] = mixHash(hash);
  }
  return Math.max(0, words.length - SHINGLE + 1);
}

/** The place of the window's smallest shingle; while the one kept last is in the window, only the newcomer can beat it. */
function findSmallest(shingles: Uint32Array, { from, to }: { from: number; to: number }, last: number): number {
  if (last >= from) return shingles[to - 1]! < shingles[last]! ? to - 1 : last;
  let smallest = from;
  for (let at = from + 1; at < to; at++) if (shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}

/** Whether the print is met for the first time in this text: a hash set whose cells tell by number which text filled them. */
function isNew(print: number): boolean {
  const { cells, owners, sets } = room;
  let cell = print & (cells.length - 1);
  while (owners[cell] === sets) {
    if (cells[cell] === print) return false;
    cell = (cell + 1) & (cells.length - 1);
  }
  cells[cell] = print;
  owners[cell] = sets;
  return true;
}

function openRoom(words: number) {
  const cells = 2 ** Math.ceil(Math.log2(2 * words));
  return {
    shingles: new Uint32Array(words),
    prints: new Uint32Array(words),
    places: new Int32Array(words),
    cells: new Uint32Array(cells),
    owners: new Float64Array(cells),
    sets: 0,
  };
}

function raise(base: number, power: number): number {
  return power === 0 ? 1 : Math.imul(base, raise(base, power - 1));
}
