import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../../pipeline/text/ids.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const HOME = join(tmpdir(), `bienban-explorer-${sha256(PROJECT).slice(0, 8)}`);
const LONGEST = 120_000; // ms that another test file may take to build them

/** The dataset of the seeds: its folder. Built once for all test files of this checkout, and again when the code or the seeds change. */
export function openSeeds(): Promise<string> {
  opened ??= buildSeeds();
  return opened;
}

let opened: Promise<string> | undefined;

async function buildSeeds(): Promise<string> {
  const free = await takeTurn();
  try {
    const settings = { INPUT: 'seeds/articles', OUT: join(HOME, 'out'), BUILD: join(HOME, 'build'), TEXT: 'permitted' };
    const env = { ...process.env, ...settings, REFERENCE: 'seeds/reference', FIELDS: '', PREVIOUS: '', ACCEPT: '' };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/run.ts'], { cwd: PROJECT, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the seeds could not be built:\n${stderr}`);
    return settings.OUT;
  } finally {
    free();
  }
}

/** Test files run beside each other: one builds, the others wait; a turn that was never ended is taken over. */
async function takeTurn(): Promise<() => void> {
  const turn = `${HOME}.turn`;
  for (;;) {
    try {
      mkdirSync(turn);
      return () => rmSync(turn, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const taken = statSync(turn, { throwIfNoEntry: false });
      if (taken && Date.now() - taken.mtimeMs > LONGEST) rmSync(turn, { recursive: true, force: true });
      await setTimeout(200);
    }
  }
}
