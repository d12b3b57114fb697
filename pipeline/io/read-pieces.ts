import { isAscii, transcode } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { RowPlace } from './index-rows.ts';

const NEWLINE = 10;

/** Rows that stand one behind the other in one shard: a range of its bytes. */
export interface Piece {
  file: string;
  start: number;
  end: number;
}

/** Adds a row to the pieces: to the last one where it goes on from there. */
export function addPlace(pieces: Piece[], { file, start, end }: RowPlace): void {
  const last = pieces.at(-1);
  if (last && last.file === file && last.end === start - 1) last.end = end;
  else pieces.push({ file, start, end });
}

/** Lines one behind the other, each but the last with a `\n`, and where each ends, in bytes. */
export interface Lines {
  bytes: Buffer;
  ends: Uint32Array;
}

/** The rows of the pieces in their order. */
export function readPieces<T>(pieces: readonly Piece[]): T[] {
  return pieces.flatMap((piece) => parseLines<T>(readBytes(piece)));
}

/** The rows of the pieces in their order, each still the bytes of the line it stands on. */
export function readLinePieces(pieces: readonly Piece[]): Lines {
  const bytes = readAll(pieces);
  const ends: number[] = [];
  if (pieces.length === 0) return { bytes, ends: new Uint32Array(0) };
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) ends.push(end);
  return { bytes, ends: Uint32Array.from([...ends, bytes.length]) };
}

/** The bytes of the lines `from` to `to`. */
export function takeLines({ bytes, ends }: Lines, from: number, to: number): Buffer {
  return from === to ? bytes.subarray(0, 0) : bytes.subarray(from === 0 ? 0 : ends[from - 1]! + 1, ends[to - 1]);
}

/** The row that stands on a line. */
export function parseLine<T>(line: Buffer): T {
  return JSON.parse(decode(line)) as T;
}

/** The rows that stand on lines: parsed at once, which for short ones is several times as fast as one by one. */
export function parseLines<T>(lines: Buffer): T[] {
  return lines.length === 0 ? [] : (JSON.parse(`[${decode(lines).replaceAll('\n', ',')}]`) as T[]);
}

/** UTF-8 by way of UTF-16, which is several times as fast as `toString('utf8')` where letters beyond ASCII are many. */
function decode(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
}

function readAll(pieces: readonly Piece[]): Buffer {
  const read = pieces.map(readBytes);
  return read.length === 1 ? read[0]! : Buffer.concat(read.flatMap((bytes, at) => (at === 0 ? [bytes] : [Buffer.of(NEWLINE), bytes])));
}

function readBytes({ file, start, end }: Piece): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  const handle = openSync(file, 'r');
  try {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(handle, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new Error(`shard ends too early: ${file} at ${start + at}; build its stage again`);
      at += read;
    }
  } finally {
    closeSync(handle);
  }
  return bytes;
}
