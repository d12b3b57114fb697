import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readSums } from './sums.ts';
import { mendSwap } from './swap-folder.ts';

/** Names that show a SHA256SUMS to be one of ours. */
const MARKS = ['bienban.duckdb', 'csv/release.csv'];
/** What DuckDB or a file browser may leave beside an opened dataset. */
const TOLERATED = /^(?:bienban\.duckdb\.wal|(?:.*\/)?\.DS_Store)$/;

/**
 * The real path of OUT, links followed, after making sure that it can be replaced: a place that cannot be written and a
 * folder that holds files not ours are errors. To be asked before any work.
 */
export function findOut(out: string): string {
  const path = existsSync(out) ? realpathSync(out) : out;
  checkWritable(path);
  const foreign = findForeign(path);
  if (foreign !== null)
    throw new Error(`OUT holds what is not of bienban, and would be lost: ${foreign}; move it away or choose another OUT=`);
  return path;
}

/** Undoes or ends a swap that was interrupted, and sweeps the unfinished dataset of a killed run; the caller holds OUT's lock. */
export function mendOut(out: string): void {
  const aside = join(dirname(out), `.${basename(out)}.old`);
  if (existsSync(aside) && findForeign(aside) === null) mendSwap(out);
  rmSync(newFolderOf(out), { recursive: true, force: true });
}

/** The lock stands beside OUT, which is going to be replaced. */
export function lockOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.lock`);
}

/** The folder beside OUT in which a new dataset is built: on the same file system, so that it can be renamed. */
export function newFolderOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.new`);
}

function checkWritable(out: string): void {
  try {
    mkdirSync(dirname(out), { recursive: true });
    rmSync(mkdtempSync(join(dirname(out), `.${basename(out)}.try-`)), { recursive: true });
  } catch (error) {
    throw new Error(`OUT cannot be written: ${out} (${(error as Error).message}); choose another OUT=`);
  }
}

/** The path of something in the folder that no dataset of ours put there; null for a dataset of ours, an empty folder and none at all. */
function findForeign(folder: string): string | null {
  if (!existsSync(folder)) return null;
  if (lstatSync(folder).isSymbolicLink() || !statSync(folder).isDirectory()) return folder;
  if (readdirSync(folder).length === 0) return null;
  const sums = readSums(folder);
  if (sums === null || !MARKS.every((name) => sums.has(name))) return join(folder, listFiles(folder)[0] ?? readdirSync(folder)[0]!);
  const stray = listFiles(folder).find((name) => name !== 'SHA256SUMS' && !sums.has(name) && !TOLERATED.test(name));
  return stray === undefined ? null : join(folder, stray);
}
