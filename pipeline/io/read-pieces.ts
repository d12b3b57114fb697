import { closeSync, openSync, readSync } from 'node:fs';
import type { RowPlace } from './index-rows.ts';

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
    readBytes(piece)
      .toString('utf8')
      .split('\n')
      .map((line) => JSON.parse(line) as T),
  );
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
