import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BODIES_ABROAD } from '../../pipeline/vietnamese/bodies-abroad.ts';

test('no name of a body abroad stands in two entries', () => {
  const names = BODIES_ABROAD.flatMap((entry) => entry.split('='));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});
