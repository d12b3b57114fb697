import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterByKeys } from '../../pipeline/4-resolve/cluster-by-keys.ts';

test('occurrences that share a key through others are one, named after the smallest', () => {
  const clusters = clusterByKeys([
    { occurrence: 'd3', keys: ['x'] },
    { occurrence: 'd1', keys: ['y'] },
    { occurrence: 'd2', keys: ['x', 'y'] },
    { occurrence: 'd4', keys: [] },
  ]);
  assert.deepEqual([...clusters].sort(), [
    ['d1', 'd1'],
    ['d2', 'd1'],
    ['d3', 'd1'],
    ['d4', 'd4'],
  ]);
});

test('the clusters do not depend on the order of the input', () => {
  const item = fc.record({
    occurrence: fc.string({ minLength: 1, maxLength: 3 }),
    keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
  });
  const items = fc.uniqueArray(item, { selector: ({ occurrence }) => occurrence, maxLength: 12 });
  fc.assert(
    fc.property(items, (found) => {
      const forward = [...clusterByKeys(found)].sort();
      assert.deepEqual([...clusterByKeys([...found].reverse())].sort(), forward);
    }),
  );
});
