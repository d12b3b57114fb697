import type { ArticleReading, Reading } from './reading.ts';

/** Joins the readings of a batch of articles. */
export function joinReadings(readings: readonly ArticleReading[]): Reading {
  const rowStarts = new Uint32Array(readings.length + 1);
  for (const [at, { flags }] of readings.entries()) rowStarts[at + 1] = rowStarts[at]! + flags.length;
  const joined: Reading = {
    facts: readings.map(({ facts }) => facts),
    rowStarts,
    flags: new Uint8Array(rowStarts.at(-1)!),
    keys: new Float64Array(rowStarts.at(-1)!),
    signs: Float64Array.from(readings, ({ sign }) => sign),
    repeating: Uint8Array.from(readings, ({ repeating }) => (repeating ? 1 : 0)),
  };
  for (const [at, { flags, keys }] of readings.entries()) {
    joined.flags.set(flags, rowStarts[at]);
    joined.keys.set(keys, rowStarts[at]);
  }
  return joined;
}
