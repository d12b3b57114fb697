import { endOfRun, FIGURE, LETTER, MARK, traitsAt, widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { foldLetters } from '../vietnamese/fold.ts';

const KEY = 6; // syllables by which a repetition is looked up; shorter segments repeat only as a whole
const LONGEST = 400; // syllables of a segment looked for inside others
const SYLLABLE = LETTER | MARK | FIGURE;
const PAIRS = 1 << 12; // of first words, by which most places are passed over

const PAIR = 2;
/** The letter without case, tone and marks, `i` for `y`; 1 for letters of other scripts, 0 for what parts words, 2 for half a pair. */
const BARE = tabulateBare();

/** The hashes of a segment's words. */
type Words = readonly number[];

/**
 * For each segment, the earlier one (by position from 0) whose words it repeats, contains or is contained in; null for
 * most. Punctuation, case and tone place do not count. Work is linear in the text, which is folded only where it repeats
 * itself by its bare letters too.
 */
export function findRepeats(text: string, segments: readonly Span[]): (number | null)[] {
  const bare = segments.map((segment) => hashBare(text, segment));
  if (!bare.includes(null)) {
    const repeats = match(bare as Words[]);
    if (repeats.every((repeated) => repeated === null)) return repeats;
  }
  const folded = foldLetters(text);
  return match(segments.map((segment) => hashWords(folded, segment)));
}

function match(spoken: readonly Words[]): (number | null)[] {
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
  const pairs = new Uint8Array(PAIRS);
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

/** The words by their bare letters; null where a pair of surrogates stands among them. */
function hashBare(text: string, { start, end }: Span): Words | null {
  const words: number[] = [];
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letter = BARE[text.charCodeAt(at)]!;
    if (letter === PAIR) return null;
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
    else if (hash !== 0) {
      words.push(hash ^ (hash >>> 15));
      hash = 0;
    }
  }
  if (hash !== 0) words.push(hash ^ (hash >>> 15));
  return words;
}

function hashWords(folded: string, { start, end }: Span): Words {
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

function tabulateBare(): Uint16Array {
  const bare = new Uint16Array(1 << 16);
  for (let unit = 0; unit < bare.length; unit++) {
    const letter = String.fromCharCode(unit);
    const isLatin = unit < 0x180 || (unit >= 0x1a0 && unit <= 0x1b0) || (unit >= 0x1e00 && unit <= 0x1eff);
    if ((traitsAt(letter, 0) & SYLLABLE) !== 0) bare[unit] = isLatin ? letter.toLowerCase().normalize('NFD').charCodeAt(0) : 1;
    if (bare[unit] === 0x79) bare[unit] = 0x69; // y as i
  }
  return bare.fill(PAIR, 0xd800, 0xe000);
}
