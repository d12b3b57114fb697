import { type Database, queryRows } from '../io/duckdb.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';

interface EventRow {
  occurrence: string;
  keys: string;
  is_main: boolean;
  story_id: string;
}

/** Makes table `event_of`: for every event an article names the event it is, by shared keys and, for main events, by story. */
export async function clusterEvents(db: Database, drafts: string): Promise<void> {
  const events = await queryRows<EventRow>(db, 'SELECT occurrence, keys, is_main, story_id FROM events JOIN story_of USING (article_id)');
  const clusters = clusterByKeys(
    events.map(({ occurrence, keys, is_main, story_id }) => ({
      occurrence,
      keys: [...keys.split('\n').filter((key) => key !== ''), ...(is_main ? [story_id] : [])],
    })),
  );
  const rows = Array.from(clusters, ([occurrence, event_id]) => ({ occurrence, event_id }));
  await loadClusters(db, drafts, { table: 'event_of', rows, columns: ['occurrence', 'event_id'] });
}
