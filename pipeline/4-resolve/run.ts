import { argv } from 'zx';
import { fail } from '../io/fail.ts';
import { readSettings } from '../io/settings.ts';
import { runStage } from '../io/stage.ts';
import { REFERENCES } from './index-reference.ts';
import { resolve } from './resolve.ts';

await runStage(
  {
    name: '4-resolve',
    inputs: ['1-ingest', '2-deduplicate', '3-extract'],
    references: [...REFERENCES],
    build: resolve,
  },
  readSettings(process.env, argv),
).catch(fail);
