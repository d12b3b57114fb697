import { drawTerms } from '../../../pipeline/4-resolve/stories/draw-terms.ts';
import { readFrequencies } from '../../../pipeline/4-resolve/stories/frequencies.ts';
import { hashWords } from '../../../pipeline/4-resolve/stories/hash-words.ts';
import { openTermTable, type TermTable } from '../../../pipeline/4-resolve/stories/term-table.ts';

const frequencies = readFrequencies();

/** The terms of the texts, each under its place in the list. */
export function makeTable(texts: string[]): TermTable {
  const table = openTermTable(texts.length);
  texts.forEach((text, at) => {
    table.put(at, drawTerms(hashWords(text, [{ start: 0, end: text.length }]), frequencies));
  });
  return table;
}
