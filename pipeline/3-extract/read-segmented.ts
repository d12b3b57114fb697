import type { Article, Segment } from '../../schemas/types.ts';
import { readRows } from '../io/shards.ts';
import type { SegmentedArticle } from './open-article.ts';

/** Articles with their final segments, some at a time. Both tables stand in one order of articles; a break of it is an error. */
export async function* readSegmented(ingest: string, deduplicate: string, size: number): AsyncGenerator<SegmentedArticle[]> {
  const rows = readRows<Segment>(deduplicate, 'segments');
  let next = await rows.next();
  let batch: SegmentedArticle[] = [];
  for await (const article of readRows<Article>(ingest, 'articles')) {
    const segments: Segment[] = [];
    for (; !next.done && next.value.article_id === article.article_id; next = await rows.next()) segments.push(next.value);
    if (batch.push({ article, segments }) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (!next.done) throw new Error(`segment without its article in order: ${next.value.segment_id}; build 2-deduplicate again`);
}
