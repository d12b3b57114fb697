import { type Database, queryRows } from '../io/duckdb.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { daysOfStories, keyOfReport, type Report } from './key-of-report.ts';
import { loadClusters } from './load-clusters.ts';

interface EventRow extends Report {
  occurrence: string;
  keys: string;
}

const COLUMNS = 'occurrence, keys, kind, ordinal, starts_on::VARCHAR AS day, is_main, kin_id AS story_id';

/**
 * Makes table `event_of`: for every event an article names the event it is, by shared keys and, for main events, by the part
 * of the story whose articles share text or name the event alike.
 */
export async function clusterEvents(db: Database, drafts: string): Promise<void> {
  const events = await queryRows<EventRow>(db, `SELECT ${COLUMNS} FROM events JOIN kin_of USING (article_id)`);
  const days = daysOfStories(events);
  const clusters = clusterByKeys(
    events.map((event) => ({
      occurrence: event.occurrence,
      keys: [...event.keys.split('\n').filter((key) => key !== ''), ...(event.is_main ? [keyOfReport(event, days)] : [])],
    })),
  );
  const rows = Array.from(clusters, ([occurrence, event_id]) => ({ occurrence, event_id }));
  await loadClusters(db, drafts, { table: 'event_of', rows, columns: ['occurrence', 'event_id'] });
}
