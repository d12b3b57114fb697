import { existsSync } from 'node:fs';
import { argv, glob } from 'zx';
import { checkFollowed } from './io/check-followed.ts';
import { fail } from './io/fail.ts';
import { takeLock } from './io/lock.ts';
import { findOut } from './io/out-folder.ts';
import { readSettings } from './io/settings.ts';

/**
 * Runs the stages in order in one process, up to the one named: `node --import tsx pipeline/run.ts 3-extract`; all without a name.
 * BUILD is held for the whole run, so that no other run changes a stage between two of this one.
 */
async function runStages(last: string | undefined): Promise<void> {
  const settings = readSettings(process.env, argv);
  const { build, out } = settings;
  const here = new URL('./', import.meta.url);
  const scripts = (await glob('[0-9]-*/run.ts', { cwd: here })).sort();
  const end = last === undefined ? scripts.length : scripts.indexOf(`${last}/run.ts`) + 1;
  if (end === 0) throw new Error(`unknown stage: ${last}; name one of ${scripts.map((script) => script.split('/')[0]).join(', ')}`);
  if (end === scripts.length) findOut(out); // an OUT that cannot be replaced ends the run before any work
  await checkFollowed(settings); // and so does an earlier release that it cannot follow
  for (const script of scripts.slice(0, end)) loadAhead(new URL(script, here));
  const free = takeLock(build);
  for (const script of scripts.slice(0, end)) await import(new URL(script, here).href);
  free();
}

/** Loads the stage beside a run.ts while those before it wait for the disk: `3-extract/extract.ts`. Faults show when the stage runs. */
function loadAhead(script: URL): void {
  const stage = new URL(`./${/\d-([a-z]+)\/run\.ts$/.exec(script.pathname)?.[1]}.ts`, script);
  if (existsSync(stage)) import(stage.href).catch(() => undefined);
}

await runStages(argv._[0]).catch(fail);
