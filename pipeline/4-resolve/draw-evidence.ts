import type { ExtractedSpan } from '../../schemas/extraction.ts';
import type { Evidence } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';

/** Collects the evidence of one article. */
export interface EvidenceDrawer {
  /** Evidence of a row whose id depends on its article alone, or on the reference. */
  add(table: Evidence['table_name'], rowId: string, spans: ExtractedSpan[]): void;
  /** Evidence of a row that may be one with rows of other articles: `row_id` is its occurrence until they are clustered. */
  addClustered(table: Evidence['table_name'], occurrence: string, spans: ExtractedSpan[]): void;
  rows(): Evidence[];
}

/**
 * The id of evidence leaves out a clustered row's id, which another article may change: its occurrence stands for it where rows can
 * share a span (`issuer`, `sentence`). The same span of the same row is drawn once.
 */
export function drawEvidence(articleId: string): EvidenceDrawer {
  const drawn = new Map<string, Evidence>();
  const draw = (table: Evidence['table_name'], rowId: string, lasting: string, span: ExtractedSpan) => {
    const { field, part_no, char_start, char_end } = span;
    const evidence_id = hashId('v', table, lasting, field, part_no, articleId, char_start, char_end);
    if (!drawn.has(evidence_id)) drawn.set(evidence_id, { evidence_id, table_name: table, row_id: rowId, article_id: articleId, ...span });
  };
  return {
    add(table, rowId, spans) {
      for (const span of spans) draw(table, rowId, rowId, span);
    },
    addClustered(table, occurrence, spans) {
      for (const span of spans) draw(table, occurrence, span.field === null ? '' : occurrence, span);
    },
    rows: () => [...drawn.values()],
  };
}
