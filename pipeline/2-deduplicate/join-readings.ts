import { joinWords, share, sumLengths } from './join-columns.ts';
import type { ArticleReading, Reading } from './reading.ts';

/** Joins the readings of a batch of articles. */
export function joinReadings(readings: readonly ArticleReading[]): Reading {
  const rowStarts = sumLengths(readings.map(({ flags }) => flags));
  const wordStarts = sumLengths(readings.map(({ words }) => words));
  const rows = rowStarts.at(-1)!;
  const joined: Reading = {
    facts: readings.map(({ facts }) => facts),
    rowStarts,
    words: joinWords(readings.map(({ words }) => words)),
    wordEnds: share(Uint32Array, rows),
    flags: share(Uint8Array, rows),
    keys: share(Float64Array, rows),
    sames: share(Uint32Array, rows),
    signs: Float64Array.from(readings, ({ sign }) => sign),
    repeating: Uint8Array.from(readings, ({ repeating }) => (repeating ? 1 : 0)),
  };
  for (const [at, { wordEnds, flags, keys, sames }] of readings.entries()) {
    const row = rowStarts[at]!;
    joined.flags.set(flags, row);
    joined.keys.set(keys, row);
    for (let no = 0; no < flags.length; no++) {
      joined.wordEnds[row + no] = wordStarts[at]! + wordEnds[no]!;
      joined.sames[row + no] = row + sames[no]!;
    }
  }
  return joined;
}
