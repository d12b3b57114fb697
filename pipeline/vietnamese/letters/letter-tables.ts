/** Two facts of every UTF-16 unit: the hash of its letter without case and tone, and its tone (0 parts words, 1 level, 2 to 6 marked). */
export interface LetterTables {
  hashes: Int32Array;
  tones: Uint8Array;
}

const TONE_MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']; // grave, acute, tilde, hook above, dot below
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const LAST_DECOMPOSED = 0x2000; // the letters of Latin, Greek and Cyrillic stand below

/** The tables `hashWords` reads, so that `HOÀ`, `hoà` and `hòa` are one word and `kỹ` is `kĩ`; letters beyond the BMP part words. */
export function buildLetterTables(): LetterTables {
  const tables: LetterTables = { hashes: new Int32Array(65_536), tones: new Uint8Array(65_536) };
  for (let unit = 0; unit < 65_536; unit++) {
    if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) continue;
    const letter = String.fromCharCode(unit);
    if (WORD_LETTER.test(letter)) setLetter(tables, unit, letter);
  }
  return tables;
}

function setLetter(tables: LetterTables, unit: number, letter: string): void {
  const marks = unit < LAST_DECOMPOSED ? letter.normalize('NFD') : letter;
  const tone = TONE_MARKS.findIndex((mark) => marks.includes(mark)) + 1;
  const bare = tone === 0 ? letter : marks.replace(TONE_MARKS[tone - 1]!, '').normalize('NFC');
  tables.tones[unit] = tone + 1;
  tables.hashes[unit] = bare === '' ? 0 : hashUnit(foldLetter(bare));
}

function foldLetter(letter: string): number {
  const lower = letter.toLowerCase();
  return lower === 'y' ? 'i'.charCodeAt(0) : lower.charCodeAt(0);
}

function hashUnit(unit: number): number {
  return mixHash(Math.imul(unit + 1, 0x9e3779b1));
}

/** Murmur's finaliser: every bit of the result depends on every bit given. */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
