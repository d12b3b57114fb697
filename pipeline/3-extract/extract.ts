import type { Extraction } from '../../schemas/extraction.ts';
import type { Reject } from '../../schemas/types.ts';
import type { Reference } from '../io/reference.ts';
import { toReject } from '../io/reject.ts';
import type { Span } from '../text/span.ts';
import { LIST_KINDS } from '../vietnamese/papers/paper-words.ts';
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
import { findNames, type ScannedArticle, scanArticle } from './names/find-names.ts';
import { buildNameLexicon, type NameLexicon } from './names/tokens/name-lexicon.ts';
import { openArticle, type SegmentedArticle } from './open-article.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { type Findings, toExtraction } from './record/to-extraction.ts';
import { findStatements, readSpeech, type Speech } from './statements/find-statements.ts';
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

/** An article on its way: each step adds what it found, or the reject that ends the way. */
interface Reading extends Findings {
  segmented: SegmentedArticle;
  reject: Reject | null;
  article: ArticleText;
  scan: ScannedArticle;
  speech: Speech;
  extraction: Extraction;
}

/** The way of an article: each finder reads what those before it found. */
const STEPS: readonly ((reading: Reading, lexicon: Lexicon) => Partial<Reading>)[] = [
  ({ segmented }) => ({ reject: refuse(segmented) }),
  ({ segmented }) => ({ article: openArticle(segmented) }),
  ({ article }, lexicon) => ({ scan: scanArticle(article, lexicon.names) }),
  ({ article, scan }, lexicon) => ({ names: findNames(article, lexicon.names, scan) }),
  ({ article }) => ({ dates: findDates(article) }),
  (reading, lexicon) => ({ documents: findDocuments(reading.article, reading, lexicon.documents) }),
  (reading) => ({ quantities: findQuantities(reading.article, listUncounted(reading)) }),
  (reading) => ({ events: findEvents(reading.article, reading) }),
  ({ article, names }) => ({ speech: readSpeech(article, names) }),
  ({ article, speech, dates }) => ({ statements: findStatements(article, speech, dates) }),
  (reading) => ({ participations: findParticipations(reading.article, reading) }),
  ({ article, statements }) => ({ watchwords: findWatchwords(article, statements) }),
  ({ article }) => ({ images: findImages(article) }),
  ({ article, dates, events }) => ({ reportedDay: findReportedDay(article, dates, events) }),
  ({ article, dates }) => ({ yearClues: findYearClues(article, dates) }),
  (reading) => ({ extraction: toExtraction(reading.article, reading) }),
];

/**
 * The claims of each article of a batch: pure and blind to all other articles. An article not in Vietnamese is kept without claims; one
 * beyond all measure is a reject. All articles take a step before any takes the next: the code of all steps is more than a processor
 * keeps at hand.
 */
export function extract(batch: SegmentedArticle[], lexicon: Lexicon): { kept: Extraction[]; rejects: Reject[] } {
  const readings = batch.map((segmented) => ({ segmented, reject: null }) as Reading);
  for (const step of STEPS) {
    for (const reading of readings) {
      if (reading.reject !== null) continue;
      try {
        Object.assign(reading, step(reading, lexicon));
      } catch (error) {
        reading.reject = toArticleReject(reading.segmented, 'extraction_failed', (error as Error).message); // the others go on
      }
    }
  }
  return {
    kept: readings.flatMap(({ reject, extraction }) => (reject === null ? [extraction] : [])),
    rejects: readings.flatMap(({ reject }) => reject ?? []),
  };
}

function refuse(segmented: SegmentedArticle): Reject | null {
  const excess = checkWork(segmented);
  return excess === null ? null : toArticleReject(segmented, 'too_much_work', excess);
}

/** What has figures that count nothing; but a list of 78 names counts them. */
function listUncounted({ names, dates, documents }: Findings): Span[] {
  const papers = documents.filter(({ kind }) => !LIST_KINDS.has(kind));
  return [...dates, ...papers.flatMap(({ mentions }) => mentions), ...Object.values(names).flat()];
}

/** The article's row, segments and overlap stay; it has no claims. */
function toArticleReject({ article }: SegmentedArticle, rule: string, message: string): Reject {
  return toReject({ stage: '3-extract', rule, message, table_name: 'articles', record: { article_id: article.article_id } });
}
