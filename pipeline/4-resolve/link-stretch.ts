import type { Extraction } from '../../schemas/extraction.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { readStretch } from '../io/read-stretch.ts';
import { readReference } from '../io/reference.ts';
import { indexReference, REFERENCES, type ReferenceIndex } from './index-reference.ts';
import { DRAFT_TABLES, type DraftRows, linkArticle } from './link-article.ts';

/** A stretch of articles, each with its extraction, and where the reference lies. */
export interface LinkTask extends Stretch {
  reference: string;
}

/** How many articles a stretch has, and their draft rows as whole lines. */
export interface LinkedStretch {
  articles: number;
  drafts: Record<keyof DraftRows, { lines: Uint8Array; rows: number }>;
}

const indexes = new Map<string, Promise<ReferenceIndex>>(); // one a worker and reference

/** Links the articles of a stretch, each by itself: a worker's task. An article that was not extracted has no claims. */
export default async function linkStretch({ reference, ...stretch }: LinkTask): Promise<LinkedStretch> {
  const index = indexes.get(reference) ?? readReference(reference, REFERENCES).then(indexReference);
  indexes.set(reference, index);
  const known = await index;
  const linked = readStretch<Extraction>(stretch).map(({ article, rows: [extraction] }) =>
    linkArticle(article, extraction ?? emptyExtraction(article.article_id), known),
  );
  const drafts = Object.fromEntries(DRAFT_TABLES.map((table) => [table, toLines(linked.flatMap((rows) => rows[table]))]));
  return { articles: linked.length, drafts: drafts as LinkedStretch['drafts'] };
}

function toLines(rows: object[]): { lines: Uint8Array; rows: number } {
  return { lines: Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8'), rows: rows.length };
}

function emptyExtraction(article_id: string): Extraction {
  const names = { people: [], organizations: [], offices: [], places: [], documents: [], events: [], watchwords: [] };
  const claims = { offices_held: [], participations: [], statements: [], quantities: [], images: [] };
  return { article_id, line_breaks: [], ...names, ...claims, dates: [], reported_date: null, year_clues: [] };
}
