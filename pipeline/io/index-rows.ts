import { closeSync, openSync, readSync } from 'node:fs';
import { findShards } from './shards.ts';

const NEWLINE = 10;
const HEAD = 400; // bytes, in which the key stands
const PIECE = 1 << 20; // bytes read at a time; a longer row makes room for itself

/** Where a row, or several of one key one behind the other, stand in their shard, in bytes without the last `\n`. */
export interface RowPlace {
  file: string;
  start: number;
  end: number;
  key: string;
  rows: number;
}

/** The places of a table's rows in their order, many at a time; rows of one key may be one place or several. The key must be a string among the first columns; rows are not parsed. */
export function* indexRows(folder: string, table: string, key: string): Generator<RowPlace[]> {
  for (const file of findShards(folder, table)) yield* indexShard(file, openKeyReader(key, file));
}

function* indexShard(file: string, readKey: ReturnType<typeof openKeyReader>): Generator<RowPlace[]> {
  const handle = openSync(file, 'r');
  try {
    let bytes = Buffer.allocUnsafe(PIECE);
    let held = 0; // bytes of a row whose end has not come yet
    let start = 0; // of the first byte held
    for (let read = -1; read !== 0; ) {
      if (held === bytes.length) bytes = Buffer.concat([bytes], 2 * held);
      read = readSync(handle, bytes, held, bytes.length - held, start + held);
      const piece = bytes.subarray(0, held + read);
      const places: RowPlace[] = [];
      let from = 0;
      for (let end = piece.indexOf(NEWLINE, held); end >= 0; end = piece.indexOf(NEWLINE, from)) {
        const key = readKey(piece, from, end);
        const last = places.at(-1);
        if (last?.key === key) [last.end, last.rows] = [start + end, last.rows + 1];
        else places.push({ file, start: start + from, end: start + end, key, rows: 1 });
        from = end + 1;
      }
      if (read === 0 && piece.length > 0) places.push({ file, start, end: start + held, key: readKey(piece, 0, held), rows: 1 });
      bytes.copyWithin(0, from, piece.length);
      held = piece.length - from;
      start += from;
      yield places;
    }
  } finally {
    closeSync(handle);
  }
}

/** Reads the key of each row: many rows in a row have the same, in the same place. */
function openKeyReader(name: string, file: string): (piece: Buffer, start: number, end: number) => string {
  const pattern = new RegExp(`"${name}":"([^"\\\\]{1,100})"`);
  let key = '';
  let known = Buffer.alloc(0);
  let place = 0; // of the known bytes in their row
  const isSame = (piece: Buffer, at: number): boolean => {
    for (let no = 0; no < known.length; no++) if (piece[at + no] !== known[no]) return false;
    return known.length > 0;
  };
  return (piece, start, end) => {
    if (start + place + known.length <= end && isSame(piece, start + place)) return key;
    const found = pattern.exec(piece.toString('latin1', start, Math.min(end, start + HEAD)));
    if (found === null) throw new Error(`row without its key among the first columns: ${file}; build its stage again`);
    [key, place, known] = [found[1]!, found.index, Buffer.from(found[0], 'latin1')];
    return key;
  };
}
