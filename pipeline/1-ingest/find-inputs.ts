import { lstatSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { glob } from 'zx';
import type { InputFile } from '../io/find-causes.ts';
import { listFiles } from '../io/list-files.ts';

const WILDCARD = /[*?[\]{}]/;

/**
 * The files of INPUT in the order of their paths: one file, all below a folder, or what a glob finds. Paths are relative
 * to the folder, or to the part of a glob before its first wildcard. Links are listed and not followed.
 */
export async function findInputs(input: string): Promise<InputFile[]> {
  const found = lstatSync(input, { throwIfNoEntry: false });
  const files = found ? listInput(input, found.isDirectory()) : await findGlob(input);
  if (files.length === 0) throw new Error(`no files to read: ${input}; give INPUT= a file, a folder or a glob that holds texts`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listInput(input: string, isFolder: boolean): InputFile[] {
  if (!isFolder) return [{ path: basename(input), file: input }];
  return listFiles(input).map((path) => ({ path, file: join(input, path) }));
}

async function findGlob(input: string): Promise<InputFile[]> {
  if (!WILDCARD.test(input)) throw new Error(`no such file or folder: ${input}; correct INPUT=`);
  const parts = input.split(sep);
  const base =
    parts
      .slice(
        0,
        parts.findIndex((part) => WILDCARD.test(part)),
      )
      .join(sep) || sep;
  const files = await glob(input.split(sep).join('/'), { absolute: true, onlyFiles: false, dot: true, followSymbolicLinks: false });
  return files
    .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false)
    .map((file) => ({ path: relative(base, file).split(sep).join('/'), file }));
}
