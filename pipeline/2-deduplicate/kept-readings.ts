import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeStore, openStore, type Store } from '../io/store.ts';
import { share } from './share.ts';

/** Readings of an earlier run in a file, and a hash table, in memory that threads share, of where each stands. */
export interface Kept {
  file: string;
  /** The number of a reading's key (`numberKey`), 0 where the cell is empty. */
  cells: Float64Array;
  starts: Float64Array;
  lengths: Uint32Array;
}

const MAGIC = 0x626b7232; // tells the layout; another layout, another number
const HEAD = 80; // bytes: magic, count of readings, where their index begins, and the code that made them
const INDEX_AT = 8;
const CODE_AT = 16;

/** The readings kept in a file by the same code, or null where there are none or the file was cut. */
export function openKept(file: string, code: string): Kept | null {
  if (!existsSync(file)) return null;
  const handle = openSync(file, 'r');
  try {
    const head = readAt(handle, 0, HEAD);
    const count = head.length === HEAD && head.readUInt32LE(0) === MAGIC ? head.readUInt32LE(4) : 0;
    if (count === 0 || head.toString('latin1', CODE_AT).replace(/\0+$/, '') !== code) return null;
    const [start, length] = [head.readDoubleLE(INDEX_AT), count * ENTRY];
    return start + length === statSync(file).size ? indexEntries(file, readAt(handle, start, length)) : null;
  } finally {
    closeSync(handle);
  }
}

const ENTRY = 20; // bytes: number of the key, start, length

function indexEntries(file: string, entries: Buffer): Kept {
  const size = 2 ** Math.ceil(Math.log2((entries.length / ENTRY) * 2));
  const kept: Kept = { file, cells: share(Float64Array, size), starts: share(Float64Array, size), lengths: share(Uint32Array, size) };
  for (let at = 0; at < entries.length; at += ENTRY) {
    const key = entries.readDoubleLE(at);
    const cell = findCell(kept.cells, key);
    kept.cells[cell] = key;
    kept.starts[cell] = entries.readDoubleLE(at + 8);
    kept.lengths[cell] = entries.readUInt32LE(at + 16);
  }
  return kept;
}

/** The bytes kept under a key, or null. */
export function readKept({ cells, starts, lengths }: Kept, handle: number, key: Uint8Array): Uint8Array | null {
  const cell = findCell(cells, numberKey(key));
  return cells[cell] === 0 ? null : readAt(handle, starts[cell]!, lengths[cell]!);
}

/** 48 bits of a key; never 0. */
export function numberKey(key: Uint8Array): number {
  return Buffer.from(key.buffer, key.byteOffset, key.length).readUIntLE(0, 6) || 1;
}

function findCell(cells: Float64Array, key: number): number {
  let cell = key % cells.length;
  while (cells[cell] !== 0 && cells[cell] !== key) cell = (cell + 1) % cells.length;
  return cell;
}

/** So many bytes of a file, fewer where it ends, in memory of their own or at the beginning of what is given. */
export function readAt(handle: number, start: number, length: number, bytes = Buffer.allocUnsafeSlow(length)): Buffer {
  let read = 0;
  for (let more = -1; read < length && more !== 0; read += more) more = readSync(handle, bytes, read, length - read, start + read);
  return bytes.subarray(0, read);
}

/** Where packed readings stand in the file, one behind the other from `start` on, and the numbers of their keys. */
export interface Records {
  start: number;
  lengths: Uint32Array;
  numbers: Float64Array;
}

/** Keeps readings for the next run. */
export interface Keeper {
  /** Where threads put the readings: all of it is in the file. */
  store: Store;
  /** Notes readings that were put there. */
  add(records: Records): void;
  /** Puts the file in its place; without this call what was kept before stays. */
  close(): void;
  /** Removes what was written, where the run failed. */
  drop(): void;
}

/** Opens a keeper of readings made by the code; `file` is replaced when it is closed. */
export function openKeeper(file: string, code: string): Keeper {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.new`;
  const handle = openSync(fresh, 'w');
  const store = makeStore(fresh, 0);
  Atomics.store(store.next, 0, BigInt(HEAD / Int32Array.BYTES_PER_ELEMENT));
  const entries: Buffer[] = [];
  return {
    store,
    add: (records) => entries.push(listEntries(records)),
    close() {
      const index = Buffer.concat(entries);
      const start = Number(store.next[0]) * Int32Array.BYTES_PER_ELEMENT;
      writeAll(handle, index, start);
      writeAll(handle, makeHead(index.length / ENTRY, start, code), 0);
      closeSync(handle);
      renameSync(fresh, file);
    },
    drop() {
      closeSync(handle);
      rmSync(fresh, { force: true });
    },
  };
}

/** Puts packed readings into the store of a keeper and gives their place in its file. */
export function putRecords(keeping: Store, { bytes, length }: { bytes: Uint8Array; length: number }): number {
  const store = openStore(keeping);
  try {
    const unit = Int32Array.BYTES_PER_ELEMENT;
    return unit * store.put(new Int32Array(bytes.buffer, bytes.byteOffset, length / unit));
  } finally {
    store.close();
  }
}

function listEntries({ start, lengths, numbers }: Records): Buffer {
  const entries = Buffer.alloc(ENTRY * lengths.length);
  let end = start;
  for (const [no, length] of lengths.entries()) {
    entries.writeDoubleLE(numbers[no]!, no * ENTRY);
    entries.writeDoubleLE(end, no * ENTRY + 8);
    entries.writeUInt32LE(length, no * ENTRY + 16);
    end += length;
  }
  return entries;
}

function makeHead(count: number, start: number, code: string): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(count, 4);
  head.writeDoubleLE(start, INDEX_AT);
  head.write(code, CODE_AT, 'latin1');
  return head;
}

function writeAll(handle: number, bytes: Uint8Array, start: number): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(handle, bytes, written, bytes.length - written, start + written);
  }
}
