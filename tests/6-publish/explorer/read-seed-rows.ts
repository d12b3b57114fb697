import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The rows of a table of a dataset as its CSV has them: every cell a text, empty where it is null. */
export function readSeedRows(out: string, table: string): Record<string, string>[] {
  const text = readFileSync(join(out, 'csv', `${table}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
