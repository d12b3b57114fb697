import { boundWords, hashUnits, type WordRoom } from '../vietnamese/words/hash-units.ts';
import type { LaidRows } from './lay-rows.ts';

/** Grows with the longest article met. */
let room: WordRoom = { words: new Int32Array(1 << 12), wordEnds: new Uint32Array(64) };

/** The words of all segments that take part, and past the last one of each segment; in memory that is filled anew for the next article. */
export function hashRows(laid: LaidRows): WordRoom {
  const [most, rows] = [boundWords(laid), laid.starts.length];
  if (most > room.words.length) room = { ...room, words: new Int32Array(2 * most) };
  if (rows > room.wordEnds.length) room = { ...room, wordEnds: new Uint32Array(2 * rows) };
  const count = hashUnits(laid.units, laid, room);
  return { words: room.words.subarray(0, count), wordEnds: room.wordEnds.subarray(0, rows) };
}
