import { LETTER, MARK, traitsAt } from '../text/characters.ts';
import { MANY_WORDS, recallWords } from '../text/recall-words.ts';
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
const kindOf = recallWords(classify, MANY_WORDS);

/** Counts the words of a text in NFC. Linear. */
export function countWords(text: string): WordCount {
  const count = { words: 0, marked: 0, valid: 0 };
  const edges = findEdges(text);
  for (let at = 0; at < edges.length; at += 2) {
    const kind = kindOf(text, edges[at]!, edges[at + 1]!);
    count.words++;
    if (kind !== 'words') count.marked++;
    if (kind === 'valid') count.valid++;
  }
  return count;
}

/** The words of a text as printed, with the signs glued to their letters; signs alone are none. */
export function findWords(text: string): string[] {
  const edges = findEdges(text);
  return Array.from({ length: edges.length / 2 }, (_, no) => text.slice(edges[2 * no], edges[2 * no + 1]));
}

/** Where each word begins and where it ends, or is cut. */
function findEdges(text: string): number[] {
  const edges: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let letters = 0;
    for (; at < text.length; at++) {
      if ((traitsAt(text, at) & (LETTER | MARK)) !== 0) letters++;
      else if (text.charCodeAt(at) < 0x80 || !MISREAD.has(text.charAt(at))) break;
    }
    if (letters > 0) edges.push(start, Math.min(at, start + WIDEST));
  }
  return edges;
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
