import { setFlagsFromString } from 'node:v8';
import { argv } from 'zx';
import { cutStretches } from '../io/cut-stretches.ts';
import { fail } from '../io/fail.ts';
import { runTasks } from '../io/run-tasks.ts';
import { readSettings } from '../io/settings.ts';
import { openTables } from '../io/shards.ts';
import { type Room, runStage } from '../io/stage.ts';
import { REFERENCES } from './extract.ts';
import type { ExtractCount, ExtractTask } from './extract-stretch.ts';

/**
 * How much a function has to run, in bytes of its code, before the engine thinks of compiling it: six times the usual. The finders meet
 * things of many shapes, and what is compiled before most are met is compiled again and again, which took a fifth of the stage's work.
 */
const COMPILE_AFTER = 400_000;

const stage = { name: '3-extract', inputs: ['1-ingest', '2-deduplicate'], references: [...REFERENCES], build };
await runStage(stage, readSettings(process.env, argv)).catch(fail);

async function build({ folder, input, reference, progress }: Room) {
  const counts = { received: 0, kept: 0, rejected: 0 };
  const onResult = ({ received, kept, rejected }: ExtractCount) => {
    counts.received += received;
    counts.kept += kept;
    counts.rejected += rejected;
    progress.advance(received);
  };
  async function* toTasks(): AsyncGenerator<ExtractTask> {
    const segments = { folder: input('2-deduplicate'), table: 'segments' };
    for (const stretch of cutStretches(input('1-ingest'), segments)) yield { ...stretch, reference, folder };
  }
  setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER}`);
  progress.start();
  await runTasks({ module: new URL('./extract-stretch.ts', import.meta.url), tasks: toTasks(), onResult });
  if (counts.received === 0) await openTables(folder, ['extractions', 'rejects']).close();
  return { received: counts.received, accepted: counts.kept, kept: { extractions: counts.kept }, rejected: counts.rejected };
}
