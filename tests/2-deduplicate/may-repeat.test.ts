import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayRepeat } from '../../pipeline/2-deduplicate/may-repeat.ts';

const seedsOf = (words: number[]) => words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

test('a part that holds enough three words in a row of an earlier one is never passed over', () => {
  const word = fc.integer({ min: 0, max: 3 });
  const part = fc.array(word, { minLength: 3, maxLength: 30 });
  const share = 0.4;
  let told = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const isHeld = parts.some((own, at) =>
        parts.slice(0, at).some((earlier) => {
          const held = new Set(seedsOf(earlier));
          return seedsOf(own).filter((seed) => held.has(seed)).length >= share * Math.min(own.length, earlier.length);
        }),
      );
      const may = mayRepeat(
        parts.map((own) => Int32Array.from(own)),
        share,
      );
      assert.ok(may || !isHeld);
      if (!may) told++;
    }),
    { numRuns: 1000 },
  );
  assert.ok(told > 100, `${told}`);
});

test('parts of other words are told apart', () => {
  const parts = Array.from({ length: 40 }, (_, part) => Int32Array.from({ length: 60 }, (_, at) => Math.imul(part * 60 + at, 0x9e3779b1)));
  assert.equal(mayRepeat(parts, 0.4), false);
  assert.equal(mayRepeat([...parts, parts[3]!], 0.4), true);
  assert.equal(mayRepeat([], 0.4), false);
});
