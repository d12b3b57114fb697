import { type Database, queryRows, readSql, streamRows } from '../io/duckdb.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';
import { foldWords, sharedPairs } from './same-words.ts';

interface PrintingPair {
  printing_a: string;
  printing_b: string;
  text_a: string;
  text_b: string;
  verb_a: string;
  verb_b: string;
}

/**
 * Two printings are one statement where the shorter shares this much of its words with the longer, has so many, and is
 * not a small part of it; a cut printing may be, where both have the same verb.
 */
const SHARED = 0.6;
const FEWEST = 6;
const LENGTHS = 0.4;

/** Makes table `statement_of`: for every printing the statement it prints, named after the statement's smallest printing. */
export async function clusterStatements(db: Database, drafts: string): Promise<void> {
  const printings = await queryRows<{ printing_id: string; key: string }>(db, 'SELECT DISTINCT printing_id, key FROM printings');
  const keys = new Map(printings.map(({ printing_id, key }) => [printing_id, [key]]));
  for await (const pairs of streamRows<PrintingPair>(db, await readSql(new URL('./sql/printing-pairs.sql', import.meta.url)))) {
    for (const pair of pairs) {
      if (!saySame(pair)) continue;
      const { printing_a, printing_b } = pair;
      keys.get(printing_a)!.push(`${printing_a} ${printing_b}`);
      keys.get(printing_b)!.push(`${printing_a} ${printing_b}`);
    }
  }
  const clusters = clusterByKeys(Array.from(keys, ([occurrence, shared]) => ({ occurrence, keys: shared })));
  const rows = Array.from(clusters, ([printing_id, lead]) => ({ printing_id, statement_id: lead.replace(/^pr/, 'st') }));
  await loadClusters(db, drafts, { table: 'statement_of', rows, columns: ['printing_id', 'statement_id'] });
}

function saySame({ text_a, text_b, verb_a, verb_b }: PrintingPair): boolean {
  const [a, b] = [foldWords(text_a), foldWords(text_b)];
  const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const isPart = fewer < LENGTHS * more && foldSpelling(verb_a) !== foldSpelling(verb_b);
  return fewer >= FEWEST && !isPart && sharedPairs(a, b) >= SHARED;
}
