import { statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../../io/hash-file.ts';
import { listFiles } from '../../io/list-files.ts';
import type { Table } from '../../io/tables.ts';
import type { DataFile } from './dataset-facts.ts';

const FORMATS = /\.(csv|parquet|arrow|duckdb)$/;
const TABLES = /^(csv|parquet|arrow)\/([a-z_]+)\.\1$/;

/** Every file of rows in a dataset's folder, in code unit order, with its size and hash; texts about the dataset are not among them. */
export async function listDataFiles(folder: string, tables: Table[]): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const path of listFiles(folder).filter(isDataFile)) {
    const table = tables.find(({ name }) => name === TABLES.exec(path)?.[2]) ?? null;
    const { size } = statSync(join(folder, path));
    files.push({ path, format: FORMATS.exec(path)![1]!, table, bytes: size, sha256: await hashFile(join(folder, path)) });
  }
  return files;
}

/** True for a path whose file holds rows. */
export function isDataFile(path: string): boolean {
  return FORMATS.test(path);
}
