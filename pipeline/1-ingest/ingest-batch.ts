import { openUtf8, type Utf8Writer } from '../text/utf8.ts';
import { type Ingested, ingest, type Refused } from './ingest.ts';
import type { OwnOutlet } from './own-outlet.ts';
import { type IngestTask, unpackRecords } from './pack-records.ts';
import { siteOfGiven } from './site-of-given.ts';

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

/** Where each thread writes its batches, one after another. */
const lines = { sources: openUtf8(), articles: openUtf8(), segments: openUtf8(), rejects: openUtf8() };

/** Makes the rows of a batch of records: a worker's task. Nothing but the records themselves decides them. */
export default function ingestBatch(task: IngestTask): IngestedBatch {
  const batch = unpackRecords(task);
  const { kept, rejects } = ingest(batch, task.outlets);
  const add = (table: IngestTable, row: object) => {
    lines[table].write(JSON.stringify(row));
    lines[table].write('\n');
  };
  const records = inOrder(batch, kept, rejects).map((made, at): Outcome => {
    addRows(made, add);
    const { path, record_no, record_id, article_id } = made.source;
    const named = record_id === null ? null : `${siteOfGiven(batch[at]!.given)} ${record_id}`;
    const { segments, outlet } = 'segments' in made ? made : { segments: [], outlet: null };
    return { path, record_no, named, article_id, segments: segments.length, outlet, ends: measure(lines) };
  });
  const { sources, articles, segments, rejects: refused } = lines;
  return { sources: sources.take(), articles: articles.take(), segments: segments.take(), rejects: refused.take(), records };
}

function measure({ sources, articles, segments, rejects }: Record<IngestTable, Utf8Writer>): Record<IngestTable, number> {
  return { sources: sources.length, articles: articles.length, segments: segments.length, rejects: rejects.length };
}

/** What was kept and what was refused, in the order of the records. */
function inOrder(batch: readonly { path: string; record_no: number }[], kept: Ingested[], rejects: Refused[]): (Ingested | Refused)[] {
  let [nextKept, nextRefused] = [0, 0];
  return batch.map(({ path, record_no }) => {
    const source = kept[nextKept]?.source;
    return source?.path === path && source.record_no === record_no ? kept[nextKept++]! : rejects[nextRefused++]!;
  });
}

function addRows(made: Ingested | Refused, add: (table: IngestTable, row: object) => void): void {
  add('sources', made.source);
  if ('reject' in made) add('rejects', made.reject);
  else {
    add('articles', made.article);
    for (const segment of made.segments) add('segments', segment);
  }
}
