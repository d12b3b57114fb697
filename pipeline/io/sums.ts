import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';
import { writeWhole } from './write-whole.ts';

const NAME = 'SHA256SUMS';

/**
 * Sees every file of a folder onto the disk, then writes SHA256SUMS over them, as `sha256sum -c` reads it; last, for it marks the
 * folder as whole. A hash in `known` is not taken again.
 */
export async function writeSums(folder: string, known: Map<string, string> = new Map()): Promise<void> {
  const names = listFiles(folder);
  await Promise.all(names.map((name) => syncFile(join(folder, name))));
  const lines: string[] = [];
  for (const name of names) lines.push(`${known.get(name) ?? (await hashFile(join(folder, name)))}  ${name}\n`);
  writeWhole(join(folder, NAME), lines.join(''));
}

/** The hash of each file that a folder's SHA256SUMS names; null where there is none or it is not in that form. */
export function readSums(folder: string): Map<string, string> | null {
  const file = join(folder, NAME);
  if (!existsSync(file)) return null;
  const sums = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!hash || !name) return null;
    sums.set(name, hash);
  }
  return sums;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}

/** What differs between a folder and its SHA256SUMS, a line each: files missing, changed, or not listed. */
export async function checkSums(folder: string): Promise<string[]> {
  const sums = readSums(folder);
  if (sums === null) return [`no ${NAME} in ${folder}`];
  const names = listFiles(folder).filter((name) => name !== NAME);
  const faults = names.filter((name) => !sums.has(name)).map((name) => `not in ${NAME}: ${name}`);
  for (const [name, hash] of sums) {
    const found = await hashFile(join(folder, name));
    if (found !== hash) faults.push(`${found === 'absent' ? 'missing' : 'changed'}: ${name}`);
  }
  return faults;
}
