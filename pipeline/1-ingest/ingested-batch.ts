import type { OwnOutlet } from './own-outlet.ts';

/** What became of a batch: the rows of each table as the bytes of its lines, and how they lie, record after record. */
export interface IngestedBatch {
  sources: Uint8Array;
  articles: Uint8Array;
  segments: Uint8Array;
  rejects: Uint8Array;
  records: Outcome[];
}

/** One record's rows: where they end in each table's bytes, and what tells it from others. */
export interface Outcome {
  path: string;
  record_no: number;
  /** The user's own name for it, behind the outlet or domain given with it: sites count their texts each from 1. Null where it has no name. */
  named: string | null;
  /** Null where it was refused. */
  article_id: string | null;
  segments: number;
  /** Its outlet where the reference does not hold it. */
  outlet: OwnOutlet | null;
  ends: Record<IngestTable, number>;
}

export type IngestTable = (typeof INGEST_TABLES)[number];
export const INGEST_TABLES = ['sources', 'articles', 'segments', 'rejects'] as const;
