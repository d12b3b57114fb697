import { closeSync, fsyncSync, openSync, readdirSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLines } from './read-lines.ts';

const SHARD_BYTES = 256 << 20;
const BUFFER_CHARACTERS = 1 << 20;

/** Writes rows of several tables as NDJSON shards `<table>-00000.ndjson`; the bytes depend on the rows and their order alone. */
export interface TableWriter {
  write(table: string, row: object): void;
  /** Rows that are written out already, as the bytes of so many whole lines. */
  writeLines(table: string, lines: Uint8Array, rows: number): void;
  /** Puts everything on the disk and gives the number of rows of each table. */
  close(): Promise<Record<string, number>>;
}

/** Opens the tables of a stage folder for writing. A table named in `tables` has a shard even without rows; a shard ends after `shardBytes`. */
export function openTables(folder: string, tables: string[] = [], shardBytes = SHARD_BYTES): TableWriter {
  const open = new Map<string, Shards>();
  const openTable = (table: string): Shards => {
    const shards = open.get(table) ?? new Shards(folder, table, shardBytes);
    open.set(table, shards);
    return shards;
  };
  for (const table of tables) openTable(table);
  return {
    write: (table, row) => openTable(table).write(row),
    writeLines: (table, lines, rows) => openTable(table).writeLines(lines, rows),
    close: async () => Object.fromEntries(Array.from(open, ([table, shards]) => [table, shards.close()])),
  };
}

/** Writes the rows as one shard of a table by its number, where several write the shards of one table; put on the disk on return. */
export function writeShard(folder: string, { table, no, rows }: { table: string; no: number; rows: readonly object[] }): void {
  const path = join(folder, toShardName(table, no));
  const file = openSync(path, 'wx');
  writeAll(file, Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8'), path);
  fsyncSync(file);
  closeSync(file);
}

/** The rows of a table in the order they were written, one at a time. */
export async function* readRows<T>(folder: string, table: string): AsyncGenerator<T> {
  for (const shard of findShards(folder, table)) {
    let lineNo = 0;
    for await (const lines of readLines(shard)) for (const line of lines) yield parseRow<T>(line, shard, ++lineNo);
  }
}

/** The rows of a table in the order they were written, `size` at a time; the last batch may be shorter. */
export async function* readBatches<T>(folder: string, table: string, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of readRows<T>(folder, table)) {
    if (batch.push(row) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The paths of a table's shards in order; a table without any is an error, for an empty one has an empty shard. */
export function findShards(folder: string, table: string): string[] {
  const names = readdirSync(folder).filter((name) => /-\d{5}\.ndjson$/.test(name) && name.slice(0, -13) === table);
  if (names.length === 0) throw new Error(`no table ${table} in ${folder}; build stage ${basename(folder)} again`);
  return names.sort().map((name) => join(folder, name));
}

class Shards {
  private readonly folder: string;
  private readonly table: string;
  private readonly limit: number;
  private file: number | null = null;
  private shardNo = 0;
  private bytes = 0;
  private rows = 0;
  private lines: string[] = [];
  private waiting = 0;

  constructor(folder: string, table: string, limit: number) {
    this.folder = folder;
    this.table = table;
    this.limit = limit;
  }

  write(row: object): void {
    const line = `${JSON.stringify(row)}\n`;
    this.rows++;
    this.waiting += line.length;
    this.lines.push(line);
    if (this.waiting >= Math.min(BUFFER_CHARACTERS, this.limit)) this.flush();
  }

  writeLines(lines: Uint8Array, rows: number): void {
    this.flush();
    this.rows += rows;
    this.put(lines);
  }

  close(): number {
    this.flush();
    this.closeShard();
    return this.rows;
  }

  /** Writes what waits; the file system's own pace holds the writer back. */
  private flush(): void {
    this.put(Buffer.from(this.lines.join(''), 'utf8'));
    this.lines = [];
    this.waiting = 0;
  }

  /** A full shard ends only where more follows; a table without rows has an empty one. */
  private put(chunk: Uint8Array): void {
    if (this.bytes >= this.limit && chunk.length > 0) this.closeShard();
    const path = join(this.folder, toShardName(this.table, this.shardNo));
    this.file ??= openSync(path, 'wx');
    writeAll(this.file, chunk, path);
    this.bytes += chunk.length;
  }

  private closeShard(): void {
    if (this.file === null) return;
    fsyncSync(this.file);
    closeSync(this.file);
    this.file = null;
    this.shardNo++;
    this.bytes = 0;
  }
}

function toShardName(table: string, no: number): string {
  return `${table}-${String(no).padStart(5, '0')}.ndjson`;
}

function writeAll(file: number, chunk: Uint8Array, path: string): void {
  try {
    for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written);
  } catch (error) {
    throw new Error(`cannot write ${path}: ${(error as Error).message}`); // the system's message has no path
  }
}

function parseRow<T>(line: string, shard: string, lineNo: number): T {
  try {
    return JSON.parse(line) as T;
  } catch (error) {
    throw new Error(`row is no JSON: ${shard} line ${lineNo}: ${(error as Error).message}`);
  }
}
