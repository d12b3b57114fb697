import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { foldWord } from '../../vietnamese/letters/fold-word.ts';

/**
 * Under which entries of `words/` a word is kept: folded, `doi`, and where it has marks also as spelled, `doi/đối`. What is typed without
 * marks finds the first, what is typed with them the last.
 */
export function entriesOfWord(word: string): string[] {
  const folded = foldWord(word);
  const spelled = foldLetters(word.normalize('NFC'));
  return folded === spelled ? [folded] : [folded, `${folded}/${spelled}`];
}
