import type { Span } from '../../text/span.ts';
import { unitsOf } from '../../text/units-of.ts';
import { findWords, type WordPlaces } from './find-words.ts';
import { hashWords } from './hash-words.ts';

/** The words of a text as hashes, and where each stands, in UTF-16 units. */
export interface Tokens extends WordPlaces {
  words: Int32Array;
}

/** The words inside the spans with their places, in order; `hashWords` says what makes two words one. */
export function tokenize(text: string, spans: readonly Span[]): Tokens {
  const stretches = { starts: Uint32Array.from(spans, ({ start }) => start), ends: Uint32Array.from(spans, ({ end }) => end) };
  return { words: hashWords(text, spans), ...findWords(unitsOf(text), stretches) };
}
