import type { Span } from '../text/span.ts';
import { hashWords } from './hash-words.ts';
import { buildLetterTables } from './letter-tables.ts';

/** The words of a text as hashes, and where each stands, in UTF-16 units. */
export interface Tokens {
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const { tones } = buildLetterTables();

/** The words inside the spans with their places, in order; `hashWords` says what makes two words one. */
export function tokenize(text: string, spans: readonly Span[]): Tokens {
  const words = hashWords(text, spans);
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let count = 0;
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      if (tones[text.charCodeAt(at)] === 0) continue;
      starts[count] = at++;
      while (at < end && tones[text.charCodeAt(at)] !== 0) at++;
      ends[count++] = at;
    }
  }
  return { words, starts, ends };
}
