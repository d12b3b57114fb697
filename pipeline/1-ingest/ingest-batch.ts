import { quote } from '../text/quote.ts';
import { openUtf8 } from '../text/utf8.ts';
import { type Ingested, ingest, type Refused } from './ingest.ts';
import type { IngestedBatch, Outcome } from './ingested-batch.ts';
import { type IngestTask, unpackRecords } from './pack-records.ts';
import { siteOfGiven } from './site-of-given.ts';
import { toSegmentLine } from './to-segment-rows.ts';

const NO_TEXT = '""}';
/** Where each thread writes its batches, one table and one batch after another. */
const lines = openUtf8();

/** Makes the rows of a batch of records: a worker's task. Nothing but the records themselves decides them. */
export default function ingestBatch(task: IngestTask): IngestedBatch {
  const batch = unpackRecords(task);
  const { kept, rejects } = ingest(batch, task.outlets);
  const made = inOrder(batch, kept, rejects);
  const [sources, articles] = [writeLines(made, ({ source }) => [toJson(source)]), writeLines(made, listArticle)];
  const [segments, refused] = [writeLines(made, listSegments), writeLines(made, listReject)];
  const records = made.map((one, at): Outcome => {
    const { path, record_no, record_id, article_id } = one.source;
    const named = record_id === null ? null : `${siteOfGiven(batch[at]!.given)} ${record_id}`;
    const ends = { sources: sources.ends[at]!, articles: articles.ends[at]!, segments: segments.ends[at]!, rejects: refused.ends[at]! };
    return {
      path,
      record_no,
      named,
      article_id,
      segments: 'segments' in one ? one.segments.length : 0,
      outlet: 'outlet' in one ? one.outlet : null,
      ends,
    };
  });
  return { sources: sources.bytes, articles: articles.bytes, segments: segments.bytes, rejects: refused.bytes, records };
}

type Made = Ingested | Refused;

/** The rows of one table as the bytes of its lines, and where those of each record end. */
function writeLines(made: readonly Made[], listRows: (one: Made) => readonly string[]): { bytes: Uint8Array; ends: number[] } {
  const ends = made.map((one) => {
    const rows = listRows(one);
    if (rows.length > 0) lines.write(`${rows.join('\n')}\n`);
    return lines.length;
  });
  return { bytes: lines.take(), ends };
}

/** The text of an article stands last. */
function toJson(row: object): string {
  if (!('text' in row) || typeof row.text !== 'string') return JSON.stringify(row);
  return `${JSON.stringify({ ...row, text: '' }).slice(0, -NO_TEXT.length)}${quote(row.text)}}`;
}

function listArticle(one: Made): string[] {
  return 'article' in one ? [toJson(one.article)] : [];
}

function listSegments(one: Made): string[] {
  return 'segments' in one ? one.segments.map(toSegmentLine) : [];
}

function listReject(one: Made): string[] {
  return 'reject' in one ? [toJson(one.reject)] : [];
}

/** What was kept and what was refused, in the order of the records. */
function inOrder(batch: readonly { path: string; record_no: number }[], kept: Ingested[], rejects: Refused[]): Made[] {
  let [nextKept, nextRefused] = [0, 0];
  return batch.map(({ path, record_no }) => {
    const source = kept[nextKept]?.source;
    return source?.path === path && source.record_no === record_no ? kept[nextKept++]! : rejects[nextRefused++]!;
  });
}
