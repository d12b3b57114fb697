import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { toPlainRows } from './to-plain-rows.ts';

const DEFAULT_OBJECT_BYTES = 16 << 20;
const LONGEST_OBJECT_BYTES = 400 << 20;

/** An in-memory database of one stage; it spills to the stage's folder and loads no extension from the network. */
export interface Database {
  connection: DuckDBConnection;
  /** Runs statements whose result is not read. */
  run(sql: string): Promise<void>;
  close(): void;
}

export interface DuckDBOptions {
  /** Where it spills: a folder that the stage drops, such as its room's. */
  folder: string;
  /** Worker threads; no result depends on it where the query has a total order. */
  threads?: number;
  /** Bytes it may hold in memory; half of the machine's, or of the container's, when not given. */
  memory?: number;
}

/** Opens a database in memory; the caller closes it. Spilled bytes go to `<folder>/.duckdb`. */
export async function openDuckDB({ folder, threads, memory }: DuckDBOptions): Promise<Database> {
  const spill = join(folder, '.duckdb');
  mkdirSync(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads ?? availableParallelism()),
    memory_limit: `${Math.floor((memory ?? defaultMemory()) / 2 ** 20)}MiB`,
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return {
    connection,
    async run(sql) {
      await connection.run(sql);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(spill, { recursive: true, force: true });
    },
  };
}

/** Loads NDJSON shards into a new table of the declared columns; a key that is no column is left, a missing one is null. */
export async function loadTable(db: Database, table: string, shards: string[], columns: { name: string; type: string }[]): Promise<void> {
  const declared = columns.map(({ name, type }) => `${quoteName(name)}: ${quoteText(type)}`).join(', ');
  const select = (objectBytes: number) =>
    `CREATE TABLE ${quoteName(table)} AS SELECT * FROM read_ndjson([${shards.map(quoteText).join(', ')}], ` +
    `columns = {${declared}}, format = 'newline_delimited', maximum_object_size = ${objectBytes})`;
  try {
    await db.run(select(DEFAULT_OBJECT_BYTES));
  } catch (error) {
    if (!(error as Error).message.includes('maximum_object_size')) throw error;
    await db.run(select(LONGEST_OBJECT_BYTES)); // its buffers are twice this: only for the rare table that needs it
  }
}

/** The text of an SQL file beside the calling module: `readSql(new URL('./sql/x.sql', import.meta.url))`. */
export async function readSql(url: URL): Promise<string> {
  return (await readFile(url, 'utf8')).trim().replace(/;$/, '');
}

/** All rows of a query as plain objects: for results that fit in memory. Values as in `streamRows`. */
export async function queryRows<T>(db: Database, sql: string): Promise<T[]> {
  const rows: T[] = [];
  for await (const chunk of streamRows<T>(db, sql)) rows.push(...chunk);
  return rows;
}

/** A query's columns with the names of their types, and all its rows, as `queryRows` gives them. */
export async function queryTable<T>(db: Database, sql: string): Promise<{ columns: { name: string; type: string }[]; rows: T[] }> {
  const result = await db.connection.stream(sql);
  const names = result.columnNames();
  const rows: T[] = [];
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    rows.push(...(toPlainRows(names, chunk.getColumns()) as T[]));
  return { columns: names.map((name, index) => ({ name, type: String(result.columnType(index)) })), rows };
}

/** The rows of a query a chunk (at most 2,048) at a time. Dates are `YYYY-MM-DD`, decimals and integers numbers; an integer beyond 2^53 is an error. */
export async function* streamRows<T>(db: Database, sql: string): AsyncGenerator<T[]> {
  const result = await db.connection.stream(sql);
  const names = result.columnNames();
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    yield toPlainRows(names, chunk.getColumns()) as T[];
  }
}

/** An SQL identifier in double quotation marks. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** An SQL string in single quotation marks. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function defaultMemory(): number {
  const allowed = process.constrainedMemory(); // 0, or beyond all memory, where nothing limits it
  return Math.floor((allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()) / 2);
}
