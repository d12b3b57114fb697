import type { Article, Segment } from '../../schemas/types.ts';

/** An article as the stages hand it on, its text not yet withheld. */
export type WholeArticle = Article & { text: string };

/** An article with its segments in order of `segment_no`. */
export interface SegmentedArticle {
  article: WholeArticle;
  segments: Segment[];
}

/** Joins batches of articles with their segments, which must stand in the order of the articles; crashes where they do not. */
export async function* readArticles(
  batches: AsyncIterable<WholeArticle[]>,
  segments: AsyncIterable<Segment>,
): AsyncIterable<SegmentedArticle[]> {
  const rows = segments[Symbol.asyncIterator]();
  let next = await rows.next();
  for await (const batch of batches) {
    const joined: SegmentedArticle[] = [];
    for (const article of batch) {
      const own: Segment[] = [];
      for (; !next.done && next.value.article_id === article.article_id; next = await rows.next()) own.push(next.value);
      joined.push({ article, segments: own });
    }
    yield joined;
  }
  if (!next.done)
    throw new Error(
      `segments out of the order of their articles: ${next.value.segment_id} of ${next.value.article_id}; run 1-ingest again`,
    );
}
