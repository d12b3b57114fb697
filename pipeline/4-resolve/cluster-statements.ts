import { type Database, queryRows, readSql, streamRows } from '../io/duckdb.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';
import { type MatchedPair, pairBest } from './pair-best.ts';
import { partChains } from './part-chains.ts';
import { type PrintingPair, saySame, tellsSame } from './say-same.ts';

/** Makes table `statement_of`: for every printing the statement it prints, named after the statement's smallest printing. */
export async function clusterStatements(db: Database, drafts: string): Promise<void> {
  const printings = await queryRows<{ printing_id: string; key: string }>(db, 'SELECT DISTINCT printing_id, key FROM printings');
  const keys = new Map(printings.map(({ printing_id, key }) => [printing_id, [key]]));
  const { matched, texts } = await matchPairs(db);
  const tellSame = (keyA: string, keyB: string) => tellsSame(texts.get(keyA)!, texts.get(keyB)!);
  for (const { printing_a, printing_b } of partChains(pairBest(matched), tellSame)) {
    keys.get(printing_a)!.push(`${printing_a} ${printing_b}`);
    keys.get(printing_b)!.push(`${printing_a} ${printing_b}`);
  }
  const clusters = clusterByKeys(Array.from(keys, ([occurrence, shared]) => ({ occurrence, keys: shared })));
  const rows = Array.from(clusters, ([printing_id, lead]) => ({ printing_id, statement_id: lead.replace(/^pr/, 'st') }));
  await loadClusters(db, drafts, { table: 'statement_of', rows, columns: ['printing_id', 'statement_id'] });
}

/** The pairs that say the same, and the texts of these by their keys. */
async function matchPairs(db: Database): Promise<{ matched: MatchedPair[]; texts: Map<string, string> }> {
  const matched: MatchedPair[] = [];
  const texts = new Map<string, string>();
  for await (const pairs of streamRows<PrintingPair>(db, await readSql(new URL('./sql/printing-pairs.sql', import.meta.url)))) {
    for (const pair of pairs) {
      const words = saySame(pair);
      if (words === 0) continue;
      const { printing_a, printing_b, article_a, article_b, key_a, key_b, is_act } = pair;
      matched.push({ printing_a, printing_b, article_a, article_b, key_a, key_b, is_act, words });
      texts.set(key_a, pair.text_a).set(key_b, pair.text_b);
    }
  }
  return { matched, texts };
}
