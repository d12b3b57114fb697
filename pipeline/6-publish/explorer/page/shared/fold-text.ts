import { foldWord } from '../../../../vietnamese/fold-word.ts';
import { findSyllables } from '../../../../vietnamese/syllables.ts';

/** The words of a text as searches compare them, without marks and case. */
export function foldText(text: string): string[] {
  return findSyllables(text).map(({ start, end }) => foldOnce(text.slice(start, end)));
}

const MOST_WORDS = 50_000; // kept folded; Vietnamese has some seven thousand syllables
const foldedWords = new Map<string, string>();

function foldOnce(word: string): string {
  let folded = foldedWords.get(word);
  if (folded === undefined) {
    folded = foldWord(word);
    if (foldedWords.size < MOST_WORDS) foldedWords.set(word, folded);
  }
  return folded;
}

/** Rows where every word that was typed begins a word of the row's texts; `textOf` is asked once a row. */
export function filterRows<Row extends object>(rows: Row[], typed: string, textOf: (row: Row) => string): Row[] {
  const wanted = foldText(typed);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const folded = recall(row, textOf);
    return wanted.every((word) => folded.includes(` ${word}`));
  });
}

const known = new WeakMap<object, string>();

function recall<Row extends object>(row: Row, textOf: (row: Row) => string): string {
  let folded = known.get(row);
  if (folded === undefined) {
    folded = ` ${foldText(textOf(row)).join(' ')}`;
    known.set(row, folded);
  }
  return folded;
}
