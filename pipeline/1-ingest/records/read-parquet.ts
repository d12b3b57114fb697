import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Database, openDuckDB, queryRows, quoteName, quoteText, streamRows } from '../../io/duckdb.ts';
import { sha256 } from '../../text/ids.ts';
import type { RawRecord } from '../raw-record.ts';
import { tooLong } from './read-json-lines.ts';
import type { Reading } from './reading.ts';
import { RefusedInput } from './refused-input.ts';
import { foldName, refuseNames, toContent } from './to-content.ts';

const MEMORY = 256 << 20;

/** A record for each row of a Parquet file, in the order of its rows. Its bytes are those of the fields that are read, as JSON. */
export async function* readParquet(file: string, scratch: string, reading: Reading): AsyncGenerator<RawRecord> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'parquet-'));
  const link = join(folder, 'a.parquet'); // the name as given may hold what DuckDB takes for wildcards
  symlinkSync(resolve(file), link);
  const db = await openDuckDB({ folder, threads: 1, memory: MEMORY });
  try {
    yield* readRows(db, `read_parquet(${quoteText(link)}, binary_as_string = true)`, reading);
  } catch (error) {
    if (error instanceof RefusedInput || !(error as Error).message) throw error;
    throw new RefusedInput({ rule: 'format', message: 'no sound Parquet; save it again' }); // what DuckDB says names the scratch folder
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* readRows(db: Database, table: string, reading: Reading): AsyncGenerator<RawRecord> {
  const columns = await queryRows<{ column_name: string; column_type: string }>(db, `DESCRIBE SELECT * FROM ${table}`);
  const names = columns.map(({ column_name }) => column_name);
  const wanted = new Set(Object.values(reading.fields).flat().map(foldName));
  if (!reading.fields.text.some((name) => names.some((met) => foldName(met) === foldName(name))))
    throw new RefusedInput(refuseNames(names, reading.fields));
  const cells = columns.filter(({ column_name }) => wanted.has(foldName(column_name))).map(toCell);
  let record_no = 0;
  for await (const rows of streamRows<Record<string, unknown>>(db, `SELECT ${cells.join(', ')} FROM ${table}`))
    for (const row of rows) yield toRecord(row, ++record_no, reading);
}

/** Numbers and times as text, lists of text as they are. */
function toCell({ column_name, column_type }: { column_name: string; column_type: string }): string {
  const name = quoteName(column_name);
  return column_type === 'VARCHAR[]' ? name : `CAST(${name} AS VARCHAR) AS ${name}`;
}

function toRecord(row: Record<string, unknown>, record_no: number, { path, media_type, fields, limits }: Reading): RawRecord {
  const json = JSON.stringify(row);
  const bytes = Buffer.byteLength(json);
  const { content, given } = toContent(row, fields, 'utf-8');
  const read = bytes > limits.record ? tooLong(bytes, limits.record) : content;
  const placed = 'rule' in read ? { ...read, message: `${read.message}: row ${record_no}` } : read;
  return { path, record_no, bytes, sha256: sha256(json), media_type, content: placed, given };
}
