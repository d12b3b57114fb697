import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRoute, toHash } from '../../../pipeline/6-publish/explorer/page/shell/route.ts';

const step = fc.string({ unit: 'grapheme', minLength: 1 });

test('an address leads to what it was made of, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('article', 'statements'),
      fc.array(step),
      fc.dictionary(fc.stringMatching(/^[a-z]+$/), step),
      (view, path, asked) => {
        assert.deepEqual(parseRoute(toHash(view, path, asked)), { view, path, asked: { ...asked } });
      },
    ),
  );
});

test('no address is read as the first view, and one that is not ours as far as it goes', () => {
  assert.deepEqual(parseRoute(''), { view: '', path: [], asked: {} });
  assert.deepEqual(parseRoute('#/article/a1/%E0%A4%A'), { view: 'article', path: ['a1', '%E0%A4%A'], asked: {} });
});
