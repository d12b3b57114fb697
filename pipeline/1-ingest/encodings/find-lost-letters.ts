import { LETTER, traitsAt } from '../../text/characters.ts';

const LOST = /[?\ufffd](?=\p{L})|(?<=\p{L})\ufffd/u;
const ADDRESS = /[/=&@]/;
const LEAST = 3;
const LEAST_SHARE = 0.05; // of the words
const SAMPLE = 64 << 10; // characters

/**
 * Where a text has the first letter that a conversion turned into `?` or U+FFFD (`H?i ngh? Trung ??ng`), in UTF-16 units; null
 * where no more than a few are lost. Marks at a word's end and addresses with a query do not count.
 */
export function findLostLetters(text: string): number | null {
  const sample = text.slice(0, SAMPLE);
  if (countMarks(sample) < LEAST) return null; // as in nearly every text
  let words = 0;
  let lost = 0;
  let first: number | null = null;
  for (const { 0: word, index } of sample.matchAll(/\S+/g)) {
    words++;
    const at = ADDRESS.test(word) ? -1 : word.search(LOST);
    if (at < 0) continue;
    lost++;
    first ??= index + at;
  }
  return lost >= LEAST && lost >= LEAST_SHARE * words ? first : null;
}

/** The question marks inside words and the letters lost, wherever they stand. */
function countMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) if ((traitsAt(text, at + 1) & LETTER) !== 0) count++;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
