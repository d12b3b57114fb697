import type { Span } from '../../text/span.ts';

/** The words of a text as 32-bit hashes, in order. `joins[n]` is 1 where word `n` follows the one before it in one phrase. */
export interface HashedWords {
  words: Int32Array;
  joins: Uint8Array;
}

const TONE_MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']; // grave, acute, tilde, hook above, dot below
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNITS = 1 << 16;
const GOLDEN = 0x9e3779b1;

const hashes = new Int32Array(UNITS);
const tones = new Uint8Array(UNITS); // 0 parts words, 1 is level, 2 to 6 are marked
for (let unit = 0; unit < UNITS; unit++) setLetter(unit);

/** The words inside the spans. Case, the place of the tone mark in the word, and `y` against `i` make no difference. */
export function hashWords(text: string, spans: Span[]): HashedWords {
  const words: number[] = [];
  const joins: number[] = [];
  for (const { start, end } of spans) {
    let left = -1; // where the word before ended
    for (let at = start; at < end; ) {
      while (at < end && tones[text.charCodeAt(at)] === 0) at++;
      if (at === end) break;
      joins.push(left >= 0 && at === left + 1 && isLoose(text, left) ? 1 : 0);
      left = endOfWord(text, at, end);
      words.push(hashWord(text, at, left));
      at = left;
    }
  }
  return { words: Int32Array.from(words), joins: Uint8Array.from(joins) };
}

/** The key of two words in a row. */
export function hashPair(before: number, word: number): number {
  return mixHash(Math.imul(before, GOLDEN) ^ word);
}

/** Murmur's finaliser: every bit of the result depends on every bit given. */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && tones[text.charCodeAt(at)] !== 0) at++;
  return at;
}

/** The letters in their order, the tones apart: `hoà` is `hòa`, and `đôỉ` is `đổi`. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0;
  let tone = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (hashes[unit] !== 0) hash = ((hash << 5) | (hash >>> 27)) ^ hashes[unit]!;
    tone += tones[unit]! - 1;
  }
  return mixHash(hash ^ Math.imul(tone, GOLDEN));
}

/** A space or a stroke keeps words in one phrase, and so do the marks inside a number: `1.200`, `22/10`. */
function isLoose(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ' ' || mark === '\u00a0' || mark === '/') return true;
  return (mark === '.' || mark === ',') && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

function setLetter(unit: number): void {
  if (unit >= 0xd800 && unit <= 0xdfff) return; // halves of letters beyond the BMP part words
  const letter = String.fromCharCode(unit);
  if (!WORD_LETTER.test(letter)) return;
  const marks = letter.normalize('NFD');
  const tone = TONE_MARKS.findIndex((mark) => marks.includes(mark)) + 1;
  const bare = tone === 0 ? letter : marks.replace(TONE_MARKS[tone - 1]!, '').normalize('NFC');
  const lower = bare.toLowerCase() === 'y' ? 'i' : bare.toLowerCase();
  tones[unit] = tone + 1;
  hashes[unit] = lower === '' ? 0 : mixHash(Math.imul(lower.charCodeAt(0) + 1, GOLDEN));
}
