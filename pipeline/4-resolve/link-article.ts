import type { Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import { drawEvidence } from './draw-evidence.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { linkClaims } from './link-claims.ts';
import { linkDocuments } from './link-documents.ts';
import { linkEvents } from './link-events.ts';
import { type Linked, linkNames } from './link-names.ts';
import { linkStatements } from './link-statements.ts';
import { readText } from './read-text.ts';
import { settleArticle } from './settle-article.ts';

/** What linking writes, to be clustered and counted: the published tables and `printings`, which become two of them. */
export const DRAFT_TABLES = [
  'articles',
  'people',
  'organizations',
  'offices',
  'places',
  'watchwords',
  'offices_held',
  'quantities',
  'dates',
  'images',
  'documents',
  'events',
  'participations',
  'printings',
  'printing_marks',
  'evidence',
] as const;

/** Draft rows of one article by draft table; those of `events`, `documents` and `printings` stand under occurrence ids. */
export type DraftRows = Record<(typeof DRAFT_TABLES)[number], object[]>;

/** Links one article to the reference and settles its dates by itself: pure, blind to all other articles. */
export function linkArticle(article: Article, extraction: Extraction, index: ReferenceIndex): DraftRows {
  const settled = settleArticle(article, extraction, index);
  const linked = linkNames({ text: readText(article, extraction), extraction }, settled.day, index);
  const evidence = drawEvidence(article.article_id);
  const context = { article, extraction, index, linked, settled, evidence };
  drawNames(context);
  const { printings, printing_marks, holders } = linkStatements(context);
  return {
    articles: [{ ...settled.article, printed_days: listPrintedDays(extraction) }],
    ...linked.rows,
    people: [...linked.rows.people, ...holders],
    ...linkClaims(context),
    documents: linkDocuments(context),
    ...linkEvents(context),
    printings,
    printing_marks,
    evidence: evidence.rows(),
  };
}

/** People, bodies, offices and places have their draft rows already; this draws their evidence. */
function drawNames({ extraction, linked, evidence }: LinkContext): void {
  for (const table of ['people', 'organizations', 'places'] as const) {
    for (const entity of extraction[table]) evidence.add(table, linked[table].get(entity.key)!, entity.evidence);
  }
  for (const { row, evidence: spans } of linked.offices.found) evidence.add('offices', row.office_id, spans);
}

/** What the linking functions of one article share. */
export interface LinkContext {
  article: Article;
  extraction: Extraction;
  index: ReferenceIndex;
  linked: Linked;
  settled: ReturnType<typeof settleArticle>;
  evidence: ReturnType<typeof drawEvidence>;
}

/** The occurrence of an entity in an article: of the article and the first place that shows it. */
export function occurrenceOf(letter: string, articleId: string, spans: { char_start: number; char_end: number }[]): string {
  const first = spans[0]!;
  return hashId(letter, articleId, first.char_start, first.char_end);
}

/** The days that the article prints without a year (`12-16|12-18`), or null. */
function listPrintedDays({ dates }: Extraction): string | null {
  const days = dates.flatMap(({ year, month, day }) =>
    year === null && month !== null && day !== null ? [`${pad(month)}-${pad(day)}`] : [],
  );
  return days.length === 0 ? null : [...new Set(days)].sort().join('|');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
