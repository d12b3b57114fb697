import { endOfRun, FIGURE, LETTER, MARK, traitsAt, widthAt } from '../text/characters.ts';
import { MANY_WORDS, recallWords } from '../text/recall-words.ts';
import type { Span } from '../text/span.ts';
import { foldLetters } from '../vietnamese/fold.ts';

const SYLLABLE = LETTER | MARK | FIGURE;
const PAIR = 2;
/** The letter without case, tone and marks, `i` for `y`; 1 for letters of other scripts, 0 for what parts words, 2 for half a pair. */
const BARE = tabulateBare();
const hashOf = recallWords(hashFolded, MANY_WORDS);

/** The syllables of a stretch as hashes by their bare letters, so that what differs here differs folded too; null where a pair of surrogates stands in it. */
export function hashBare(text: string, { start, end }: Span): number[] | null {
  const words: number[] = [];
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letter = BARE[text.charCodeAt(at)]!;
    if (letter === PAIR) return null;
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
    else if (hash !== 0) {
      words.push(hash ^ (hash >>> 15));
      hash = 0;
    }
  }
  if (hash !== 0) words.push(hash ^ (hash >>> 15));
  return words;
}

/** The syllables of a stretch as hashes of their folded letters. */
export function hashWords(text: string, { start, end }: Span): number[] {
  const words: number[] = [];
  for (let at = start; at < end; ) {
    const stop = Math.min(end, endOfRun(text, at, SYLLABLE));
    if (stop > at) words.push(hashOf(text, at, stop));
    at = stop > at ? stop : at + widthAt(text, at);
  }
  return words;
}

function hashFolded(word: string): number {
  const folded = foldLetters(word);
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function tabulateBare(): Uint16Array {
  const bare = new Uint16Array(1 << 16);
  for (let unit = 0; unit < bare.length; unit++) {
    const letter = String.fromCharCode(unit);
    const isLatin = unit < 0x180 || (unit >= 0x1a0 && unit <= 0x1b0) || (unit >= 0x1e00 && unit <= 0x1eff);
    if ((traitsAt(letter, 0) & SYLLABLE) !== 0) bare[unit] = isLatin ? letter.toLowerCase().normalize('NFD').charCodeAt(0) : 1;
    if (bare[unit] === 0x79) bare[unit] = 0x69; // y as i
  }
  return bare.fill(PAIR, 0xd800, 0xe000);
}
