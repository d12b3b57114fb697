import type { PrintingPair } from './say-same.ts';

/** Two printings that may print one statement, by how many words; their keys are equal where speaker and words are. */
export type MatchedPair = Pick<PrintingPair, 'printing_a' | 'printing_b' | 'article_a' | 'article_b' | 'key_a' | 'key_b' | 'is_act'> & {
  words: number;
};

const OF_ONE_ACT = 1e6; // beyond the words of any statement

/**
 * The pairs in which each printing is the best match of the other in its article; equal ones all count. A long printing that
 * holds what another paper prints as two statements is one of these, not both: they would become one. It is the one of the
 * same act, as praise is no report of what is praised; else the one of which it prints more.
 */
export function pairBest(pairs: MatchedPair[]): MatchedPair[] {
  const best = new Map<string, number>();
  for (const pair of pairs) {
    raise(best, `${pair.printing_a} ${pair.article_b}`, rank(pair));
    raise(best, `${pair.printing_b} ${pair.article_a}`, rank(pair));
  }
  return pairs.filter(
    (pair) =>
      rank(pair) === best.get(`${pair.printing_a} ${pair.article_b}`) && rank(pair) === best.get(`${pair.printing_b} ${pair.article_a}`),
  );
}

function rank({ words, is_act }: MatchedPair): number {
  return is_act ? OF_ONE_ACT + words : words;
}

function raise(best: Map<string, number>, key: string, rank: number): void {
  if (rank > (best.get(key) ?? 0)) best.set(key, rank);
}
