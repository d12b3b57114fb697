import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findMatches, indexSeeds, type Match } from '../../pipeline/2-deduplicate/find-matches.ts';

/** Every run of equal words that cannot grow, and holds three words that stand at most eight times in `a`. */
function listRuns(a: number[], b: number[], { from, to }: { from: number; to: number }): Match[] {
  const seedAt = (words: number[], at: number) => words.slice(at, at + 3).join(' ');
  const times = new Map<string, number>();
  for (let at = 0; at + 3 <= a.length; at++) times.set(seedAt(a, at), (times.get(seedAt(a, at)) ?? 0) + 1);
  const runs: Match[] = [];
  const isEqual = (x: number, y: number) => x >= 0 && x < a.length && y >= from && y < to && a[x] === b[y];
  for (let x = 0; x < a.length; x++) {
    for (let y = from; y < to; y++) {
      if (!isEqual(x, y) || isEqual(x - 1, y - 1)) continue;
      let length = 1;
      while (isEqual(x + length, y + length)) length++;
      const seeds = Array.from({ length: Math.max(0, length - 2) }, (_, at) => times.get(seedAt(a, x + at))!);
      if (seeds.some((count) => count <= 8)) runs.push({ a: x, b: y, length });
    }
  }
  return runs;
}

const order = (matches: Match[]) => matches.map(({ a, b, length }) => `${a} ${b} ${length}`).sort();

test('the matches are the runs of equal words, whatever was indexed and matched before', () => {
  const text = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 70 });
  fc.assert(
    fc.property(text, text, fc.nat(30), fc.nat(70), (a, b, from, more) => {
      const range = { from: Math.min(from, b.length), to: Math.min(b.length, from + more) };
      const matches = findMatches(indexSeeds(Int32Array.from(a)), Int32Array.from(b), range);
      assert.deepEqual(order(matches), order(listRuns(a, b, range)));
    }),
    { numRuns: 500 },
  );
});
