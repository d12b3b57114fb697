import type { Span } from '../text/span.ts';
import { hashEach } from '../vietnamese/words/hash-words.ts';

const KEY = 6; // syllables by which a repetition is looked up; shorter segments repeat only as a whole
const LONGEST = 400; // syllables of a segment looked for inside others
const PAIRS = 1 << 12; // of first words, by which most places are passed over

const pairs = new Uint8Array(PAIRS);

/** A segment's words as hashes. */
type Words = Int32Array;

/**
 * For each segment, the earlier one (by position from 0) whose words it repeats, contains or is contained in; null for
 * most. Punctuation, case and tone place do not count. Work is linear in the text.
 */
export function findRepeats(text: string, segments: readonly Span[]): (number | null)[] {
  const spoken = hashEach(text, segments);
  const repeats: (number | null)[] = spoken.map(() => null);
  const whole = new Map<number, number>();
  for (const [no, words] of spoken.entries()) {
    if (words.length === 0) continue;
    const key = hashRun(words, 0, words.length);
    const first = whole.get(key);
    if (first === undefined) whole.set(key, no);
    else if (spoken[first]!.length === words.length && standsAt(spoken[first]!, words, 0)) repeats[no] = first;
  }
  markContained(spoken, repeats);
  return repeats;
}

function markContained(spoken: readonly Words[], repeats: (number | null)[]): void {
  const byStart = new Map<number, number>();
  pairs.fill(0);
  for (const [no, words] of spoken.entries()) {
    if (words.length < KEY || words.length > LONGEST || repeats[no] !== null) continue;
    const key = hashRun(words, 0, KEY);
    if (!byStart.has(key)) byStart.set(key, no);
    pairs[pairAt(words, 0)] = 1;
  }
  for (const [host, words] of spoken.entries()) {
    for (let at = 0; at + KEY <= words.length; at++) {
      if (pairs[pairAt(words, at)] === 0) continue;
      const inner = byStart.get(hashRun(words, at, at + KEY)) ?? host;
      if (inner !== host && standsAt(spoken[inner]!, words, at)) repeats[Math.max(inner, host)] ??= Math.min(inner, host);
    }
  }
}

function hashRun(words: Words, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x85ebca6b) + words[at]!) | 0;
  return hash;
}

function pairAt(words: Words, at: number): number {
  return (Math.imul(words[at]!, 0x85ebca6b) + words[at + 1]!) & (PAIRS - 1);
}

function standsAt(inner: Words, host: Words, at: number): boolean {
  if (at + inner.length > host.length) return false;
  for (let word = 0; word < inner.length; word++) if (inner[word] !== host[at + word]) return false;
  return true;
}
