import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashWords } from '../../../pipeline/4-resolve/stories/hash-words.ts';

const wordsOf = (text: string) => [...hashWords(text, [{ start: 0, end: text.length }]).words];
const joinsOf = (text: string) => [...hashWords(text, [{ start: 0, end: text.length }]).joins];

test('case, the place of the tone mark, and y against i make no difference', () => {
  for (const [one, other] of [
    ['HOÀ', 'hòa'],
    ['đôỉ', 'đổi'],
    ['vơí', 'với'],
    ['kỹ', 'kĩ'],
    ['Thuỷ', 'thủy'],
  ]) {
    assert.deepEqual(wordsOf(one!), wordsOf(other!), one);
  }
});

test('other letters, other tones and another order of letters are other words', () => {
  const words = ['ma', 'má', 'mà', 'am', 'mâ', 'da', 'đa', '12', '21'];
  assert.equal(new Set(words.flatMap(wordsOf)).size, words.length);
});

test('a phrase goes on over spaces and inside numbers, and ends at other marks and at a new span', () => {
  assert.deepEqual(joinsOf('ngày 22/10, tại Hà Nội: 1.200 người. Ông'), [0, 1, 1, 0, 1, 1, 0, 1, 1, 0]);
  const text = 'một hai';
  const { joins } = hashWords(text, [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
  assert.deepEqual([...joins], [0, 0]);
});
