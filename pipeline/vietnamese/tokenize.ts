import type { Span } from '../text/span.ts';
import { hashWords } from './hash-words.ts';
import { buildLetterTables } from './letter-tables.ts';

/** The words of a text as hashes, and where each stands, in UTF-16 units. */
export interface Tokens extends WordPlaces {
  words: Int32Array;
}

/** Where each word begins and ends, in UTF-16 units. */
export interface WordPlaces {
  starts: Int32Array;
  ends: Int32Array;
}

const { tones } = buildLetterTables();

/** The words inside the spans with their places, in order; `hashWords` says what makes two words one. */
export function tokenize(text: string, spans: readonly Span[]): Tokens {
  return { words: hashWords(text, spans), ...findWords(text, spans) };
}

/** The places of the words inside the spans, in order. */
export function findWords(text: string, spans: readonly Span[]): WordPlaces {
  const most = spans.reduce((sum, { start, end }) => sum + ((end - start + 1) >> 1), 0);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      if (tones[text.charCodeAt(at)] === 0) continue;
      starts[count] = at++;
      while (at < end && tones[text.charCodeAt(at)] !== 0) at++;
      ends[count++] = at;
    }
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}
