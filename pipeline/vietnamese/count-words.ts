import { LETTER, MARK, traitsAt } from '../text/characters.ts';
import { isSpelledSyllable } from './is-spelled-syllable.ts';

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
const WIDEST = 40; // characters of a word that is looked at
const MOST_KNOWN = 20_000;
const known = new Map<string, keyof WordCount>();

/** Counts the words of a text in NFC. Linear. */
export function countWords(text: string): WordCount {
  const count = { words: 0, marked: 0, valid: 0 };
  for (const word of findWords(text)) {
    const kind = known.get(word) ?? classify(word);
    count.words++;
    if (kind !== 'words') count.marked++;
    if (kind === 'valid') count.valid++;
  }
  return count;
}

/** The words of a text as printed, with the signs glued to their letters; signs alone are none. */
export function findWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let letters = 0;
    for (; at < text.length; at++) {
      if ((traitsAt(text, at) & (LETTER | MARK)) !== 0) letters++;
      else if (text.charCodeAt(at) < 0x80 || !MISREAD.has(text.charAt(at))) break;
    }
    if (letters > 0) words.push(text.slice(start, Math.min(at, start + WIDEST)));
  }
  return words;
}

/** The narrowest count that the word belongs to; kept, as texts are made of the same words. */
function classify(word: string): keyof WordCount {
  const kind = !BEYOND_ASCII.test(word) || isAbbreviation(word) ? 'words' : isVietnamese(word) ? 'valid' : 'marked';
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, kind);
  return kind;
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
