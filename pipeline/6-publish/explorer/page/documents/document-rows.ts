import type { TableRows } from '../../../../../schemas/types.ts';
import { ownRows, type Part } from '../data/load-part.ts';

type DocumentRow = TableRows['documents'];

/** A line of `lists/documents`. */
export interface DocumentLine {
  document_id: string;
  kind: string;
  number: string | null;
  symbol: string | null;
  subject: string | null;
  congress_term: string | null;
  issuer: string | null;
  issued_on: string | null;
  issued_on_basis: string | null;
  citation_count: number;
  article_count: number;
  /** The fullest citation. */
  printed: string | null;
}

/** One citation, with what stands before and after it in its sentence where that may be published. */
export interface Citation {
  evidence_id: string;
  article_id: string;
  title: string | null;
  outlet: string | null;
  published_on: string | null;
  event_on: string | null;
  char_start: number;
  words: string | null;
  before: string | null;
  after: string | null;
}

/** A document whole, as its part holds it. */
export interface CitedDocument {
  row: DocumentRow & { issuer: string | null };
  /** Newest first. */
  citations: Citation[];
  /** The fullest citation. */
  printed: string | null;
}

/** Takes one document out of its part; null where the part does not hold it. */
export function openDocument(part: Part, id: string): CitedDocument | null {
  const own = ownRows(part, id);
  const [row] = own<CitedDocument['row']>('documents');
  if (row === undefined) return null;
  const citations = own<Citation>('citations');
  const [printed = null] = citations.flatMap(({ words }) => words ?? []).sort((a, b) => b.length - a.length);
  return { row, citations, printed };
}
