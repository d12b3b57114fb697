import { readFileSync } from 'node:fs';
import { readRows } from '../../../../pipeline/io/shards.ts';
import type { ArticlePair, Passage, Source } from '../../../../schemas/types.ts';
import type { Truth } from '../made/truth.ts';

/** What a tool found, by the ids of the records; passages are null where it knows none. */
export interface Found {
  pairs: [string, string][];
  passages: FoundPassage[] | null;
}

/** Code points of the normalised texts. */
export interface FoundPassage {
  a: string;
  b: string;
  places: [number, number, number, number];
}

/** What our stages found, from their folders under BUILD. */
export async function readOwnFound(build: string): Promise<Found> {
  const records = new Map<string, string>();
  for await (const { article_id, record_id } of readRows<Source>(`${build}/1-ingest`, 'sources'))
    if (article_id !== null && record_id !== null) records.set(article_id, record_id);
  const pairs: Found['pairs'] = [];
  for await (const row of readRows<ArticlePair>(`${build}/2-deduplicate`, 'article_pairs'))
    pairs.push([records.get(row.article_a)!, records.get(row.article_b)!]);
  const passages: FoundPassage[] = [];
  for await (const row of readRows<Passage>(`${build}/2-deduplicate`, 'passages'))
    passages.push({
      a: records.get(row.article_a)!,
      b: records.get(row.article_b)!,
      places: [row.a_start, row.a_end, row.b_start, row.b_end],
    });
  return { pairs, passages };
}

/** What another tool found: a pair of ids a line, a tab between. */
export function readPeerFound(path: string): Found {
  const lines = readFileSync(path, 'utf8').split('\n');
  return { pairs: lines.filter((line) => line !== '').map((line) => line.split('\t') as [string, string]), passages: null };
}

/** The rows of a truth file. */
export function readTruth(path: string): Truth[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Truth);
}
