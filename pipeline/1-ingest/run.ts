import { argv } from 'zx';
import { fail } from '../io/fail.ts';
import { readReference } from '../io/reference.ts';
import { readSettings } from '../io/settings.ts';
import { runStage } from '../io/stage.ts';
import { findInputs } from './find-inputs.ts';
import { indexOutlets } from './index-outlets.ts';
import { ingestFiles } from './ingest-files.ts';

await runStage(
  {
    name: '1-ingest',
    inputs: [],
    references: ['outlets'],
    files: ({ input }) => findInputs(input),
    build: async ({ reference, settings, ...room }) => {
      const { outlets } = await readReference(reference, ['outlets']);
      return ingestFiles(await findInputs(settings.input), indexOutlets(outlets), room);
    },
  },
  readSettings(process.env, argv),
).catch(fail);
