import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { listFiles } from './list-files.ts';

const IMPORT = /(?:^|\n)(?:import|export)(?!\s+type\s)(?:[^'";]{0,2000}\sfrom)?\s*['"](\.{1,2}\/[^'"\n]{1,300})['"]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*['"](\.{1,2}\/[^'"\n]{1,300})['"]/g;
const RESOURCE = /new URL\(\s*['"](\.{1,2}\/[^'"\n]{0,300})['"]\s*,\s*import\.meta\.url/g;

/**
 * The SHA-256 of a stage's code, in hex: every file of the folder of `entry`, all that these import by a relative path
 * (types apart), each file or folder they name as `new URL('…', import.meta.url)`, the lockfile of the project, Node's version.
 */
export function hashCode(entry: string): string {
  const room = dirname(entry);
  const lockfile = findAbove(room, 'package-lock.json');
  const home = lockfile === null ? room : dirname(lockfile);
  const files = new Set(lockfile === null ? [] : [lockfile]);
  for (const file of listFiles(room)) addClosure(join(room, file), files);
  const hash = createHash('sha256').update(process.version);
  for (const file of sorted(files)) hash.update(`\n${relative(home, file)} `).update(hashContent(file));
  return hash.digest('hex');
}

/** Adds the file and what it leads to; a name that no file bears is kept too, for the file may come into being. */
function addClosure(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!/\.tsx?$/.test(file) || !existsSync(file)) return;
  const code = readFileSync(file, 'utf8');
  for (const pattern of [IMPORT, DYNAMIC_IMPORT])
    for (const [, path] of code.matchAll(pattern)) addClosure(resolve(dirname(file), path!), files);
  for (const [, path] of code.matchAll(RESOURCE)) addResource(file, resolve(dirname(file), path!), files);
}

/** A folder that holds the naming module itself is a place, not something it reads. */
function addResource(module: string, path: string, files: Set<string>): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) files.add(path);
  else if (relative(path, module).startsWith('..')) for (const file of listFiles(path)) files.add(join(path, file));
}

function hashContent(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'absent';
}

function findAbove(folder: string, name: string): string | null {
  if (existsSync(join(folder, name))) return join(folder, name);
  return dirname(folder) === folder ? null : findAbove(dirname(folder), name);
}

function sorted(files: Iterable<string>): string[] {
  return Array.from(files).sort((a, b) => (a < b ? -1 : 1));
}
