import { type Database, queryRows } from '../io/duckdb.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';

/** Makes table `document_of`: for every citing occurrence the document it cites, named after the smallest occurrence that shares a key with it. */
export async function clusterDocuments(db: Database, drafts: string): Promise<void> {
  const cited = await queryRows<{ occurrence: string; keys: string }>(db, 'SELECT DISTINCT occurrence, keys FROM documents');
  const clusters = clusterByKeys(cited.map(({ occurrence, keys }) => ({ occurrence, keys: keys.split('\n') })));
  const rows = Array.from(clusters, ([occurrence, document_id]) => ({ occurrence, document_id }));
  await loadClusters(db, drafts, { table: 'document_of', rows, columns: ['occurrence', 'document_id'] });
}
