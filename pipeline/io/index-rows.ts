import { createReadStream } from 'node:fs';
import { findShards } from './shards.ts';

const NEWLINE = 10;
const HEAD = 400; // bytes, in which the key stands

/** Where a row stands in its shard, in bytes without the `\n`, and the value of its key. */
export interface RowPlace {
  file: string;
  start: number;
  end: number;
  key: string;
}

/** The places of a table's rows in their order, many at a time. The key must be a string among the first columns; rows are not parsed. */
export async function* indexRows(folder: string, table: string, key: string): AsyncGenerator<RowPlace[]> {
  const pattern = new RegExp(`"${key}":"([^"\\\\]{1,100})"`);
  for (const file of findShards(folder, table)) yield* indexShard(file, pattern);
}

async function* indexShard(file: string, pattern: RegExp): AsyncGenerator<RowPlace[]> {
  let start = 0; // of the row at hand
  let read = 0; // bytes of the chunks before
  let head: Buffer = Buffer.alloc(0); // the row's first bytes, where it began in a chunk before
  const toPlace = (end: number): RowPlace => ({ file, start, end, key: readKey(head, pattern, file) });
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const chunk = piece as Buffer;
    const places: RowPlace[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      head = addHead(head, chunk.subarray(from, end));
      places.push(toPlace(read + end));
      from = end + 1;
      start = read + from;
      head = Buffer.alloc(0);
    }
    head = addHead(head, chunk.subarray(from));
    read += chunk.length;
    yield places;
  }
  if (read > start) yield [toPlace(read)];
}

function addHead(head: Buffer, more: Buffer): Buffer {
  if (head.length >= HEAD) return head;
  const added = more.subarray(0, HEAD - head.length);
  return head.length === 0 ? added : Buffer.concat([head, added]);
}

function readKey(head: Buffer, pattern: RegExp, file: string): string {
  const key = pattern.exec(head.toString('latin1'))?.[1];
  if (key === undefined) throw new Error(`row without its key among the first columns: ${file}; build its stage again`);
  return key;
}
