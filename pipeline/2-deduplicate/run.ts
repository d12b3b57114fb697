import { join } from 'node:path';
import { argv } from 'zx';
import { cutStretches } from '../io/cut-stretches.ts';
import { fail } from '../io/fail.ts';
import { openCrew } from '../io/run-tasks.ts';
import { readSettings } from '../io/settings.ts';
import { openTables } from '../io/shards.ts';
import { type Room, runStage } from '../io/stage.ts';
import { deduplicate, TABLES } from './deduplicate.ts';
import { WORK_MODULE } from './open-work.ts';

await runStage({ name: '2-deduplicate', inputs: ['1-ingest'], references: [], build }, readSettings(process.env, argv)).catch(fail);

async function build({ folder, input, settings, code, progress }: Room) {
  const ingested = input('1-ingest');
  const tables = openTables(folder, TABLES);
  const crew = openCrew({ module: WORK_MODULE });
  progress.start();
  try {
    const stretches = cutStretches(ingested, { folder: ingested, table: 'segments' });
    const kept = { file: join(settings.build, '2-deduplicate.kept', 'readings.bin'), code };
    await deduplicate({ ...tables, stretches, crew, kept, scratch: join(folder, 'scratch'), advance: progress.advance });
  } finally {
    await crew.close();
  }
  return { kept: await tables.close(), rejected: 0 };
}
