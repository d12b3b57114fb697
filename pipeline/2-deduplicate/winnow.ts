import { mixHash } from '../vietnamese/letters/letter-tables.ts';

/** Hashes that stand for a text, each once, and the word at which the shingle of each begins. */
export interface Fingerprints {
  prints: Uint32Array;
  places: Int32Array;
}

/** Words in a shingle. */
export const SHINGLE = 6;
/** Shingles in a window: each window keeps its smallest, so any ten words in a row that two texts share give a shared fingerprint. */
export const WINDOW = 5;
const BASE = 0x01000193;
const LEAVING = raise(BASE, SHINGLE);

/** Where the shingles of the text at hand stand, and those kept; it grows with the longest text met. */
let room = openRoom(4096);

/** The fingerprints of a text by robust winnowing: of equal smallest shingles in a window the one already kept, else the last. They stand in memory that is filled anew for the next text. */
export function winnow(words: Int32Array): Fingerprints {
  if (words.length > room.shingles.length) room = openRoom(words.length);
  const count = hashShingles(words);
  const kept = keepSmallest(count);
  return { prints: room.prints.subarray(0, kept), places: room.places.subarray(0, kept) };
}

function hashShingles(words: Int32Array): number {
  const count = Math.max(0, words.length - SHINGLE + 1);
  if (count === 0) return 0;
  const { shingles } = room;
  let hash = 0;
  for (let at = 0; at < SHINGLE; at++) hash = (Math.imul(hash, BASE) + words[at]!) | 0;
  shingles[0] = mixHash(hash);
  for (let at = 1; at < count; at++) {
    hash = (Math.imul(hash, BASE) + words[at + SHINGLE - 1]! - Math.imul(words[at - 1]!, LEAVING)) | 0;
    shingles[at] = mixHash(hash);
  }
  return count;
}

/** Goes from one kept shingle to the next: while it is in the window, only a smaller newcomer takes its place. */
function keepSmallest(count: number): number {
  const { shingles, prints, places } = room;
  room.texts++;
  room.mask = 2 ** Math.ceil(Math.log2(Math.max(2, count))) - 1; // a short text uses few cells: they stay in cache
  let kept = 0;
  let next = Math.min(count, WINDOW); // the newcomer
  let last = count === 0 ? -1 : findSmallest(shingles, 0, next);
  while (last >= 0) {
    const print = shingles[last]!;
    if (isNew(print)) {
      prints[kept] = print;
      places[kept++] = last;
    }
    const end = Math.min(count, last + WINDOW);
    while (next < end && shingles[next]! >= print) next++;
    if (next === count) last = -1;
    else if (next < end) last = next++;
    else last = findSmallest(shingles, last + 1, ++next);
  }
  return kept;
}

/** The last of equal ones. */
function findSmallest(shingles: Uint32Array, from: number, to: number): number {
  let smallest = from;
  let least = shingles[from]!;
  for (let at = from + 1; at < to; at++) {
    if (shingles[at]! > least) continue;
    smallest = at;
    least = shingles[at]!;
  }
  return smallest;
}

/** Whether the print is met for the first time in this text: a hash set whose cells tell by number which text filled them. */
function isNew(print: number): boolean {
  const { cells, owners, mask, texts } = room;
  let cell = print & mask;
  while (owners[cell] === texts) {
    if (cells[cell] === print) return false;
    cell = (cell + 1) & mask;
  }
  cells[cell] = print;
  owners[cell] = texts;
  return true;
}

function openRoom(words: number) {
  const cells = 2 ** Math.ceil(Math.log2(2 * words));
  return {
    shingles: new Uint32Array(words),
    prints: new Uint32Array(words),
    places: new Int32Array(words),
    cells: new Uint32Array(cells),
    owners: new Uint32Array(cells),
    mask: 0,
    texts: 0,
  };
}

function raise(base: number, power: number): number {
  return power === 0 ? 1 : Math.imul(base, raise(base, power - 1));
}
