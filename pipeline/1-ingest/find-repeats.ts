import type { Span } from '../text/span.ts';
import { foldLetters } from '../vietnamese/fold.ts';
import { findSyllables } from '../vietnamese/syllables.ts';

const KEY = 6; // syllables by which a repetition is looked up; shorter segments repeat only as a whole
const LONGEST = 400; // syllables of a segment looked for inside others

interface Spoken {
  no: number;
  /** The folded syllables, one space between them and at both ends. */
  words: string;
  syllables: number;
}

/**
 * For each segment, the earlier one (by position from 0) whose words it repeats, contains or is contained in; null for
 * most. Punctuation, case and tone place do not count. Work is linear in the text.
 */
export function findRepeats(text: string, segments: readonly Span[]): (number | null)[] {
  const spoken = segments.map((segment, no) => listWords(text, segment, no));
  const repeats: (number | null)[] = segments.map(() => null);
  const whole = new Map<string, number>();
  for (const { no, words, syllables } of spoken) {
    const first = whole.get(words);
    if (syllables === 0) continue;
    if (first === undefined) whole.set(words, no);
    else repeats[no] = first;
  }
  markContained(spoken, repeats);
  return repeats;
}

function markContained(spoken: readonly Spoken[], repeats: (number | null)[]): void {
  const byStart = new Map<string, Spoken>();
  for (const segment of spoken) {
    if (segment.syllables < KEY || segment.syllables > LONGEST || repeats[segment.no] !== null) continue;
    const key = firstWords(segment.words, 0);
    if (!byStart.has(key)) byStart.set(key, segment);
  }
  for (const host of spoken) {
    for (let at = 0; at >= 0 && at < host.words.length - 1; at = host.words.indexOf(' ', at + 1)) {
      const inner = byStart.get(firstWords(host.words, at));
      if (inner && inner.no !== host.no && host.words.startsWith(inner.words, at))
        repeats[Math.max(inner.no, host.no)] ??= Math.min(inner.no, host.no);
    }
  }
}

function listWords(text: string, { start, end }: Span, no: number): Spoken {
  const folded = foldLetters(text.slice(start, end));
  const syllables = findSyllables(folded);
  return {
    no,
    words: ` ${syllables.map((syllable) => folded.slice(syllable.start, syllable.end)).join(' ')} `,
    syllables: syllables.length,
  };
}

/** The next words from a space on, `KEY` of them or fewer at the end. */
function firstWords(words: string, at: number): string {
  let end = at;
  for (let count = 0; count < KEY && end >= 0; count++) end = words.indexOf(' ', end + 1);
  return end < 0 ? words.slice(at) : words.slice(at, end);
}
