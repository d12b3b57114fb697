import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, streamRows } from '../../io/duckdb.ts';
import type { Row } from '../../io/read-csv-table.ts';
import { writeWhole } from '../../io/write-whole.ts';
import { type Digest, openDigest } from '../digest-rows.ts';
import { toCsv, toCsvHeader } from '../to-csv.ts';
import { writeParquet } from '../write-parquet.ts';
import { readChangesTable } from './changes-table.ts';
import type { Comparison } from './compare-releases.ts';
import { toReport } from './to-report.ts';

/** Writes what changed since the previous release into changes/ of the new dataset: every change as Parquet and CSV, and a report to read; gives the digest of the changes. */
export async function writeChanges(
  db: Database,
  comparison: Comparison,
  { folder, metadata }: { folder: string; metadata: Record<string, string> },
): Promise<Digest> {
  const table = readChangesTable();
  mkdirSync(join(folder, 'changes'));
  await db.run('CREATE VIEW published.changes AS FROM memory.main.changes');
  const described = { table: table.name, title: table.description, ...metadata };
  await writeParquet(db, table, { file: join(folder, 'changes', 'changes.parquet'), metadata: described });
  const digest = openDigest(table.columns);
  const csv = openSync(join(folder, 'changes', 'changes.csv'), 'wx');
  writeSync(csv, toCsvHeader(table.columns));
  for await (const rows of streamRows<Row>(db, 'FROM changes ORDER BY "table", id, "column", op')) {
    writeSync(csv, toCsv(table.columns, rows));
    digest.add(rows);
  }
  closeSync(csv);
  writeWhole(join(folder, 'changes', 'README.md'), await toReport(db, comparison));
  return digest.close();
}
