import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { compileValidators } from '../io/compile-validators.ts';
import { type Database, openDuckDB, queryRows, quoteName, quoteText, streamRows } from '../io/duckdb.ts';
import { fail } from '../io/fail.ts';
import { type Row, readCsvTable } from '../io/read-csv-table.ts';
import { readSettings } from '../io/settings.ts';
import { checkSums } from '../io/sums.ts';
import { readTables, type Table } from '../io/tables.ts';
import { readChangesTable } from './changes/changes-table.ts';
import { type Digest, digestRows } from './digest-rows.ts';
import { readArrowTable } from './read-arrow-table.ts';
import { readParquetTable } from './read-parquet-table.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { checkStandards } from './standards/check-standards.ts';

/** What reading a published dataset back gave: its digests, and every fault found, a line each. */
export interface PublishedReport {
  digests: Record<string, Digest>;
  faults: string[];
}

/**
 * Reads every published file back, validates each row of each format again by its schema, compares the formats by one
 * digest a table, the files with SHA256SUMS, and what describes them with both. A file that cannot be read is a fault, not an error.
 */
export async function checkPublished(out: string, scratch: string): Promise<PublishedReport> {
  if (!existsSync(out)) return { digests: {}, faults: [`no dataset: ${out}; run make dataset`] };
  const report: PublishedReport = { digests: {}, faults: await checkSums(out) };
  const tables = readTables();
  const validators = compileValidators(tables);
  const db = await openDuckDB({ folder: scratch });
  try {
    await db
      .run(`ATTACH ${quoteText(join(out, 'bienban.duckdb'))} AS published (READ_ONLY)`)
      .catch((error: Error) => report.faults.push(error.message));
    for (const table of tables) await checkTable(table, validators.get(table.name)!, { db, out, report });
    report.faults.push(...(await checkViews(db)), ...(await checkStandards(out, report.digests)));
    if (existsSync(join(out, 'changes'))) await checkChanges(out, report);
  } finally {
    db.close();
  }
  return report;
}

/** How the rows of a table are read from each format. */
type Formats = Record<string, () => AsyncIterable<Row[]>>;

interface Reading {
  db: Database;
  out: string;
  report: PublishedReport;
}

/** The two files of changes/, which the database does not hold. */
async function checkChanges(out: string, report: PublishedReport): Promise<void> {
  const table = readChangesTable();
  const file = (ending: string) => join(out, 'changes', `changes.${ending}`);
  const formats = { changes: () => readCsvTable(file('csv'), table), 'changes/parquet': () => readParquetTable(file('parquet'), table) };
  await compareFormats(table, compileValidators([table]).get(table.name)!, { formats, report });
}

async function checkTable(table: Table, validate: ValidateFunction, { db, out, report }: Reading): Promise<void> {
  const file = (format: string, ending = format) => join(out, format, `${table.name}.${ending}`);
  const formats: Formats = {
    csv: () => readCsvTable(file('csv'), table),
    spreadsheet: () => readSpreadsheet(file('spreadsheet', 'csv'), table),
    parquet: () => readParquetTable(file('parquet'), table),
    arrow: () => readArrowTable(file('arrow'), table),
    duckdb: () => streamRows<Row>(db, `FROM published.${quoteName(table.name)} ORDER BY ${table.order.map(quoteName).join(', ')}`),
  };
  await compareFormats(table, validate, { formats, report });
}

async function compareFormats(
  table: Table,
  validate: ValidateFunction,
  { formats, report }: { formats: Formats; report: PublishedReport },
): Promise<void> {
  for (const [format, read] of Object.entries(formats)) {
    try {
      const digest = await digestRows(table.columns, read(), (row) => {
        if (!validate(row)) report.faults.push(describeRow(format, table, { row, validate }));
      });
      const first = report.digests[table.name] ?? digest;
      report.digests[table.name] = first;
      if (first.sha256 !== digest.sha256)
        report.faults.push(`${format}/${table.name} differs from the other formats: ${digest.rows} rows, ${first.rows} expected`);
    } catch (error) {
      report.faults.push(`${format}/${table.name} cannot be read: ${(error as Error).message}`);
    }
  }
}

function describeRow(format: string, table: Table, { row, validate }: { row: Row; validate: ValidateFunction }): string {
  const { instancePath, message } = validate.errors![0]!;
  return `${format}/${table.name} holds an unsound row: ${table.key.map((key) => row[key]).join(' ')} ${instancePath} ${message}`;
}

/** Every view must answer. */
async function checkViews(db: Database): Promise<string[]> {
  const views = await queryRows<{ name: string }>(
    db,
    "SELECT view_name AS name FROM duckdb_views() WHERE database_name = 'published' AND NOT internal ORDER BY ALL",
  );
  const faults = views.length > 0 ? [] : ['bienban.duckdb has no views'];
  for (const { name } of views)
    await queryRows(db, `SELECT count(*) FROM published.${quoteName(name)}`).catch((error: Error) =>
      faults.push(`${name}: ${error.message}`),
    );
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { out, build } = readSettings(process.env);
  const { digests, faults } = await checkPublished(out, join(build, '.tmp-check-published')).catch(fail);
  for (const [name, { rows, sha256 }] of Object.entries(digests)) process.stdout.write(`${sha256} ${String(rows).padStart(9)} ${name}\n`);
  if (faults.length > 0) fail(new Error(`the published dataset is not sound:\n  ${faults.join('\n  ')}`));
  process.stdout.write(
    'Every row of CSV (also for spreadsheets), Parquet, Arrow and DuckDB is valid, the formats hold the same, and SHA256SUMS and the descriptors are right.\n',
  );
}
