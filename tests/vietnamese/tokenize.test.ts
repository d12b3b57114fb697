import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSyllables } from '../../pipeline/vietnamese/letters/syllables.ts';
import { tokenize } from '../../pipeline/vietnamese/words/tokenize.ts';

const whole = (text: string) => tokenize(text, [{ start: 0, end: text.length }]);

test('case, the place of the tone mark and y for i make no difference', () => {
  const words = (text: string) => Array.from(whole(text).words);
  assert.deepEqual(words('HOÀ bình, thuỷ lợi, kỹ sư'), words('hòa Bình - thủy lợi; kĩ sư'));
  assert.deepEqual(words('Ủy ban'), words('UỶ BAN'));
});

test('letters, tones and their order make a difference', () => {
  const forms = ['ma', 'má', 'mà', 'mã', 'mả', 'mạ', 'mâ', 'mă', 'am', 'da', 'đa', 'o', 'ô', 'ơ', 'u', 'ư', '1', '11', 'aa', ''];
  const hashes = forms.flatMap((form) => Array.from(whole(form).words));
  assert.equal(new Set(hashes).size, forms.length - 1);
});

test('words stand where the syllables of the text stand', () => {
  const letters = fc.constantFrom('đ', 'ồ', 'ng', 'Ý', '7', ' ', '\n', ',', '“', '—', '́', '…');
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('');
      const { starts, ends } = whole(text);
      assert.deepEqual(
        Array.from(starts, (start, at) => ({ start, end: ends[at]! })),
        findSyllables(text),
      );
    }),
  );
});

test('only the words inside the spans are read', () => {
  const { words, starts } = tokenize('một hai ba bốn', [
    { start: 0, end: 3 },
    { start: 8, end: 14 },
  ]);
  assert.deepEqual(Array.from(starts), [0, 8, 11]);
  assert.deepEqual(words, whole('một ba bốn').words);
});
