import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SHINGLE, WINDOW, winnow } from '../../pipeline/2-deduplicate/winnow.ts';

const words = (least: number, most: number) => fc.array(fc.integer({ min: 0, max: 50 }), { minLength: least, maxLength: most });

test('texts that share 13 words in a row share a fingerprint, whatever stands around them', () => {
  const least = SHINGLE + WINDOW - 1;
  fc.assert(
    fc.property(words(least, 30), words(0, 40), words(0, 40), words(0, 40), (shared, before, after, other) => {
      const one = new Set(winnow(Int32Array.from([...before, ...shared, ...after])).prints);
      const two = winnow(Int32Array.from([...other, ...shared])).prints;
      assert.ok(two.some((print) => one.has(print)));
    }),
  );
});

test('each fingerprint stands once, with its first place, in order of place', () => {
  fc.assert(
    fc.property(words(0, 200), (drawn) => {
      const { prints, places } = winnow(Int32Array.from(drawn));
      assert.equal(new Set(prints).size, prints.length);
      assert.ok(places.every((place, at) => place <= drawn.length - SHINGLE && (at === 0 || places[at - 1]! < place)));
    }),
  );
});

test('one word repeated has one fingerprint, a text shorter than a shingle none', () => {
  assert.equal(winnow(new Int32Array(100_000).fill(7)).prints.length, 1);
  assert.equal(winnow(new Int32Array(SHINGLE - 1).fill(7)).prints.length, 0);
  assert.equal(winnow(Int32Array.from({ length: SHINGLE }, (_, at) => at)).prints.length, 1);
});
