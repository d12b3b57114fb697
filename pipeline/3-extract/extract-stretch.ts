import type { Article, Segment } from '../../schemas/types.ts';
import { readPieces } from '../io/read-pieces.ts';
import { readReference } from '../io/reference.ts';
import { writeShard } from '../io/shards.ts';
import type { Stretch } from './cut-tasks.ts';
import { buildLexicon, extract, type Lexicon, REFERENCES } from './extract.ts';
import type { SegmentedArticle } from './open-article.ts';

/** A stretch of articles, where the reference lies, and the folder for the shards. */
export interface ExtractTask extends Stretch {
  reference: string;
  folder: string;
}

/** What became of a stretch. */
export interface ExtractCount {
  received: number;
  kept: number;
  rejected: number;
}

const lexicons = new Map<string, Promise<Lexicon>>(); // one a worker and reference

/** Reads a stretch of articles and writes the shards of its number: a worker's task. The shard of rejects is left out where it would be empty. */
export default async function extractStretch({ no, articles, segments, reference, folder }: ExtractTask): Promise<ExtractCount> {
  const lexicon = lexicons.get(reference) ?? readReference(reference, REFERENCES).then(buildLexicon);
  lexicons.set(reference, lexicon);
  const batch = joinSegments(readPieces<Article>(articles), readPieces<Segment>(segments));
  const { kept, rejects } = extract(batch, await lexicon);
  writeShard(folder, { table: 'extractions', no, rows: kept });
  if (no === 0 || rejects.length > 0) writeShard(folder, { table: 'rejects', no, rows: rejects });
  return { received: batch.length, kept: kept.length, rejected: rejects.length };
}

/** Each article with its segments; both stand in one order of articles. */
function joinSegments(articles: Article[], segments: Segment[]): SegmentedArticle[] {
  let next = 0;
  return articles.map((article) => {
    const first = next;
    while (segments[next]?.article_id === article.article_id) next++;
    return { article, segments: segments.slice(first, next) };
  });
}
