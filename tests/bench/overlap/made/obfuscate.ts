import { drawNumber, type Random, shuffle } from './open-random.ts';

/** How a passage is hidden: `edits` is the share of words left out, put in or changed, `shuffled` that of windows of `window` words whose order changes. */
export interface Obfuscation {
  name: string;
  edits: number;
  shuffled: number;
  window: number;
}

/** From verbatim to hardly told; `low` and `high` mix all means. */
export const OBFUSCATIONS: Obfuscation[] = [
  { name: 'none', edits: 0, shuffled: 0, window: 1 },
  { name: 'edits 5 %', edits: 0.05, shuffled: 0, window: 1 },
  { name: 'edits 10 %', edits: 0.1, shuffled: 0, window: 1 },
  { name: 'edits 20 %', edits: 0.2, shuffled: 0, window: 1 },
  { name: 'edits 30 %', edits: 0.3, shuffled: 0, window: 1 },
  { name: 'order 20 % of 3', edits: 0, shuffled: 0.2, window: 3 },
  { name: 'order 50 % of 4', edits: 0, shuffled: 0.5, window: 4 },
  { name: 'order all of 5', edits: 0, shuffled: 1, window: 5 },
  { name: 'low', edits: 0.08, shuffled: 0.15, window: 4 },
  { name: 'high', edits: 0.2, shuffled: 0.4, window: 5 },
];

/** The words of a passage hidden so; `drawWord` gives words to put in. */
export function obfuscate(
  words: string[],
  { edits, shuffled, window }: Obfuscation,
  { random, drawWord }: { random: Random; drawWord: () => string },
): string[] {
  const hidden: string[] = [];
  for (let at = 0; at < words.length; at += window) {
    const part = words.slice(at, at + window);
    hidden.push(...(random() < shuffled ? shuffle(random, part) : part));
  }
  return hidden.flatMap((word) => {
    if (random() >= edits) return [word];
    const kind = drawNumber(random, 0, 3);
    return kind === 0 ? [] : kind === 1 ? [word, drawWord()] : [drawWord()];
  });
}
