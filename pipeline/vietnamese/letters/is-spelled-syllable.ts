import { ONSETS, RHYMES } from './rhymes.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323'; // huyền, sắc, ngã, hỏi, nặng
const STOPPED = /(?:c|ch|k|p|t)$/;
/** Without their marks: `nghi`, `truong`, `duoc`. */
const BARE = new Set(ONSETS.flatMap((onset) => RHYMES.map((rhyme) => dropMarks(onset + rhyme))));
const SPELLINGS = new Set(ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)));

/**
 * Whether a word in NFC and lower case is a Vietnamese syllable to the letter: an onset, a rhyme, and a tone that its
 * ending may bear (`học` and `các`, not `hoc` or `hòc`). The tone may stand on any vowel (`hòa`, `hoà`).
 */
export function isSpelledSyllable(word: string): boolean {
  if (word.length > 7) return false;
  let letters = '';
  let tone = '';
  for (const letter of word.normalize('NFD')) {
    if (TONES.includes(letter)) tone += letter;
    else letters += letter;
  }
  if (tone.length > 1 || !SPELLINGS.has(letters.normalize('NFC'))) return false;
  return !STOPPED.test(letters) || tone === '\u0301' || tone === '\u0323';
}

/** Whether a word in lower case is a Vietnamese syllable that lost its marks, as in names of pictures: `truong` of `trường`. */
export function isBareSyllable(word: string): boolean {
  return BARE.has(word);
}

function dropMarks(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
