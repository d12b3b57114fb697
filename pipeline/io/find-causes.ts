import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashCode } from './hash-code.ts';
import { hashFile } from './hash-file.ts';
import { isWhole, readManifest } from './manifest.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** A file from outside: `path` is the name by which the stage knows it, `file` where it lies. */
export interface InputFile {
  path: string;
  file: string;
}

/** Everything that a stage's output depends on, each as a hash or a value under a name for the log. No time of a file is among them. */
export async function findCauses(stage: Stage, settings: Settings, entry: string): Promise<Record<string, string>> {
  const causes: Record<string, string> = { code: hashCode(entry) };
  for (const name of stage.inputs) causes[name] = await readOutput(name, settings.build);
  for (const name of stage.references) causes[`${name}.csv`] = await hashFile(join(settings.reference, `${name}.csv`));
  for (const [name, value] of Object.entries(stage.parameters?.(settings) ?? {})) causes[name] = value;
  if (stage.files) causes.input = await hashFiles(await stage.files(settings));
  return causes;
}

/** An earlier stage counts by its output alone: where that ran again and wrote the same, nothing after it runs. */
async function readOutput(name: string, build: string): Promise<string> {
  const folder = join(build, name);
  const manifest = readManifest(folder);
  const cure = `run make ${name.replace(/^\d-/, '')} with the same BUILD=`;
  if (manifest === null) throw new Error(`no stage ${name} in ${build}; ${cure}`);
  if (!(await isWhole(folder, manifest))) throw new Error(`stage ${name} in ${build} is damaged; ${cure}`);
  return manifest.output;
}

async function hashFiles(files: InputFile[]): Promise<string> {
  const lines: string[] = [];
  for (const { path, file } of files) lines.push(`${path}\n${await hashFile(file)}\n`);
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line);
  return hash.digest('hex');
}
