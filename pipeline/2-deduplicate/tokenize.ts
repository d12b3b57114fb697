import type { Span } from '../text/span.ts';
import { buildLetterTables, mixHash } from './letter-tables.ts';

/** The words of a text as hashes, and where each stands, in UTF-16 units. */
export interface Tokens {
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const { hashes, tones } = buildLetterTables();
const TONE_HASH = 0x9e3779b1;

/** The words inside the spans, in order. Case, the place of the tone mark, and `y` against `i` make no difference. */
export function tokenize(text: string, spans: Span[]): Tokens {
  const room = spans.reduce((sum, span) => sum + ((span.end - span.start + 1) >> 1), 0);
  const tokens: Tokens = { words: new Int32Array(room), starts: new Int32Array(room), ends: new Int32Array(room) };
  let count = 0;
  for (const span of spans) count = addTokens(tokens, count, { text, ...span });
  return { words: tokens.words.slice(0, count), starts: tokens.starts.slice(0, count), ends: tokens.ends.slice(0, count) };
}

function addTokens(tokens: Tokens, count: number, { text, start, end }: Span & { text: string }): number {
  let next = count;
  let at = start;
  while (at < end) {
    while (at < end && tones[text.charCodeAt(at)] === 0) at++;
    if (at === end) break;
    tokens.starts[next] = at;
    let hash = 0;
    let toneSum = 0;
    for (let tone = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      tone = tones[unit]!;
      if (tone === 0) break;
      if (hashes[unit] !== 0) hash = ((hash << 5) | (hash >>> 27)) ^ hashes[unit]!;
      toneSum += tone - 1;
    }
    tokens.words[next] = mixHash(hash ^ Math.imul(toneSum, TONE_HASH));
    tokens.ends[next++] = at;
  }
  return next;
}
