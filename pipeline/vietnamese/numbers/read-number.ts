import { DIGIT_WORDS, SCALE_WORDS, TENS_WORDS } from './number-words.ts';

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/; // 11.000 · 1.234,5
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3}){2,}$/; // 1,234,567
const DECIMAL = /^\d+(?:[.,]\d+)?$/; // 1,5 · 1.5 · 2023

/** The value of figures as Vietnamese writes them: the dot parts thousands, the comma decimals; null where they are no number. */
export function readFigures(figures: string): number | null {
  if (THOUSANDS.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH_THOUSANDS.test(figures)) return Number(figures.replaceAll(',', ''));
  if (DECIMAL.test(figures)) return Number(figures.replace(',', '.'));
  return null;
}

/** The value of number words below a thousand, `ba mươi lăm`, `mười hai`, `hai trăm`; null where they are none. */
export function readNumberWords(words: string): number | null {
  let total = 0;
  let pending: number | null = null;
  for (const word of words.toLowerCase().split(/\s+/)) {
    if (word === 'linh' || word === 'lẻ') continue; // hai trăm linh hai
    const digit = DIGIT_WORDS.get(word);
    const times = TENS_WORDS.get(word);
    if (digit !== undefined && pending === null) pending = digit;
    else if (times !== undefined) {
      total += (pending ?? 1) * times;
      pending = null;
    } else return null;
  }
  return total + (pending ?? 0);
}

/** What the scale words behind a number multiply it by: `nghìn tỷ` is 10¹², nothing is 1. */
export function readScale(words: string): number {
  let scale = 1;
  for (const word of words.toLowerCase().split(/\s+/)) scale *= SCALE_WORDS.get(word) ?? 1;
  return scale;
}
