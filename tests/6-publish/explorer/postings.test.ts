import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entriesOfWord } from '../../../pipeline/6-publish/explorer/entries-of-word.ts';
import { parseWords } from '../../../pipeline/6-publish/explorer/page/search/parse-words.ts';
import { intersect, readNumbers, readPlaces, unite } from '../../../pipeline/6-publish/explorer/page/search/read-postings.ts';
import { openPostings } from '../../../pipeline/6-publish/explorer/write-postings.ts';

const ascending = fc.uniqueArray(fc.nat(300_000), { maxLength: 40 }).map((numbers) => numbers.sort((a, b) => a - b));
const inPlaces = fc.tuple(
  ascending,
  fc.array(
    ascending.filter((places) => places.length > 0),
    { minLength: 40, maxLength: 40 },
  ),
);

test('what is written of a word is read again: its statements, and its places in some of them', () => {
  fc.assert(
    fc.property(inPlaces, ([numbers, places]) => {
      const postings = openPostings();
      numbers.forEach((number, index) => {
        postings.add(number, places[index]!);
      });
      const { statements, postings: bytes } = postings.close();
      assert.deepEqual([...readNumbers(bytes, { statements, hasPlaces: true })], numbers);
      const wanted = Int32Array.from(numbers.filter((_, index) => index % 3 === 1));
      assert.deepEqual(
        readPlaces(bytes, { statements, wanted }),
        places.filter((_, index) => index < numbers.length && index % 3 === 1),
      );
    }),
  );
});

test('sets are met and joined in order', () => {
  fc.assert(
    fc.property(ascending, ascending, (a, b) => {
      assert.deepEqual(
        [...intersect(Int32Array.from(a), Int32Array.from(b))],
        a.filter((number) => b.includes(number)),
      );
      assert.deepEqual(
        [...unite([Int32Array.from(a), Int32Array.from(b)])],
        [...new Set([...a, ...b])].sort((x, y) => x - y),
      );
    }),
  );
});

test('what is typed is words somewhere, and words in a row where quoted; marks count where they are typed', () => {
  assert.deepEqual(parseWords('Đảng bo “bảo ve chính trị” kỹ'), [
    ['dang/đảng'],
    ['bo'],
    ['bao/bảo', 've', 'chinh/chính', 'tri/trị'],
    ['ki/kĩ'],
  ]);
  assert.deepEqual(parseWords('  "" 21-KL/TW'), [['21'], ['kl'], ['tw']]);
});

test('a word is found without its marks, and by them alone where they are typed', () => {
  assert.deepEqual(entriesOfWord('Đối'), ['doi', 'doi/đối']);
  assert.deepEqual(entriesOfWord('hòa'), entriesOfWord('hoà'));
  assert.deepEqual(entriesOfWord('KL'), ['kl']);
});
