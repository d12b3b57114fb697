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
  const isJoined = (starts: Int32Array, ends: Int32Array, at: number) =>
    at > 0 && starts[at] === ends[at - 1]! + 1 && isLoose(text, ends[at - 1]!);
  return {
    words: Int32Array.from(parts.flatMap(({ words }) => Array.from(words))),
    joins: Uint8Array.from(parts.flatMap(({ starts, ends }) => Array.from(starts, (_, at) => (isJoined(starts, ends, at) ? 1 : 0)))),
  };
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
