import { fileURLToPath } from 'node:url';
import { argv } from 'zx';
import { hashPrevious } from '../io/check-previous.ts';
import { fail } from '../io/fail.ts';
import { hashPipeline } from '../io/hash-pipeline.ts';
import { readSettings } from '../io/settings.ts';
import { runStage } from '../io/stage.ts';
import { hashInputs } from './hash-inputs.ts';
import { validate } from './validate.ts';

const REFERENCES = ['outlets', 'offices', 'tenures', 'organizations', 'places', 'document_types', 'issuers', 'anniversaries'];
const QUALITY = 'tests/gold/quality.csv';
const qualityFile = fileURLToPath(new URL(`../../${QUALITY}`, import.meta.url));
const codeVersion = hashPipeline();

await runStage(
  {
    name: '5-validate',
    inputs: ['1-ingest', '2-deduplicate', '3-extract', '4-resolve'],
    references: REFERENCES,
    // the code is in the release row, the ids of the previous release go on
    parameters: ({ previous }) => ({ 'code of all stages': codeVersion, PREVIOUS: hashPrevious(previous) }),
    files: () => [{ path: QUALITY, file: qualityFile }],
    build: (room) => validate(room, { codeVersion, qualityFile, hashInputs: (sources) => hashInputs(sources, room.reference, REFERENCES) }),
  },
  readSettings(process.env, argv),
).catch(fail);
