import type { Extraction } from '../../schemas/extraction.ts';
import type { Reject } from '../../schemas/types.ts';
import type { Reference } from '../io/reference.ts';
import { toReject } from '../io/reject.ts';
import { LIST_KINDS } from '../vietnamese/paper-words.ts';
import type { ArticleText } from './article-text.ts';
import { checkWork } from './check-work.ts';
import { findDates } from './dates/find-dates.ts';
import { findReportedDay } from './dates/find-reported-day.ts';
import { findYearClues } from './dates/find-year-clues.ts';
import { buildDocumentLexicon, type DocumentLexicon } from './documents/document-lexicon.ts';
import { findDocuments } from './documents/find-documents.ts';
import { findEvents } from './events/find-events.ts';
import { findParticipations } from './events/find-participations.ts';
import { findImages } from './find-images.ts';
import { findNames } from './names/find-names.ts';
import { buildNameLexicon, type NameLexicon } from './names/name-lexicon.ts';
import { openArticle, type SegmentedArticle } from './open-article.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { toExtraction } from './record/to-extraction.ts';
import { findStatements } from './statements/find-statements.ts';
import { findWatchwords } from './statements/find-watchwords.ts';

/** The reference as the finders search with it; built once. */
export interface Lexicon {
  names: NameLexicon;
  documents: DocumentLexicon;
}

/** The lexicon of a reference. */
export function buildLexicon(reference: Pick<Reference, (typeof REFERENCES)[number]>): Lexicon {
  return { names: buildNameLexicon(reference), documents: buildDocumentLexicon(reference) };
}

/** The reference tables that the finders read. */
export const REFERENCES = ['organizations', 'places', 'tenures', 'document_types'] as const;

/** The claims of each article of a batch: pure and blind to all other articles. An article not in Vietnamese is kept without claims; one beyond all measure is a reject. */
export function extract(batch: SegmentedArticle[], lexicon: Lexicon): { kept: Extraction[]; rejects: Reject[] } {
  const kept: Extraction[] = [];
  const rejects: Reject[] = [];
  for (const segmented of batch) {
    try {
      const excess = checkWork(segmented);
      if (excess === null) kept.push(extractArticle(openArticle(segmented), lexicon));
      else rejects.push(toArticleReject(segmented, 'too_much_work', excess));
    } catch (error) {
      rejects.push(toArticleReject(segmented, 'extraction_failed', (error as Error).message)); // the others go on
    }
  }
  return { kept, rejects };
}

/** One article's claims, each finder reading what those before it found. */
export function extractArticle(article: ArticleText, lexicon: Lexicon): Extraction {
  const names = findNames(article, lexicon.names);
  const dates = findDates(article);
  const documents = findDocuments(article, { names, dates }, lexicon.documents);
  const papers = documents.filter(({ kind }) => !LIST_KINDS.has(kind)); // a list of 78 names counts them
  const quantities = findQuantities(article, [...dates, ...papers.flatMap(({ mentions }) => mentions), ...Object.values(names).flat()]);
  const events = findEvents(article, { names, dates });
  const statements = findStatements(article, names, dates);
  const participations = findParticipations(article, { names, events, statements });
  const watchwords = findWatchwords(article, statements);
  const images = findImages(article);
  const reportedDay = findReportedDay(article, dates, events);
  const yearClues = findYearClues(article, dates);
  return toExtraction(article, {
    names,
    dates,
    reportedDay,
    yearClues,
    quantities,
    documents,
    events,
    statements,
    participations,
    watchwords,
    images,
  });
}

/** The article's row, segments and overlap stay; it has no claims. */
function toArticleReject({ article }: SegmentedArticle, rule: string, message: string): Reject {
  return toReject({ stage: '3-extract', rule, message, table_name: 'articles', record: { article_id: article.article_id } });
}
