import { accessSync, constants, lstatSync, opendirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { glob } from 'zx';
import { type FieldNames, readFieldNames } from '../io/field-names.ts';
import type { InputFile } from '../io/find-causes.ts';
import { findManifests } from './records/read-manifests.ts';

const WILDCARD = /[*?[\]{}]/;

/**
 * The files of INPUT in the order of their paths: one file, all below a folder, or what a glob finds. Paths are relative
 * to the folder, or to the part of a glob before its first wildcard. Links are listed and not followed, and so are folders that
 * cannot be read. A manifest beside or above them, inside INPUT, is among them.
 */
export async function findInputs(input: string, names: FieldNames = readFieldNames('')): Promise<InputFile[]> {
  const found = lstatSync(input, { throwIfNoEntry: false });
  const files = found ? listInput(input, found.isDirectory()) : await findGlob(input);
  if (files.length === 0) throw new Error(`no files to read: ${input}; give INPUT= a file, a folder or a glob that holds texts`);
  const paths = new Set(files.map(({ path }) => path));
  const beside = (await findManifests(files, names)).filter(({ path }) => !paths.has(path));
  return [...files, ...beside].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listInput(input: string, isFolder: boolean): InputFile[] {
  if (!isFolder) return [{ path: basename(input), file: input }];
  const files: InputFile[] = [];
  listFolder(input, '', files);
  return files;
}

function listFolder(input: string, prefix: string, files: InputFile[]): void {
  const inside: string[] = [];
  const folder = opendirSync(join(input, prefix));
  for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
    const path = prefix + entry.name;
    const file = join(input, path);
    if (entry.isDirectory() && isListable(file)) inside.push(`${path}/`);
    else files.push({ path, file });
  }
  folder.closeSync(); // before the folders inside are opened
  for (const path of inside) listFolder(input, path, files);
}

function isListable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false; // stands in the list itself, and is refused with its reason where it is read
  }
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
