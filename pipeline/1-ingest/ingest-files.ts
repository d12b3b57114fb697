import type { InputFile } from '../io/find-causes.ts';
import type { StageReport } from '../io/manifest.ts';
import type { Progress } from '../io/progress.ts';
import { runTasks } from '../io/run-tasks.ts';
import { openTables } from '../io/shards.ts';
import type { OutletMarks } from './index-outlets.ts';
import { INGEST_TABLES, type IngestedBatch } from './ingest-batch.ts';
import { openWriter } from './open-writer.ts';
import { type IngestTask, packRecords } from './pack-records.ts';
import { readRecords } from './read-records.ts';

/** Where the stage writes, and on how many worker threads it works; the rows do not depend on their number. */
export interface IngestRoom {
  folder: string;
  progress: Progress;
  threads?: number;
}

/** Writes the tables of this stage, in bounded memory. One text met in several sources is one article; a run that can read nothing is an error. */
export async function ingestFiles(
  files: readonly InputFile[],
  outlets: OutletMarks,
  { folder, progress, threads }: IngestRoom,
): Promise<StageReport> {
  const tables = openTables(folder, [...INGEST_TABLES]);
  const writer = openWriter(tables);
  progress.start();
  await runTasks<IngestTask, IngestedBatch>({
    module: new URL('./ingest-batch.ts', import.meta.url),
    tasks: toTasks(files, outlets),
    onResult: (batch) => {
      writer.write(batch);
      progress.advance(batch.records.length);
    },
    inOrder: true,
    listTransfers: ({ bytes }) => [bytes.buffer as ArrayBuffer],
    ...(threads === undefined ? {} : { threads }),
  });
  const kept = await tables.close();
  const { counts } = writer;
  if (counts.accepted === 0)
    throw new Error(`nothing readable among ${counts.received} files; give INPUT= texts in UTF-8 with the ending .txt or .md`);
  return { ...counts, kept };
}

async function* toTasks(files: readonly InputFile[], outlets: OutletMarks): AsyncGenerator<IngestTask> {
  for await (const batch of readRecords(files)) yield packRecords(batch, outlets);
}
