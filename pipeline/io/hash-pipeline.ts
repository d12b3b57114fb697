import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../text/ids.ts';
import { listFiles } from './list-files.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Which code made a dataset: 16 hex digits over every file of pipeline/ and schemas/ and the lockfile, the same on every machine. */
export function hashPipeline(): string {
  const files = ['pipeline', 'schemas'].flatMap((folder) => listFiles(join(PROJECT, folder)).map((file) => `${folder}/${file}`));
  const lines = [...files, 'package-lock.json'].map((file) => `${file} ${sha256(readFileSync(join(PROJECT, file), 'utf8'))}`);
  return sha256(lines.join('\n')).slice(0, 16);
}
