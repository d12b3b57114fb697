import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexLists } from '../../pipeline/vietnamese/words/index-lists.ts';
import { anyOf, anyWord, WORD_END, WORD_START } from '../../pipeline/vietnamese/words/word-edges.ts';

const LISTS = [['tốt', 'tốt đẹp'], ['Không thể', 'không đúng', 'lẽ'], ['đẹp như mơ'], ['năm 2']];
const PIECES = [
  'tốt',
  'ĐẸP',
  'đẹp',
  'Không',
  'không',
  'thể',
  'đúng',
  'như',
  'mơ',
  'lẽ',
  'năm',
  '2',
  '22',
  ' ',
  '  ',
  '   ',
  ' ',
  '\n',
  ',',
  '(',
  '\u0301',
  '\u{20000}',
];
const texts = fc.array(fc.constantFrom(...PIECES, ' ', ' '), { maxLength: 16 }).map((pieces) => pieces.join(''));

test('the lists that are found in one walk are those whose patterns match', () => {
  const find = indexLists(LISTS);
  const patterns = LISTS.map((list) => new RegExp(`${WORD_START}${anyOf(list)}${WORD_END}`, 'iu'));
  fc.assert(
    fc.property(texts, (text) => {
      const bits = patterns.reduce((sum, pattern, no) => sum | (pattern.test(text) ? 1 << no : 0), 0);
      assert.equal(find(text), bits, JSON.stringify(text));
    }),
    { numRuns: 3000 },
  );
});

test('looking for letters first finds the same words at the same places', () => {
  const words = LISTS.flat();
  const [plain, first] = [`${WORD_START}${anyOf(words)}`, anyWord(words)].map((source) => new RegExp(source + WORD_END, 'giu'));
  fc.assert(
    fc.property(texts, (text) => {
      const places = [plain!, first!].map((pattern) => Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]));
      assert.deepEqual(places[1], places[0]);
    }),
    { numRuns: 3000 },
  );
});

test('more lists than a number has bits are an error', () => {
  assert.throws(() => indexLists(Array.from({ length: 32 }, () => ['một'])), /more lists/);
});
