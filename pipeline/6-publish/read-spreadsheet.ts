import { closeSync, openSync, readSync } from 'node:fs';
import { type Row, readCsvTable } from '../io/read-csv-table.ts';
import type { Table } from '../io/tables.ts';
import { fromSpreadsheet } from './to-spreadsheet.ts';

const MARK = Buffer.from('\u{FEFF}', 'utf8');

/** The rows of a table's CSV for spreadsheets as they are in the other formats; a file without its byte order mark is an error. */
export async function* readSpreadsheet(file: string, table: Table): AsyncGenerator<Row[]> {
  const [handle, begins] = [openSync(file, 'r'), Buffer.alloc(MARK.length)];
  readSync(handle, begins);
  closeSync(handle);
  if (!begins.equals(MARK)) throw new Error(`CSV for spreadsheets without a byte order mark: ${file}; its letters would be read wrong`);
  for await (const rows of readCsvTable(file, table)) yield fromSpreadsheet(table.columns, rows);
}
