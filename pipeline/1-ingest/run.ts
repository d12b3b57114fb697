import { argv } from 'zx';
import { fail } from '../io/fail.ts';
import { readFieldNames } from '../io/field-names.ts';
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
    parameters: ({ fields }) => ({ FIELDS: fields }),
    files: ({ input, fields }) => findInputs(input, readFieldNames(fields)),
    build: async ({ reference, settings, ...room }) => {
      const { outlets } = await readReference(reference, ['outlets']);
      const fields = readFieldNames(settings.fields);
      return ingestFiles(await findInputs(settings.input, fields), indexOutlets(outlets), { ...room, fields });
    },
  },
  readSettings(process.env, argv),
).catch(fail);
