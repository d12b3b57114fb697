import { endOfRun, FIGURE, LETTER, MARK, widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { foldLetters } from '../vietnamese/fold.ts';

const KEY = 6; // syllables by which a repetition is looked up; shorter segments repeat only as a whole
const LONGEST = 400; // syllables of a segment looked for inside others
const SYLLABLE = LETTER | MARK | FIGURE;

/** A segment's folded syllables as hashes. */
interface Spoken {
  no: number;
  words: number[];
}

/**
 * For each segment, the earlier one (by position from 0) whose words it repeats, contains or is contained in; null for
 * most. Punctuation, case and tone place do not count. Work is linear in the text.
 */
export function findRepeats(text: string, segments: readonly Span[]): (number | null)[] {
  const folded = foldLetters(text);
  const spoken = segments.map((segment, no): Spoken => ({ no, words: hashWords(folded, segment) }));
  const repeats: (number | null)[] = segments.map(() => null);
  const whole = new Map<number, Spoken>();
  for (const segment of spoken) {
    if (segment.words.length === 0) continue;
    const key = hashRun(segment.words, 0, segment.words.length);
    const first = whole.get(key);
    if (first === undefined) whole.set(key, segment);
    else if (first.words.length === segment.words.length && standsAt(first.words, segment.words, 0)) repeats[segment.no] = first.no;
  }
  markContained(spoken, repeats);
  return repeats;
}

function markContained(spoken: readonly Spoken[], repeats: (number | null)[]): void {
  const byStart = new Map<number, Spoken>();
  for (const segment of spoken) {
    if (segment.words.length < KEY || segment.words.length > LONGEST || repeats[segment.no] !== null) continue;
    const key = hashRun(segment.words, 0, KEY);
    if (!byStart.has(key)) byStart.set(key, segment);
  }
  for (const host of spoken) {
    for (let at = 0; at + KEY <= host.words.length; at++) {
      const inner = byStart.get(hashRun(host.words, at, at + KEY));
      if (inner && inner.no !== host.no && standsAt(inner.words, host.words, at))
        repeats[Math.max(inner.no, host.no)] ??= Math.min(inner.no, host.no);
    }
  }
}

function hashWords(folded: string, { start, end }: Span): number[] {
  const words: number[] = [];
  for (let at = start; at < end; ) {
    const stop = Math.min(end, endOfRun(folded, at, SYLLABLE));
    if (stop === at) {
      at += widthAt(folded, at);
      continue;
    }
    let hash = 0x811c9dc5;
    for (; at < stop; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    words.push(hash ^ (hash >>> 15));
  }
  return words;
}

function hashRun(words: readonly number[], from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x85ebca6b) + words[at]!) | 0;
  return hash;
}

function standsAt(inner: readonly number[], host: readonly number[], at: number): boolean {
  if (at + inner.length > host.length) return false;
  for (let word = 0; word < inner.length; word++) if (inner[word] !== host[at + word]) return false;
  return true;
}
