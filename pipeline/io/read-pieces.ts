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

/** The rows of the pieces in their order. */
export function readPieces<T>(pieces: readonly Piece[]): T[] {
  return pieces.flatMap((piece) =>
    decode(readBytes(piece))
      .split('\n')
      .map((line) => JSON.parse(line) as T),
  );
}

/** The rows of the pieces in their order, each still the bytes of the line it stands on. */
export function readLinePieces(pieces: readonly Piece[]): Buffer[] {
  return pieces.flatMap((piece) => cutLines(readBytes(piece)));
}

/** The row that stands on a line. */
export function parseLine<T>(line: Buffer): T {
  return JSON.parse(decode(line)) as T;
}

/** UTF-8 by way of UTF-16, which is several times as fast as `toString('utf8')` where letters beyond ASCII are many. */
function decode(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
}

function cutLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
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
