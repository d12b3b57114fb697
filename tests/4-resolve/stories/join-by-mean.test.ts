import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinByMean, type Tie } from '../../../pipeline/4-resolve/stories/join-by-mean.ts';

const UNTIED = -0.15;
const tie = (one: number, other: number, strength: number): Tie => ({ one, other, strength });
const join = (count: number, ties: Tie[]) => [...joinByMean(count, ties, UNTIED)];

test('items tied above 0 are one group, named after its smallest; the others stand alone', () => {
  assert.deepEqual(join(5, [tie(1, 3, 0.2), tie(0, 4, -0.1)]), [0, 1, 2, 1, 4]);
  assert.deepEqual(join(3, [tie(0, 2, 0.3), tie(1, 2, 0.2), tie(0, 1, 0.1)]), [0, 0, 0]);
});

test('a chain of weak ties does not join its ends', () => {
  const chain = [tie(0, 1, 0.1), tie(1, 2, 0.09), tie(2, 3, 0.08)];
  assert.deepEqual(join(4, chain), [0, 0, 2, 2]);
});

test('a strong tie carries over one that is missing, but not over one that tells apart', () => {
  assert.deepEqual(join(3, [tie(0, 1, 0.4), tie(1, 2, 0.2)]), [0, 0, 0]);
  assert.deepEqual(join(3, [tie(0, 1, 0.4), tie(1, 2, 0.2), tie(0, 2, -0.2)]), [0, 0, 2]);
});

test('between two groups all ties count, those met before they grew too', () => {
  const within = [tie(0, 1, 0.5), tie(2, 3, 0.5)];
  assert.deepEqual(join(4, [...within, tie(0, 2, 0.3), tie(1, 3, 0.1)]), [0, 0, 0, 0]);
  assert.deepEqual(join(4, [...within, tie(0, 2, 0.2), tie(1, 3, 0.05)]), [0, 0, 2, 2]);
});

const pairs = (count: number) =>
  Array.from({ length: count }, (_, one) => Array.from({ length: count - one - 1 }, (_, at) => [one, one + 1 + at] as const)).flat();
const someTies = fc
  .tuple(fc.shuffledSubarray(pairs(9)), fc.array(fc.integer({ min: -3, max: 5 }), { minLength: 36, maxLength: 36 }))
  .map(([chosen, strengths]) => chosen.map(([one, other], at) => tie(one, other, strengths[at]! / 10)));

test('the order of the ties makes no difference', () => {
  fc.assert(
    fc.property(someTies, (ties) => {
      const turned = [...ties].sort((a, b) => b.other - a.other || b.one - a.one);
      assert.deepEqual(join(9, turned), join(9, ties));
    }),
  );
});

test('every group holds a tie above 0 for each of its items, and is named after its smallest', () => {
  fc.assert(
    fc.property(someTies, (ties) => {
      const groups = join(9, ties);
      groups.forEach((head, item) => {
        assert.equal(head, groups.indexOf(head));
        const held = ties.some(
          ({ one, other, strength }) => strength > 0 && (one === item || other === item) && groups[one] === groups[other],
        );
        assert.ok(held || groups.filter((group) => group === head).length === 1);
      });
    }),
  );
});
