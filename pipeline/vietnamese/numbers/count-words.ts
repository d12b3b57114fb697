import { LETTER, MARK, traitsAt } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { unitAt } from '../../text/unit-at.ts';
import { unitsOf } from '../../text/units-of.ts';
import { isSpelledSyllable } from '../letters/is-spelled-syllable.ts';
import { ALPHABET, buildSpellingSteps, FIRST_STEP, LETTER_NUMBERS, OPEN, STOPPED } from '../letters/spelling-steps.ts';

/** The words of a text by what their spelling shows. */
export interface WordCount {
  words: number;
  /** Words with a letter or sign beyond ASCII, abbreviations without a vowel left out. */
  marked: number;
  /** Marked words that are Vietnamese syllables to the letter. */
  valid: number;
}

/** Signs that stand inside words only where the text was read in a wrong encoding: `nh©n d©n`. */
const MISREAD = new Set(Array.from('¡¢£¤¥¦§¨©ª¬\u00ad®¯±´µ¶·¸¹º¼¾¿†‡ˆ‰‹›˜™€ƒ„\ufffd'));
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const VOWEL = /[aeiouy]/;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const WIDEST = 40; // characters of a word that is looked at

/** What a letter is, in bits: its number in the alphabet, then its tone, then these. */
const NUMBER = LETTER_NUMBERS - 1;
const TONE_SHIFT = 5;
const TONE = 9; // 1 for any, with 8 for those that a stop bears
const CAPITAL = 1 << 9;
const SMALL = 1 << 10;
const MARKED = 1 << 11;
const WITH_VOWEL = 1 << 12;
const END_OF_LATIN = 0x1f00;
/** A character that only the whole word tells; such words are few. */
const ODD = 1 << 15;

const steps = buildSpellingSteps();
const traits = tabulate();

/** Counts the words of a text in NFC, or of stretches of it. Linear. */
export function countWords(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): WordCount {
  const count = { words: 0, marked: 0, valid: 0 };
  for (const { start, end } of stretches) countStretch(text, { start, end }, count);
  return count;
}

function countStretch(text: string, { start, end }: Span, count: WordCount): void {
  const units = unitsOf(text);
  const { next } = steps;
  for (let at = start; at < end; ) {
    while (at < end && traits[units[at]!] === 0) at++;
    const from = at;
    let [step, seen, inner, tones, trait] = [FIRST_STEP, 0, 0, 0, 0];
    for (; at < end; at++) {
      trait = traits[units[at]!]!;
      if (trait === 0 || trait === ODD) break;
      step = next[step * LETTER_NUMBERS + (trait & NUMBER)]!;
      tones += (trait >> TONE_SHIFT) & TONE;
      inner |= at > from ? trait : 0;
      seen |= trait;
    }
    if ((at < end && trait === ODD) || at - from > WIDEST) at = countOdd(text, { start: from, end }, count);
    else if (at > from) countWord(count, { end: steps.ends[step]!, seen, inner, tones });
  }
}

/** What the letters of a word are together: where their last step ends, the traits of all and of those behind the first, the sum of their tones. */
interface WordTraits {
  end: number;
  seen: number;
  inner: number;
  tones: number;
}

function countWord(count: WordCount, { end, seen, inner, tones }: WordTraits): void {
  count.words++;
  if ((seen & MARKED) === 0 || (seen & (WITH_VOWEL | SMALL)) === 0) return;
  count.marked++;
  const isSpelled = end === OPEN ? (tones & 7) <= 1 : end === STOPPED && tones === TONE;
  if (isSpelled && ((inner & CAPITAL) === 0 || (seen & SMALL) === 0)) count.valid++;
}

/** A word with letters of another script, with marks apart or with signs, as all of it tells. */
function countOdd(text: string, { start, end }: Span, count: WordCount): number {
  const within = text.slice(start, end);
  const { length, letters } = measureWord(within, 0);
  const kind = letters === 0 ? null : classify(within.slice(0, Math.min(length, WIDEST)));
  if (kind !== null) count.words++;
  if (kind !== null && kind !== 'words') count.marked++;
  if (kind === 'valid') count.valid++;
  return start + Math.max(length, 1);
}

/** The words of a text as printed, with the signs glued to their letters; signs alone are none. */
export function findWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { length, letters } = measureWord(text, at);
    if (letters > 0) words.push(text.slice(at, at + Math.min(length, WIDEST)));
    at += Math.max(length, 1);
  }
  return words;
}

/** How long the word is that begins here, and how many letters and marks it has; signs alone are none. */
function measureWord(text: string, start: number): { length: number; letters: number } {
  let at = start;
  let letters = 0;
  for (; at < text.length; at++) {
    if ((traitsAt(text, at) & (LETTER | MARK)) !== 0) letters++;
    else if (unitAt(text, at) < 0x80 || !MISREAD.has(text.charAt(at))) break;
  }
  return { length: at - start, letters };
}

/** The narrowest count that the word belongs to. */
function classify(word: string): keyof WordCount {
  if (!BEYOND_ASCII.test(word) || isAbbreviation(word)) return 'words';
  return isVietnamese(word) ? 'valid' : 'marked';
}

/** `ĐBQH`, `QĐ`: capitals without a vowel are no syllable of any encoding. */
function isAbbreviation(word: string): boolean {
  return LETTERS.test(word) && word === word.toUpperCase() && !VOWEL.test(word.normalize('NFD').toLowerCase());
}

/** A capital stands at the beginning or everywhere, never after a small letter. */
function isVietnamese(word: string): boolean {
  const lower = word.toLowerCase();
  return isSpelledSyllable(lower) && (word.slice(1) === lower.slice(1) || word === word.toUpperCase());
}

function tabulate(): Uint16Array {
  const table = new Uint16Array(1 << 16);
  for (let unit = 0; unit < table.length; unit++) {
    const letter = String.fromCharCode(unit);
    const isWord = (traitsAt(letter, 0) & (LETTER | MARK)) !== 0;
    if ((unit >= 0xd800 && unit <= 0xdfff) || isWord || MISREAD.has(letter))
      table[unit] = isWord && unit < END_OF_LATIN ? traitsOfLetter(letter) : ODD;
  }
  return table;
}

/** Of a letter of the Vietnamese alphabet, or of ASCII. */
function traitsOfLetter(letter: string): number {
  const lower = letter.toLowerCase();
  const marks = lower.normalize('NFD');
  const tone = Array.from(marks).find((mark) => TONES.includes(mark));
  const bare = tone === undefined ? lower : marks.replace(tone, '').normalize('NFC');
  const isCapital = lower !== letter;
  if (!/^[a-z]$/.test(bare) && !(bare.length === 1 && ALPHABET.includes(bare))) return ODD;
  const toneBits = tone === undefined ? 0 : tone === '\u0301' || tone === '\u0323' ? TONE : 1;
  return (
    (ALPHABET.includes(bare) ? ALPHABET.indexOf(bare) + 1 : NUMBER) |
    (toneBits << TONE_SHIFT) |
    (isCapital ? CAPITAL : SMALL) |
    (letter.charCodeAt(0) > 0x7f ? MARKED : 0) |
    (VOWEL.test(marks) ? WITH_VOWEL : 0)
  );
}
