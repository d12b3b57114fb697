import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeUtf8 } from '../../pipeline/text/encode-utf8.ts';
import { quote } from '../../pipeline/text/quote.ts';
import { unitsOf } from '../../pipeline/text/units-of.ts';
import { openUtf8 } from '../../pipeline/text/utf8.ts';

const PIECES = ['Họp ở xã', '\n', '"', '\\', '\t', '\u0000', '\u001f', '\u007f', '\u2028', '😀', '\ufffd', ' '];
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
const broken = texts.map((text) => `${text}\ud83d${text}\udc00`);

test('a quoted text is that of JSON', () => {
  fc.assert(fc.property(fc.oneof(texts, broken), (text) => assert.equal(quote(text), JSON.stringify(text))));
});

test('the units and the bytes of a text are its own, whatever text was asked for before', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      unitsOf(before);
      assert.deepEqual(
        Array.from(unitsOf(text).subarray(0, text.length)),
        Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      );
      assert.deepEqual(encodeUtf8(text), Buffer.from(text));
    }),
  );
});

test('long texts and short ones are written one behind the other', () => {
  const written = ['đê', 'kè '.repeat(1 << 15), '', 'bờ sông', 'ao làng 😀'.repeat(999)];
  const lines = openUtf8(16);
  for (const text of written) lines.write(text);
  assert.equal(Buffer.from(lines.take()).toString(), written.join(''));
  lines.write('mới');
  assert.equal(Buffer.from(lines.take()).toString(), 'mới');
});
