/** Two printings that may print one statement, by how many words. */
export interface MatchedPair {
  printing_a: string;
  printing_b: string;
  article_a: string;
  article_b: string;
  /** Equal where speaker and words are. */
  key_a: string;
  key_b: string;
  words: number;
}

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
