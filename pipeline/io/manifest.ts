import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';
import { writeWhole } from './write-whole.ts';

const NAME = 'manifest.json';
const whole = new Map<string, string>(); // folder -> the output that was found whole there in this run

/** What a stage wrote and what it was made of. `causes` are the hashes that, together, decide whether it must run again. */
export interface Manifest {
  stage: string;
  causes: Record<string, string>;
  /** The SHA-256 of `files`: equal where the stage's output is equal. */
  output: string;
  files: { name: string; bytes: number; sha256: string }[];
  report: StageReport;
}

/** What a stage says of its run. Where it takes records one by one, received = accepted + rejected is checked. */
export interface StageReport {
  received?: number;
  accepted?: number;
  /** Rows written, a table. */
  kept: Record<string, number>;
  rejected: number;
}

/** Writes the manifest of a finished stage folder, last of its files, and gives it. */
export async function writeManifest(folder: string, made: Pick<Manifest, 'stage' | 'causes' | 'report'>): Promise<Manifest> {
  const files = await hashFolder(folder);
  const manifest: Manifest = { stage: made.stage, causes: made.causes, output: hashJson(files), files, report: made.report };
  writeWhole(join(folder, NAME), `${JSON.stringify({ ...manifest, seal: hashJson(manifest) }, null, 1)}\n`);
  return manifest;
}

/** The manifest of a stage folder, or null where the folder or the manifest is absent or damaged. The files are not looked at. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, NAME);
  if (!existsSync(path)) return null;
  try {
    const { seal, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest & { seal: string };
    return seal === hashJson(manifest) ? manifest : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // damaged: the stage is built again
    throw error;
  }
}

/** True where the folder holds exactly the files that the manifest lists, byte for byte; read once a run. */
export async function isWhole(folder: string, manifest: Manifest): Promise<boolean> {
  if (whole.get(folder) === manifest.output) return true;
  const found = await compareFiles(folder, manifest);
  if (found) whole.set(folder, manifest.output);
  return found;
}

/** Begins a new run: what was found whole before may have changed since. */
export function forgetWhole(): void {
  whole.clear();
}

async function compareFiles(folder: string, manifest: Manifest): Promise<boolean> {
  const names = listFiles(folder).filter((name) => name !== NAME);
  if (names.join('\n') !== manifest.files.map(({ name }) => name).join('\n')) return false;
  if (manifest.files.some(({ name, bytes }) => statSync(join(folder, name)).size !== bytes)) return false;
  return hashJson(await hashFolder(folder)) === manifest.output;
}

async function hashFolder(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  for (const name of listFiles(folder)) {
    if (name === NAME) continue;
    const path = join(folder, name);
    files.push({ name, bytes: statSync(path).size, sha256: await hashFile(path) });
  }
  return files;
}

function hashJson(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
