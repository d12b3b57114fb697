import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { checkSums } from './sums.ts';

const SHOWN = 5; // damaged files in the message

/** An earlier release as it says of itself. */
export interface Previous {
  folder: string;
  version: string;
  schema_version: string;
}

/** The earlier release in a folder, after making sure that it is one and that every file is as it was published. To be asked before any work. */
export async function checkPrevious(folder: string): Promise<Previous> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`no previous release: ${folder}; PREVIOUS= names the folder of an earlier dataset, or nothing`);
  const sums = join(folder, 'SHA256SUMS');
  if (!existsSync(sums))
    throw new Error(`previous release has no SHA256SUMS: ${sums}; PREVIOUS= names the folder of a whole dataset, as make release wrote it`);
  const faults = await checkSums(folder);
  if (faults.length > 0)
    throw new Error(`previous release is damaged: ${list(faults)} in ${folder}; restore it from where it was published`);
  return { folder, ...readRelease(join(folder, 'csv', 'release.csv')) };
}

/** What stands for the earlier release among the causes of a stage: the hash of its sums, or a word. */
export function hashPrevious(folder: string | null): string {
  if (folder === null) return 'none';
  const sums = join(folder, 'SHA256SUMS');
  return existsSync(sums) ? createHash('sha256').update(readFileSync(sums)).digest('hex') : 'absent';
}

function readRelease(file: string): Omit<Previous, 'folder'> {
  if (!existsSync(file)) throw new Error(`previous release lacks a table: ${file}; restore it from where it was published`);
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
  const { version, schema_version } = rows[0] ?? {};
  if (!version || !/^[0-9]+\.[0-9]+\.[0-9]+$/.test(schema_version ?? ''))
    throw new Error(`previous release does not tell its version: ${file}; it must have a row with version and schema_version`);
  return { version, schema_version: schema_version! };
}

function list(faults: string[]): string {
  const more = faults.length > SHOWN ? [`${faults.length - SHOWN} more`] : [];
  return [...faults.slice(0, SHOWN), ...more].join(', ');
}
