import { closeSync, createWriteStream, openSync, writeSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { RecordBatchFileWriter } from 'apache-arrow';
import type { Row } from '../io/read-csv-table.ts';
import type { Table } from '../io/tables.ts';
import { type Digest, openDigest } from './digest-rows.ts';
import { toArrowBatch, toArrowSchema } from './to-arrow.ts';
import { toCsv, toCsvHeader } from './to-csv.ts';
import { toSpreadsheet, toSpreadsheetHeader } from './to-spreadsheet.ts';

const BATCH = 20_000; // rows a record batch; Arrow bytes depend on it

/** Where the three files of a table go, and the metadata of the Arrow file. */
export interface RowFiles {
  csv: string;
  spreadsheet: string;
  arrow: string;
  metadata: Record<string, string>;
}

/** Writes a table's rows, as they come, to its CSV, its CSV for spreadsheets and its Arrow file; gives their digest. */
export async function writeRows(table: Table, rows: AsyncIterable<Row[]>, files: RowFiles): Promise<Digest> {
  const csv = openSync(files.csv, 'wx');
  const spreadsheet = openSync(files.spreadsheet, 'wx');
  const schema = toArrowSchema(table, files.metadata);
  const arrow = new RecordBatchFileWriter();
  const written = pipeline(arrow.toNodeStream(), createWriteStream(files.arrow, { flags: 'wx' }));
  const digest = openDigest(table.columns);
  let empty = true;
  writeText(csv, toCsvHeader(table.columns));
  writeText(spreadsheet, toSpreadsheetHeader(table.columns));
  for await (const batch of regroup(rows)) {
    writeText(csv, toCsv(table.columns, batch));
    writeText(spreadsheet, toSpreadsheet(table.columns, batch));
    arrow.write(toArrowBatch(schema, table.columns, batch));
    digest.add(batch);
    empty = false;
  }
  if (empty) arrow.write(toArrowBatch(schema, table.columns, []));
  arrow.finish();
  await written;
  for (const file of [csv, spreadsheet]) closeSync(file);
  return digest.close();
}

/** Batches of one size, whatever the sizes they come in, so that the files do not depend on those. */
async function* regroup(rows: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const some of rows) {
    for (const row of some) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function writeText(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
