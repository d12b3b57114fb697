import { drawNumber, drawOne, type Random, shuffle } from './open-random.ts';

/**
 * How a passage is hidden: `edits` is the share of words left out, put in or changed, `phrases` that of words at which one to four
 * in a row are left out, put in, changed or moved elsewhere in the passage, `shuffled` that of windows of `window` words whose order changes.
 */
export interface Obfuscation {
  name: string;
  edits: number;
  phrases: number;
  shuffled: number;
  window: number;
  /** Whether the passage has 40 to 90 words, as most of those that PAN hid. */
  isShort: boolean;
}

/** From verbatim to hardly told; `low`, `high` and `random` mix all means. */
export const OBFUSCATIONS: Obfuscation[] = [
  { name: 'none' },
  { name: 'none, short', isShort: true },
  { name: 'edits 5 %', edits: 0.05 },
  { name: 'edits 10 %', edits: 0.1 },
  { name: 'edits 20 %', edits: 0.2 },
  { name: 'edits 30 %', edits: 0.3 },
  { name: 'edits 45 %', edits: 0.45 },
  { name: 'order 20 % of 3', shuffled: 0.2, window: 3 },
  { name: 'order 50 % of 4', shuffled: 0.5, window: 4 },
  { name: 'order all of 5', shuffled: 1, window: 5 },
  { name: 'order all of 20', shuffled: 1, window: 20 },
  { name: 'low', edits: 0.08, shuffled: 0.15, window: 4 },
  { name: 'high', edits: 0.2, shuffled: 0.4, window: 5 },
  { name: 'high, short', edits: 0.2, shuffled: 0.4, window: 5, isShort: true },
  { name: 'phrases', phrases: 0.15 },
  { name: 'random', edits: 0.15, phrases: 0.12, shuffled: 0.3, window: 6 },
  { name: 'random, short', edits: 0.15, phrases: 0.12, shuffled: 0.3, window: 6, isShort: true },
].map((told) => ({ edits: 0, phrases: 0, shuffled: 0, window: 1, isShort: false, ...told }));

const LONGEST_PHRASE = 4;

/** What a passage is hidden with: `vocabulary` gives words to put in. */
export interface Means {
  random: Random;
  vocabulary: readonly string[];
}

/** The words of a passage hidden so. */
export function obfuscate(words: string[], { edits, phrases, shuffled, window }: Obfuscation, means: Means): string[] {
  const { random, vocabulary } = means;
  const hidden: string[] = [];
  const moved = hidePhrases(words, phrases, means);
  for (let at = 0; at < moved.length; at += window) {
    const part = moved.slice(at, at + window);
    hidden.push(...(random() < shuffled ? shuffle(random, part) : part));
  }
  return hidden.flatMap((word) => {
    if (random() >= edits) return [word];
    const kind = drawNumber(random, 0, 3);
    return kind === 0 ? [] : kind === 1 ? [word, drawOne(random, vocabulary)] : [drawOne(random, vocabulary)];
  });
}

/** Leaves out, puts in, changes or moves phrases at so large a share of the words. */
function hidePhrases(words: string[], share: number, { random, vocabulary }: Means): string[] {
  if (share === 0) return words;
  const kept: string[] = [];
  const loose: string[][] = [];
  for (let at = 0; at < words.length; ) {
    if (random() >= share) {
      kept.push(words[at++]!);
      continue;
    }
    const length = drawNumber(random, 1, LONGEST_PHRASE + 1);
    const kind = drawNumber(random, 0, 4);
    const phrase = words.slice(at, at + length);
    if (kind === 0 || kind === 1) kept.push(...phrase.map(() => drawOne(random, vocabulary)));
    if (kind === 2) loose.push(phrase);
    if (kind !== 0) at += length;
  }
  for (const phrase of loose) kept.splice(drawNumber(random, 0, kept.length + 1), 0, ...phrase);
  return kept;
}
