import { argv } from 'zx';
import { fail } from '../io/fail.ts';
import { readReference } from '../io/reference.ts';
import { readSettings } from '../io/settings.ts';
import { openTables } from '../io/shards.ts';
import { runStage } from '../io/stage.ts';
import { buildLexicon, extract, REFERENCES } from './extract.ts';
import { readSegmented } from './read-segmented.ts';

const BATCH = 100;

await runStage(
  {
    name: '3-extract',
    inputs: ['1-ingest', '2-deduplicate'],
    references: [...REFERENCES],
    async build({ folder, input, reference, progress }) {
      const lexicon = buildLexicon(await readReference(reference, REFERENCES));
      const tables = openTables(folder, ['extractions', 'rejects']);
      let received = 0;
      progress.start();
      for await (const batch of readSegmented(input('1-ingest'), input('2-deduplicate'), BATCH)) {
        const { kept, rejects } = extract(batch, lexicon);
        for (const row of kept) tables.write('extractions', row);
        for (const row of rejects) tables.write('rejects', row);
        received += batch.length;
        progress.advance(batch.length);
      }
      const { extractions = 0, rejects = 0 } = await tables.close();
      return { received, accepted: extractions, kept: { extractions }, rejected: rejects };
    },
  },
  readSettings(process.env, argv),
).catch(fail);
