import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecordBatchReader, tableFromIPC, type Vector } from 'apache-arrow';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import Papa from 'papaparse';
import { openDuckDB, queryRows, quoteName, quoteText, streamRows } from '../../io/duckdb.ts';

/** Gives every text that a file holds, decoded: cells, comments, metadata, or the whole of a plain text. */
type Reader = (path: string, scratch: string) => AsyncIterable<string>;

const READERS: [ending: RegExp, read: Reader][] = [
  [/\.csv$/, readCsv],
  [/\.parquet$/, readParquet],
  [/\.arrow$/, readArrow],
  [/\.duckdb$/, readDatabase],
  [/^explorer\/parts\/.*\.js$/, readPart],
  [/\.(?:json|ipynb|ojs)$/, readJson],
];

/** Every text in a file of a dataset, or about it, whatever the format; a format that is not known is read as plain text. */
export function readCells(folder: string, file: string, scratch: string): AsyncIterable<string> {
  const read = READERS.find(([ending]) => ending.test(file))?.[1] ?? readPlain;
  return read(join(folder, file), scratch);
}

async function* readPlain(path: string): AsyncGenerator<string> {
  yield await readFile(path, 'utf8');
}

async function* readCsv(path: string): AsyncGenerator<string> {
  const rows = createReadStream(path, 'utf8').pipe(Papa.parse(Papa.NODE_STREAM_INPUT)) as AsyncIterable<string[]>;
  for await (const row of rows) yield* row;
}

async function* readParquet(path: string): AsyncGenerator<string> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  yield* findTexts(metadata.key_value_metadata);
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    yield* findTexts(await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd }));
    rowStart = rowEnd;
  }
}

async function* readArrow(path: string): AsyncGenerator<string> {
  const reader = await RecordBatchReader.from(createReadStream(path));
  await reader.open();
  yield* reader.schema.metadata.values();
  for (const field of reader.schema.fields) yield* field.metadata.values();
  for await (const batch of reader) {
    for (let column = 0; column < batch.numCols; column++) yield* findTexts([...(batch.getChildAt(column) as Vector)]);
  }
}

/** The rows of all tables and views, and what is said of them. */
async function* readDatabase(path: string, scratch: string): AsyncGenerator<string> {
  const db = await openDuckDB({ folder: scratch });
  try {
    await db.run(`ATTACH ${quoteText(path)} AS published (READ_ONLY); USE published`);
    const relations = await queryRows<{ name: string }>(
      db,
      "SELECT table_name AS name FROM information_schema.tables WHERE table_catalog = 'published' ORDER BY name",
    );
    for (const { name } of relations) for await (const rows of streamRows(db, `FROM ${quoteName(name)}`)) yield* findTexts(rows);
    yield* findTexts(await queryRows(db, "SELECT comment FROM duckdb_columns() WHERE database_name = 'published'"));
    yield* findTexts(await queryRows(db, "SELECT comment, sql FROM duckdb_tables() WHERE database_name = 'published'"));
    yield* findTexts(await queryRows(db, "SELECT comment, sql FROM duckdb_views() WHERE database_name = 'published'"));
  } finally {
    db.close();
  }
}

/** A part of the explorer: a call with Arrow tables in base64, whose bytes may hold text too. */
async function* readPart(path: string): AsyncGenerator<string> {
  const script = await readFile(path, 'utf8');
  const tables = JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')'))) as Record<string, string>;
  for (const base64 of Object.values(tables)) {
    const table = tableFromIPC(Buffer.from(base64, 'base64'));
    for (let column = 0; column < table.numCols; column++) {
      for (const cell of table.getChildAt(column) as Vector)
        yield* findTexts(cell instanceof Uint8Array ? Buffer.from(cell).toString('utf8') : cell);
    }
  }
}

async function* readJson(path: string): AsyncGenerator<string> {
  yield* findTexts(JSON.parse(await readFile(path, 'utf8')));
}

/** The texts within a value; the lines that a notebook keeps as a list are one. */
function* findTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')) yield value.join('');
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* findTexts(part);
}
