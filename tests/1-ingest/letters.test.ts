import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashId, hashText, sha256 } from '../../pipeline/text/ids.ts';
import { normaliseText } from '../../pipeline/text/normalise-text.ts';
import { recallWords } from '../../pipeline/text/recall-words.ts';
import { openUtf8 } from '../../pipeline/text/utf8.ts';
import { hashEach, hashWords } from '../../pipeline/vietnamese/words/hash-words.ts';

const letters = fc.constantFrom(...'aoeyiuAOEYIUàòèỳÀÒỲóýọạđĐkqhlstQ 1.-“ ấẤộỡéE\u0301\u00a0\u00ad\ud7ff😀𝐀ɱẞẛК中'.match(/./gsu)!);
const texts = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''));

test('what is written stands whole in the buffer as UTF-8, whatever stood there before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (parts) => {
      const writer = openUtf8(4);
      for (const part of parts) writer.write(part);
      const printed = parts.join('');
      const { length } = writer;
      const bytes = writer.take();
      assert.deepEqual([bytes.length, writer.length, writer.take().length], [length, 0, 0]);
      assert.deepEqual(Buffer.from(bytes), Buffer.from(printed));
    }),
  );
});

test('a text is in its one form whether or not it was so before', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const normal = normaliseText(text);
      assert.equal(normal, normal.normalize('NFC'));
      assert.equal(/[\u00a0\u00ad]/.test(normal), false);
      assert.equal(normaliseText(normal), normal);
    }),
  );
});

test('a word recalled is the word told, where words share their place too, and the empty one', () => {
  let told = 0;
  const recall = recallWords((word) => `${word}${++told > 0 ? '!' : ''}`);
  assert.equal(recall('đê', 1, 1), '!');
  for (let round = 0; round < 2; round++)
    for (let no = 0; no < 90_000; no++) assert.equal(recall(`xã ${no}.`, 3, 3 + String(no).length), `${no}!`);
  assert.ok(told > 90_000);
  told = 0;
  for (let no = 0; no < 50; no++) recall('đắp đê', 0, 3);
  assert.ok(told <= 1);
});

test('the words of each span are those of the span alone, whatever text was read before', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
      const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((one, other) => one - other);
      const spans = edges.slice(1).map((end, at) => ({ start: edges[at]!, end }));
      const each = hashEach(text, spans).map((words) => [...words]);
      assert.deepEqual(
        each,
        spans.map((span) => [...hashWords(text, [span])]),
      );
    }),
  );
});

test('the hash of a text and its key are those of two steps', () => {
  fc.assert(
    fc.property(texts.map(normaliseText), fc.option(texts), fc.integer(), (text, given, number) => {
      assert.deepEqual(hashText('a', text, given, null, number), { text_sha256: sha256(text), id: hashId('a', text, given, null, number) });
    }),
  );
});
