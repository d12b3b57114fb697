import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { echo } from 'zx';
import { fail } from './io/fail.ts';
import { takeLock } from './io/lock.ts';
import { findOut, lockOf, mendOut } from './io/out-folder.ts';
import { readSettings } from './io/settings.ts';

const OURS = /^(\d-[a-z]+(?:\.kept)?|\.tmp-.+|\.\d-[a-z]+\.old)$/;

/** Removes the dataset from OUT and the stages from BUILD; an OUT that holds anything else is refused, in BUILD what is not ours stays. */
async function clean(): Promise<void> {
  const { build, out } = readSettings(process.env);
  for (const folder of [out, join(build, 'scored')]) if (existsSync(folder)) removeDataset(folder);
  if (existsSync(build)) removeStages(build);
}

function removeDataset(folder: string): void {
  const path = findOut(folder);
  const free = takeLock(path, lockOf(path));
  mendOut(path);
  rmSync(path, { recursive: true });
  free();
  echo(`removed ${path}`);
}

function removeStages(build: string): void {
  const free = takeLock(build);
  for (const name of readdirSync(build)) if (OURS.test(name)) rmSync(join(build, name), { recursive: true });
  free();
  const left = readdirSync(build).length;
  if (left === 0) rmdirSync(build);
  echo(left === 0 ? `removed ${build}` : `removed the stages from ${build}, which holds more`);
}

await clean().catch(fail);
