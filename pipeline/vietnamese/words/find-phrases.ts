import type { Span } from '../../text/span.ts';
import { foldLetters } from '../letters/fold.ts';
import { findSyllables } from '../letters/syllables.ts';

/** One syllable of a text with its folded spelling. */
export interface Word extends Span {
  word: string;
}

/** A list of phrases by their first syllable, the longest first; made once by `compilePhrases`. */
export type PhraseBook<T> = Map<string, { words: string[]; value: T }[]>;

export interface PhraseMatch<T> extends Span {
  value: T;
  /** Indexes of the first word, and of the one after the last. */
  from: number;
  to: number;
}

/** The phrases of a list that stand in the words, left to right, the longest at each place, none overlapping another. */
export function findPhrases<T>(text: string, words: Word[], book: PhraseBook<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = book.get(words[at]!.word)?.find((phrase) => standsAt(text, words, at, phrase.words));
    if (!match) continue;
    const to = at + match.words.length;
    found.push({ start: words[at]!.start, end: words[to - 1]!.end, value: match.value, from: at, to });
    at = to - 1;
  }
  return found;
}

/** Makes a book of phrases; of two that fold alike the first stays. */
export function compilePhrases<T>(phrases: Iterable<[string, T]>): PhraseBook<T> {
  const book: PhraseBook<T> = new Map();
  for (const [phrase, value] of phrases) {
    const words = readWords(phrase).map(({ word }) => word);
    const row = book.get(words[0]!) ?? [];
    row.push({ words, value });
    book.set(words[0]!, row);
  }
  for (const row of book.values()) row.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The syllables of a text with their folded spelling, in order. */
export function readWords(text: string): Word[] {
  const folded = foldLetters(text);
  return findSyllables(text).map(({ start, end }) => ({ start, end, word: folded.slice(start, end) }));
}

function standsAt(text: string, words: Word[], at: number, phrase: string[]): boolean {
  for (let next = 0; next < phrase.length; next++) {
    const word = words[at + next];
    if (!word || word.word !== phrase[next]) return false;
    if (next > 0 && text.slice(words[at + next - 1]!.end, word.start).trim() !== '') return false;
  }
  return true;
}
