import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';

const UNIT = 4; // bytes

/** Columns of 32-bit numbers that threads share: the first of them in memory, the rest in a file; no thread moves what another put there. */
export interface Store {
  file: string;
  memory: Int32Array;
  /** Where the next numbers go. */
  next: BigInt64Array;
}

/** A thread's access to a store; close it. */
export interface StoreAccess {
  /** Puts numbers behind all that were put before, by whatever thread, and gives their place. */
  put(numbers: Int32Array | Uint32Array): number;
  /** The numbers at a place; not to be changed. With a room those that stand in the file are put there, and hold until it is used again. */
  take(place: number, length: number, room?: TakenRoom): Int32Array;
  close(): void;
}

/** Memory that is used again for what is taken from a file; it grows. */
export interface TakenRoom {
  numbers: Int32Array;
}

/** A room as large as nothing yet. */
export function openTakenRoom(): TakenRoom {
  return { numbers: new Int32Array(0) };
}

/** Makes a store that holds so many bytes in memory; only what goes beyond them makes the file. Memory is taken as it fills. */
export function makeStore(file: string, bytes: number): Store {
  const memory = new Int32Array(new SharedArrayBuffer(Math.floor(bytes / UNIT) * UNIT));
  return { file, memory, next: new BigInt64Array(new SharedArrayBuffer(8)) };
}

/** Opens a store; its file only when it is needed. */
export function openStore({ file, memory, next }: Store): StoreAccess {
  let handle: number | null = null;
  const open = () => {
    handle ??= openSync(file, constants.O_RDWR | constants.O_CREAT);
    return handle;
  };
  return {
    put(numbers) {
      const place = Number(Atomics.add(next, 0, BigInt(numbers.length)));
      const fitting = Math.min(numbers.length, Math.max(0, memory.length - place));
      if (fitting > 0) memory.set(numbers.subarray(0, fitting), place);
      if (fitting < numbers.length) writeAt(open(), numbers.subarray(fitting), (place + fitting) * UNIT);
      return place;
    },
    take(place, length, room) {
      if (place + length <= memory.length) return memory.subarray(place, place + length);
      const numbers = room === undefined ? new Int32Array(length) : makeRoom(room, length);
      const fitting = Math.max(0, memory.length - place);
      numbers.set(memory.subarray(place, place + fitting));
      readAt({ file, handle: open() }, (place + fitting) * UNIT, numbers.subarray(fitting));
      return numbers;
    },
    close() {
      if (handle !== null) closeSync(handle);
    },
  };
}

function makeRoom(room: TakenRoom, length: number): Int32Array {
  if (room.numbers.length < length) room.numbers = new Int32Array(2 * length);
  return room.numbers.subarray(0, length);
}

/** The file has a hole where memory holds the numbers, so that a place is one in both. */
function writeAt(handle: number, numbers: Int32Array | Uint32Array, start: number): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, start + at);
}

function readAt({ file, handle }: { file: string; handle: number }, start: number, numbers: Int32Array): void {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(handle, bytes, at, bytes.length - at, start + at);
    if (read === 0) throw new Error(`no numbers at ${start + at} of ${file}: it was changed from outside; run the stage again`);
    at += read;
  }
}
