import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldSpelling } from '../../pipeline/vietnamese/letters/fold.ts';
import { BODIES_ABROAD } from '../../pipeline/vietnamese/names/bodies-abroad.ts';
import { KNOWN_PARTIES } from '../../pipeline/vietnamese/names/known-parties.ts';

test('no name of a body abroad stands in two entries', () => {
  const names = BODIES_ABROAD.flatMap((entry) => entry.split('='));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test('no name of a party stands in two entries, in whatever letters', () => {
  const names = KNOWN_PARTIES.flatMap((entry) => entry.split('=')).map(foldSpelling);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});
