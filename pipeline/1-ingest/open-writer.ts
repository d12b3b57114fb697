import type { Source } from '../../schemas/types.ts';
import { toReject } from '../io/reject.ts';
import type { TableWriter } from '../io/shards.ts';
import { hashId } from '../text/ids.ts';
import { INGEST_TABLES, type IngestedBatch, type IngestTable, type Outcome } from './ingested-batch.ts';
import { openMet } from './open-met.ts';
import type { OwnOutlet } from './own-outlet.ts';

/** Takes the batches in the order of their records and lets each article through once. */
export interface BatchWriter {
  write(batch: IngestedBatch): void;
  /** Writes what is known when all batches are: the outlets of their articles that the reference does not hold. */
  finish(): void;
  counts: { received: number; accepted: number; rejected: number };
}

/** Whether a record's rows are written: all of them, its source alone, or a reject in their place that names the record before it. */
type Verdict = { is: 'new' | 'known' } | { is: 'other'; first: string };

/** Opens the stage's tables for the batches that workers made of its records. */
export function openWriter(tables: TableWriter): BatchWriter {
  const judge = openJudge();
  const outlets = new Map<string, OwnOutlet>();
  const counts = { received: 0, accepted: 0, rejected: 0 };
  return {
    counts,
    write(batch) {
      const verdicts = batch.records.map(judge);
      counts.received += verdicts.length;
      const refused = batch.records.filter(({ article_id }, at) => article_id === null || verdicts[at]!.is === 'other').length;
      counts.rejected += refused;
      counts.accepted += verdicts.length - refused;
      for (const [at, { outlet }] of batch.records.entries()) if (outlet && verdicts[at]!.is === 'new') keepOutlet(outlets, outlet);
      if (verdicts.every(({ is }) => is === 'new')) writeWhole(tables, batch);
      else writeParts(tables, batch, verdicts);
    },
    finish() {
      for (const id of [...outlets.keys()].sort()) tables.write('outlets', outlets.get(id)!);
    },
  };
}

/** Of two domains given with one name, the first by its letters is kept, whichever record came first. */
function keepOutlet(outlets: Map<string, OwnOutlet>, outlet: OwnOutlet): void {
  const known = outlets.get(outlet.outlet_id);
  if (!known || (outlet.domain !== null && (known.domain === null || outlet.domain < known.domain))) outlets.set(outlet.outlet_id, outlet);
}

/** What is kept of the records before: hashes of articles and of the users' own names for their records, and where these stand. */
function openJudge(): (record: Outcome) => Verdict {
  const articles = openMet();
  const named = openMet(); // a record_id's hash -> which of the places
  const paths: string[] = [];
  return ({ path, record_no, named: name, article_id }) => {
    if (article_id === null) return { is: 'new' };
    const isKnown = articles.find(article_id.slice(1)) !== null;
    const key = name === null ? null : hashId('', name);
    const first = key === null ? null : named.find(key);
    if (first !== null && !isKnown) return { is: 'other', first: `${paths[Math.floor(first / RECORDS)]!} record ${first % RECORDS}` };
    if (isKnown) return { is: 'known' };
    articles.keep(article_id.slice(1), 0);
    if (key !== null && paths.at(-1) !== path) paths.push(path);
    if (key !== null) named.keep(key, (paths.length - 1) * RECORDS + record_no);
    return { is: 'new' };
  };
}

const RECORDS = 2 ** 32; // more than one file has

function writeWhole(tables: TableWriter, batch: IngestedBatch): void {
  const kept = batch.records.filter(({ article_id }) => article_id !== null);
  const rows = {
    sources: batch.records.length,
    articles: kept.length,
    segments: kept.reduce((sum, { segments }) => sum + segments, 0),
    rejects: batch.records.length - kept.length,
  };
  for (const table of INGEST_TABLES) if (rows[table] > 0) tables.writeLines(table, batch[table], rows[table]);
}

function writeParts(tables: TableWriter, batch: IngestedBatch, verdicts: Verdict[]): void {
  for (const [at, verdict] of verdicts.entries()) {
    const record = batch.records[at]!;
    const source = cutRows(batch, 'sources', at);
    if (verdict.is === 'other') writeConflict(tables, JSON.parse(Buffer.from(source).toString('utf8')) as Source, verdict.first);
    else tables.writeLines('sources', source, 1);
    if (verdict.is !== 'new') continue;
    if (record.article_id === null) tables.writeLines('rejects', cutRows(batch, 'rejects', at), 1);
    else {
      tables.writeLines('articles', cutRows(batch, 'articles', at), 1);
      if (record.segments > 0) tables.writeLines('segments', cutRows(batch, 'segments', at), record.segments);
    }
  }
}

function cutRows(batch: IngestedBatch, table: IngestTable, at: number): Uint8Array {
  return batch[table].subarray(batch.records[at - 1]?.ends[table] ?? 0, batch.records[at]!.ends[table]);
}

/** One name for two contents: the first record keeps it, this one is refused. */
function writeConflict(tables: TableWriter, source: Source, first: string): void {
  const { source_id, path, record_no, record_id } = source;
  tables.write('sources', { ...source, encoding: null, article_id: null });
  const message = `the id ${record_id} names another content in ${first}; give each record an id of its own: ${path} record ${record_no}`;
  tables.write('rejects', toReject({ stage: '1-ingest', rule: 'record_id', message, source_id, source_path: path, record_no }));
}
