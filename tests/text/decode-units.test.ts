import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeUnits } from '../../pipeline/text/decode-units.ts';

const unit = fc.oneof(
  fc.constantFrom('a', 'ế', '\u1eef', '"', '\\', '\n', '\t', '\b', '\f', '\r', '\u0001', '\u2028', '🏛', '\ud83c', '\udfdb', 'u', '/'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('the units are those of the string that the JSON says', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const units = decodeUnits(Buffer.from(JSON.stringify(text).slice(1, -1)));
      assert.equal(String.fromCharCode(...units), text);
    }),
    { numRuns: 1000 },
  );
});

test('escapes that JSON.stringify does not write are read too', () => {
  assert.equal(String.fromCharCode(...decodeUnits(Buffer.from('\\u1EBF\\/\\ud83c\\udfdb'))), 'ế/🏛');
});
