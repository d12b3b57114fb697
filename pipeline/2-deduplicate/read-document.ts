import { findBody } from './find-body.ts';
import type { SegmentedArticle } from './read-articles.ts';
import { tokenize } from './tokenize.ts';
import { type Fingerprints, winnow } from './winnow.ts';

/** What the comparison keeps of an article: its words as hashes, and the facts by which a group of copies chooses its lead. */
export interface Document extends Fingerprints {
  articleId: string;
  textSha256: string;
  words: Int32Array;
  /** The words before which text stands that takes no part, in order. */
  gaps: number[];
  outletId: string | null;
  publishedOn: string | null;
  publishedAt: string | null;
  characters: number;
}

/** The document of one article; nothing but the article itself enters. */
export function readDocument(read: SegmentedArticle): Document {
  const { article } = read;
  const body = findBody(read);
  const { words, starts } = tokenize(article.text, body);
  const gapStarts = body.filter((span) => span.afterGap).map((span) => span.start);
  return {
    articleId: article.article_id,
    textSha256: article.text_sha256,
    words,
    gaps: gapStarts.map((start) => countBefore(starts, start)).filter((at) => at > 0 && at < words.length),
    ...winnow(words),
    outletId: article.outlet_id,
    publishedOn: article.published_on,
    publishedAt: article.published_at,
    characters: article.characters,
  };
}

function countBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
