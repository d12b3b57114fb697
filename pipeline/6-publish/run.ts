import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'zx';
import { hashPrevious } from '../io/check-previous.ts';
import { fail } from '../io/fail.ts';
import { readSettings } from '../io/settings.ts';
import { runStage } from '../io/stage.ts';
import { describeSummary } from './describe-summary.ts';
import { isPublished } from './is-published.ts';
import { publish } from './publish.ts';
import type { Summary } from './summarise.ts';

const settings = readSettings(process.env, argv);

await runStage(
  {
    name: '6-publish',
    inputs: ['5-validate'],
    references: [],
    parameters: ({ text, out, previous, accept }) => ({ TEXT: text, OUT: out, PREVIOUS: hashPrevious(previous), ACCEPT: accept.join(',') }),
    isIntact: ({ out }, folder) => isPublished(out, folder),
    build: (room) => publish(room),
  },
  settings,
).catch(fail);

const summary = JSON.parse(readFileSync(join(settings.build, '6-publish', 'summary.json'), 'utf8')) as Summary;
process.stdout.write(describeSummary(summary));
