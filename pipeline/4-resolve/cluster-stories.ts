import { type Database, queryRows, readSql } from '../io/duckdb.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';

interface Edge {
  article_a: string;
  article_b: string;
}

/** Makes table `story_of`: for every article the story it belongs to, named after the story's smallest article. */
export async function clusterStories(db: Database, drafts: string): Promise<void> {
  const articles = await queryRows<{ article_id: string }>(db, 'SELECT article_id FROM articles');
  const edges = await queryRows<Edge>(db, await readSql(new URL('./sql/story-edges.sql', import.meta.url)));
  const keys = new Map<string, string[]>(articles.map(({ article_id }) => [article_id, []]));
  for (const { article_a, article_b } of edges) {
    const key = `${article_a} ${article_b}`;
    keys.get(article_a)!.push(key);
    keys.get(article_b)!.push(key);
  }
  const leads = clusterByKeys(Array.from(keys, ([occurrence, shared]) => ({ occurrence, keys: shared })));
  const rows = Array.from(leads, ([article_id, lead]) => ({ article_id, story_id: `y${lead.slice(1)}` }));
  await loadClusters(db, drafts, { table: 'story_of', rows, columns: ['article_id', 'story_id'] });
}
