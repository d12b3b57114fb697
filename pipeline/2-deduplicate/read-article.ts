import { findRepeats } from './find-repeats.ts';
import { findSames } from './find-sames.ts';
import { hashRows } from './hash-rows.ts';
import { layRows } from './lay-rows.ts';
import { markLines } from './mark-lines.ts';
import type { ArticleSource } from './read-source.ts';
import type { ArticleReading } from './reading.ts';

/** Grows with the longest article met. */
let room = openRoom(64);

/** Reads an article once for all that follows; the columns are filled anew for the next one. */
export function readArticle(source: ArticleSource): ArticleReading {
  const { facts, traits } = source;
  if (traits.length > room.flags.length) room = openRoom(2 * traits.length);
  const laid = layRows(source);
  const words = hashRows(laid);
  const columns = {
    flags: room.flags.subarray(0, traits.length),
    keys: room.keys.subarray(0, traits.length),
    sames: room.sames.subarray(0, traits.length),
  };
  findSames(laid, columns.sames);
  const sign = markLines(source, words, columns);
  return { facts, ...words, ...columns, sign, repeating: findRepeats(traits, words).length > 0 };
}

function openRoom(rows: number) {
  return { flags: new Uint8Array(rows), keys: new Float64Array(rows), sames: new Uint32Array(rows) };
}
