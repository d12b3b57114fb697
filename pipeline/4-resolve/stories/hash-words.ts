import type { Span } from '../../text/span.ts';
import { mixHash } from '../../vietnamese/letters/letter-tables.ts';
import { tokenize } from '../../vietnamese/words/tokenize.ts';

/** The words of a text as 32-bit hashes, in order. `joins[n]` is 1 where word `n` follows the one before it in one phrase. */
export interface HashedWords {
  words: Int32Array;
  joins: Uint8Array;
}

/** The words inside the spans, which stand apart from one another. */
export function hashWords(text: string, spans: readonly Span[]): HashedWords {
  const parts = spans.map((span) => tokenize(text, [span]));
  const length = parts.reduce((sum, { words }) => sum + words.length, 0);
  const hashed = { words: new Int32Array(length), joins: new Uint8Array(length) };
  let done = 0;
  for (const { words, starts, ends } of parts) {
    hashed.words.set(words, done);
    for (let at = 1; at < words.length; at++)
      if (starts[at] === ends[at - 1]! + 1 && isLoose(text, ends[at - 1]!)) hashed.joins[done + at] = 1;
    done += words.length;
  }
  return hashed;
}

/** The key of two words in a row. */
export function hashPair(before: number, word: number): number {
  return mixHash(Math.imul(before, 0x9e3779b1) ^ word);
}

/** A space or a stroke keeps words in one phrase, and so do the marks inside a number: `1.200`, `22/10`. */
function isLoose(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ' ' || mark === '\u00a0' || mark === '/') return true;
  return (mark === '.' || mark === ',') && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
