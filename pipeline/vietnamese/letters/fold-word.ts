import { foldLetters } from './fold.ts';

/** A word as a search without marks compares it: `Đảng`, `đảng` and `dang` are one, and so are `kỹ`, `kĩ` and `ki`. */
export function foldWord(word: string): string {
  return foldLetters(word.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
