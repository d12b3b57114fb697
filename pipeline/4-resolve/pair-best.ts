import type { PrintingPair } from './say-same.ts';

/** Two printings that may print one statement, by how many words; their keys are equal where speaker and words are. */
export type MatchedPair = Pick<PrintingPair, 'printing_a' | 'printing_b' | 'article_a' | 'article_b' | 'key_a' | 'key_b'> & {
  words: number;
};

/**
 * The pairs in which each printing is the best match of the other in its article; equal ones all count. A long printing that
 * holds what another paper prints as two statements is one of these, not both: they would become one.
 */
export function pairBest(pairs: MatchedPair[]): MatchedPair[] {
  const best = new Map<string, number>();
  for (const { printing_a, printing_b, article_a, article_b, words } of pairs) {
    raise(best, `${printing_a} ${article_b}`, words);
    raise(best, `${printing_b} ${article_a}`, words);
  }
  return pairs.filter(
    ({ printing_a, printing_b, article_a, article_b, words }) =>
      words === best.get(`${printing_a} ${article_b}`) && words === best.get(`${printing_b} ${article_a}`),
  );
}

function raise(best: Map<string, number>, key: string, words: number): void {
  if (words > (best.get(key) ?? 0)) best.set(key, words);
}
