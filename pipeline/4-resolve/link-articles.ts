import { mkdirSync, rmSync } from 'node:fs';
import type { Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';
import { openTables, readRows } from '../io/shards.ts';
import type { Room } from '../io/stage.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { DRAFT_TABLES, linkArticle } from './link-article.ts';

/** Links every article, one at a time, and writes the draft rows; gives the number of articles. An article that was not extracted has no claims. */
export async function linkArticles({ input, progress }: Room, drafts: string, index: ReferenceIndex): Promise<number> {
  rmSync(drafts, { recursive: true, force: true });
  mkdirSync(drafts, { recursive: true });
  const tables = openTables(drafts, [...DRAFT_TABLES]);
  let count = 0;
  progress.start();
  for await (const { article, extraction } of pairExtractions(input('1-ingest'), input('3-extract'))) {
    const rows = linkArticle(article, extraction ?? emptyExtraction(article.article_id), index);
    for (const table of DRAFT_TABLES) for (const row of rows[table]) tables.write(table, row);
    count++;
    progress.advance(1);
  }
  await tables.close();
  return count;
}

/** Articles with their extractions; both tables stand in one order, and only the second has gaps. */
async function* pairExtractions(ingest: string, extract: string): AsyncGenerator<{ article: Article; extraction: Extraction | null }> {
  const extractions = readRows<Extraction>(extract, 'extractions');
  let next = await extractions.next();
  for await (const article of readRows<Article>(ingest, 'articles')) {
    const isNext = !next.done && next.value.article_id === article.article_id;
    yield { article, extraction: isNext ? (next.value as Extraction) : null };
    if (isNext) next = await extractions.next();
  }
  if (!next.done) throw new Error(`extraction without its article in order: ${next.value.article_id}; build 3-extract again`);
}

function emptyExtraction(article_id: string): Extraction {
  const names = { people: [], organizations: [], offices: [], places: [], documents: [], events: [], watchwords: [] };
  const claims = { offices_held: [], participations: [], statements: [], quantities: [], images: [] };
  return { article_id, ...names, ...claims, dates: [], reported_date: null, year_clues: [] };
}
