import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../../io/hash-file.ts';
import { listFiles } from '../../io/list-files.ts';
import type { Table } from '../../io/tables.ts';
import { readChangesTable } from '../changes/changes-table.ts';
import type { DataFile } from './dataset-facts.ts';

const FORMATS = /\.(csv|parquet|arrow|duckdb)$/;
const TABLES = /^(?:csv|spreadsheet|parquet|arrow|changes)\/([a-z_]+)\.[a-z]+$/;

const LONGEST_HEADER = 1 << 14; // bytes

/** Every file of rows in a dataset's folder, in code unit order, with its size and hash; texts about the dataset are not among them. */
export async function listDataFiles(folder: string, tables: Table[]): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const path of listFiles(folder).filter(isDataFile)) {
    const file = join(folder, path);
    const format = FORMATS.exec(path)![1]!;
    files.push({ path, format, table: findTable(path, tables), bytes: statSync(file).size, sha256: await hashFile(file) });
  }
  return files;
}

/** True for a path whose file holds rows. */
export function isDataFile(path: string): boolean {
  return FORMATS.test(path);
}

/** The table whose rows a path's file holds, that of the changes among them; null where it is not one table, as the database. */
export function findTable(path: string, tables: Table[]): Table | null {
  return [...tables, readChangesTable()].find(({ name }) => name === TABLES.exec(path)?.[1]) ?? null;
}

/** The columns that a CSV's first line names, without the mark of its encoding. */
export function readHeader(file: string): string[] {
  const start = Buffer.alloc(LONGEST_HEADER);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start);
  closeSync(handle);
  return start
    .toString('utf8', 0, length)
    .replace(/^\u{FEFF}/u, '')
    .split(/\r?\n/, 1)[0]!
    .split(',');
}
