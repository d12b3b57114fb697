import type { MatchedPair } from './pair-best.ts';

const COMPARED = 8; // members of a cluster with which all of another are compared

/**
 * The pairs by which printings become one statement, the strongest first: each only where all that it brings together tell
 * the same. Two papers that print two parts of what a third prints whole do not; the part that shares more with it stays.
 */
export function partChains(pairs: MatchedPair[], tellSame: (keyA: string, keyB: string) => boolean): MatchedPair[] {
  const clusters = new Map<string, string[]>();
  const clusterOf = (key: string) => clusters.get(key) ?? [key];
  return [...pairs].sort(byStrength).filter(({ key_a, key_b }) => {
    const [a, b] = [clusterOf(key_a), clusterOf(key_b)];
    if (a.includes(key_b)) return true;
    if (!a.slice(0, COMPARED).every((one) => b.slice(0, COMPARED).every((other) => tellSame(one, other)))) return false;
    a.push(...b);
    for (const key of a) clusters.set(key, a);
    return true;
  });
}

function byStrength(a: MatchedPair, b: MatchedPair): number {
  return b.words - a.words || compare(a.printing_a, b.printing_a) || compare(a.printing_b, b.printing_b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
