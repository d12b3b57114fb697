import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignWords } from '../../pipeline/2-deduplicate/align-words.ts';
import { indexSeeds, type Match } from '../../pipeline/2-deduplicate/find-matches.ts';
import { measureIdentity, toShared } from '../../pipeline/2-deduplicate/find-shared.ts';
import { openRandom } from './make-corpus.ts';

function drawText(count: number, seed: number): number[] {
  const random = openRandom(seed);
  return Array.from({ length: count }, () => Math.floor(random() * 5000));
}

function align(a: number[], b: number[]): Match[][] {
  return alignWords(indexSeeds(Int32Array.from(a)), Int32Array.from(b));
}

test('matches hold equal words, in order, and no stretch overlaps another in either text', () => {
  const text = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 120 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const stretches = align(a, b);
      for (const matches of stretches) {
        for (const match of matches) assert.deepEqual(a.slice(match.a, match.a + match.length), b.slice(match.b, match.b + match.length));
        matches.slice(1).forEach((match, at) => {
          assert.ok(match.a >= matches[at]!.a + matches[at]!.length && match.b >= matches[at]!.b + matches[at]!.length);
        });
      }
      const spans = stretches.map((matches) => toShared(matches));
      spans.forEach((one, at) => {
        for (const two of spans.slice(at + 1)) {
          assert.ok(one.aTo <= two.aFrom || two.aTo <= one.aFrom);
          assert.ok(one.bTo <= two.bFrom || two.bTo <= one.bFrom);
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('a chain does not leap over one of an earlier round', () => {
  const a = [1, 3, 0, 1, 2, 0, 2, 0, 1, 1, 0, 0, 0, 2, 3, 1, 0, 0, 0, 0, 0, 0, 0];
  const b = [1, 3, 0, 1, 0, 1, 0, 0, 1, 0, 1, 2, 0, 2, 3, 1, 0, 2, 0, 2, 3, 0, 1, 0, 1, 1, 0, 2, 1, 0, 2, 3, 0, 0, 1];
  const spans = align(a, b).map((matches) => toShared(matches));
  spans.forEach((one, at) => {
    for (const two of spans.slice(at + 1)) assert.ok(one.bTo <= two.bFrom || two.bTo <= one.bFrom);
  });
});

test('one changed word in ten leaves one stretch with its true identity', () => {
  const a = drawText(200, 1);
  const b = a.map((word, at) => (at % 10 === 5 ? word + 10_000 : word));
  const stretches = align(a, b);
  assert.equal(stretches.length, 1);
  const shared = toShared(stretches[0]!);
  assert.deepEqual({ from: shared.aFrom, to: shared.aTo, equal: shared.equal }, { from: 0, to: 200, equal: 180 });
  assert.equal(measureIdentity(shared), 0.9);
});

test('inserted and removed words stay inside the stretch; the ends grow over small edits', () => {
  const a = drawText(100, 2);
  const b = [...a.slice(0, 4), 9001, 9002, ...a.slice(4, 40), 9003, ...a.slice(43, 96), 9004, ...a.slice(96)];
  const [matches, ...others] = align(a, b);
  assert.equal(others.length, 0);
  const shared = toShared(matches!);
  assert.deepEqual([shared.aFrom, shared.aTo, shared.bFrom, shared.bTo, shared.equal], [0, 100, 0, b.length, 97]);
});

test('paragraphs in another order are stretches of their own', () => {
  const parts = [drawText(60, 3), drawText(50, 4), drawText(40, 5)] as const;
  const stretches = align([...parts[0], ...parts[1], ...parts[2]], [...parts[2], ...parts[0], ...parts[1]]);
  assert.deepEqual(
    stretches.map((matches) => toShared(matches)).map(({ aFrom, aTo, bFrom }) => [aFrom, aTo, bFrom]),
    [
      [0, 110, 40],
      [110, 150, 0],
    ],
  );
});
