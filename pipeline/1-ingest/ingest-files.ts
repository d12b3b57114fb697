import type { Reject } from '../../schemas/types.ts';
import { type FieldNames, readFieldNames } from '../io/field-names.ts';
import type { InputFile } from '../io/find-causes.ts';
import type { StageReport } from '../io/manifest.ts';
import type { Progress } from '../io/progress.ts';
import { runTasks } from '../io/run-tasks.ts';
import { openTables, readRows } from '../io/shards.ts';
import type { OutletMarks } from './index-outlets.ts';
import { INGEST_TABLES, type IngestedBatch } from './ingested-batch.ts';
import { openWriter } from './open-writer.ts';
import { type IngestTask, packRecords } from './pack-records.ts';
import type { MetRecord } from './raw-record.ts';
import { readRecords } from './read-records.ts';
import { findManifests, readManifests } from './records/read-manifests.ts';

/** Where the stage writes, and on how many worker threads it works; the rows do not depend on their number. */
export interface IngestRoom {
  folder: string;
  progress: Progress;
  threads?: number;
  /** Under which names records hold their text and facts; the usual ones where it is not given. */
  fields?: FieldNames;
}

/** Writes the tables of this stage, in bounded memory. One text met in several sources is one article; a run that can read nothing is an error. */
export async function ingestFiles(
  files: readonly InputFile[],
  outlets: OutletMarks,
  { folder, progress, threads, fields = readFieldNames('') }: IngestRoom,
): Promise<StageReport> {
  const tables = openTables(folder, [...INGEST_TABLES, 'outlets']);
  const writer = openWriter(tables);
  const known = await readManifests(await findManifests(files, fields));
  const batches = readRecords(files, { fields, known, scratch: folder });
  progress.start();
  await runTasks<IngestTask, IngestedBatch>({
    module: new URL('./ingest-batch.ts', import.meta.url),
    tasks: toTasks(batches, outlets),
    onResult: (batch) => {
      writer.write(batch);
      progress.advance(batch.records.length);
    },
    inOrder: true,
    listTransfers: ({ bytes }) => [bytes.buffer as ArrayBuffer],
    ...(threads === undefined ? {} : { threads }),
  });
  writer.finish();
  const kept = await tables.close();
  const { counts } = writer;
  if (counts.accepted === 0) throw new Error(await describeRejects(folder, counts.received));
  return { ...counts, kept };
}

async function* toTasks(batches: AsyncIterable<MetRecord[]>, outlets: OutletMarks): AsyncGenerator<IngestTask> {
  for await (const batch of batches) yield packRecords(batch, outlets);
}

/** The rejects themselves go with the folder of a stage that ends in an error, so the first is told here. */
async function describeRejects(folder: string, received: number): Promise<string> {
  for await (const { message } of readRows<Reject>(folder, 'rejects'))
    return `nothing readable among ${received} records, the first: ${message}; give INPUT= texts, pages or records`;
  return 'nothing to read but manifests; give INPUT= texts, pages or records';
}
