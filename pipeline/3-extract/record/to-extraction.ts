import type { Extraction } from '../../../schemas/extraction.ts';
import { measureOffsets } from '../../text/offsets.ts';
import type { ArticleText } from '../article-text.ts';
import type { YearClue } from '../dates/year-clue.ts';
import type {
  DateMention,
  DocumentFinding,
  EventFinding,
  ImageFinding,
  Names,
  ParticipationFinding,
  QuantityMention,
  StatementFinding,
  WatchwordFinding,
} from '../findings.ts';
import { assignKeys, type Keys } from './assign-keys.ts';
import {
  describeDates,
  describeDocuments,
  describeEvents,
  describeImages,
  describeQuantities,
  describeWatchwords,
  describeYearClues,
} from './describe-facts.ts';
import { describeNames, describeOfficesHeld, describeParticipations } from './describe-names.ts';
import { describeStatements } from './describe-statements.ts';
import { type Quoter, quoteSpans } from './quote-spans.ts';

/** All that the finders of this room found in one article. */
export interface Findings {
  names: Names;
  dates: DateMention[];
  reportedDay: DateMention | null;
  yearClues: YearClue[];
  quantities: QuantityMention[];
  documents: DocumentFinding[];
  events: EventFinding[];
  participations: ParticipationFinding[];
  statements: StatementFinding[];
  watchwords: WatchwordFinding[];
  images: ImageFinding[];
}

/** What a describing function needs besides its findings: the article, the keys given so far and the way to evidence. */
export interface Scribe {
  article: ArticleText;
  keys: Keys;
  quote: Quoter;
}

/** The record of one article for the stages after: local keys for entities, evidence for every row, offsets in code points. */
export function toExtraction(article: ArticleText, findings: Findings): Extraction {
  const offsets = measureOffsets(article.text);
  const scribe: Scribe = { article, keys: assignKeys(findings), quote: quoteSpans(article, offsets) };
  return {
    article_id: article.articleId,
    line_breaks: findLineBreaks(article).map(offsets.toCodePoints),
    ...describeNames(findings.names, scribe),
    documents: describeDocuments(findings.documents, scribe),
    events: describeEvents(findings.events, scribe),
    watchwords: describeWatchwords(findings.watchwords, scribe),
    offices_held: describeOfficesHeld(findings.names, scribe),
    participations: describeParticipations(findings.participations, scribe),
    statements: describeStatements(findings.statements, scribe),
    quantities: describeQuantities(findings.quantities, scribe),
    dates: describeDates(findings.dates, scribe),
    reported_date: findings.reportedDay && (scribe.keys.dates.get(findings.reportedDay) ?? null),
    year_clues: describeYearClues(findings.yearClues, scribe),
    images: describeImages(findings.images, scribe),
  };
}

/** Where the article is read with a space in the place of a line end. */
function findLineBreaks({ text, printed = text }: ArticleText): number[] {
  if (printed === text) return [];
  return Array.from(printed.matchAll(/\n/g), ({ index }) => index).filter((at) => text[at] === ' ');
}
