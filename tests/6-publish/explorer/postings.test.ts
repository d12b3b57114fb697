import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entriesOfWord } from '../../../pipeline/6-publish/explorer/entries-of-word.ts';
import { intersect, unite, withoutRepeats } from '../../../pipeline/6-publish/explorer/page/search/join-numbers.ts';
import { parseWords } from '../../../pipeline/6-publish/explorer/page/search/parse-words.ts';
import { keepFollowed, type Posted, readBeginnings, readNumbers } from '../../../pipeline/6-publish/explorer/page/search/read-postings.ts';
import { openPostings } from '../../../pipeline/6-publish/explorer/write-postings.ts';

const ascending = fc.uniqueArray(fc.nat(300_000), { maxLength: 40 }).map((numbers) => numbers.sort((a, b) => a - b));
const inPlaces = fc.tuple(
  ascending,
  fc.array(
    ascending.filter((places) => places.length > 0),
    { minLength: 40, maxLength: 40 },
  ),
);

test('what is written of a word is read again: its statements, and its places in them', () => {
  fc.assert(
    fc.property(inPlaces, ([numbers, places]) => {
      const posted = post(numbers.map((number, index) => [number, places[index]!]));
      assert.deepEqual([...readNumbers(posted, true)], numbers);
      const found = readBeginnings(posted, 0);
      assert.deepEqual(
        [...found.numbers].map((number, index) => [number, found.places[index]]),
        numbers.flatMap((number, index) => places[index]!.map((place) => [number, place])),
      );
    }),
  );
});

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), { minLength: 1, maxLength: 12 });
const phrases = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 });

test('a phrase is found where its words stand in a row, whichever of them is read first', () => {
  fc.assert(
    fc.property(texts, phrases, fc.nat(3), (words, phrase, first) => {
      const steps = phrase.map((_, step) => (step + first) % phrase.length);
      const [begun, ...others] = steps.map((step) => ({ step, posted: postWord(words, phrase[step]!) }));
      let found = readBeginnings(begun!.posted, begun!.step);
      for (const { step, posted } of others) found = keepFollowed(found, posted, step);
      const places = words.flatMap((own, number) =>
        own.flatMap((_, at) => (phrase.every((word, step) => own[at + step] === word) ? [[number, at]] : [])),
      );
      assert.deepEqual(
        [...found.numbers].map((number, index) => [number, found.places[index]]),
        places,
      );
      assert.deepEqual([...withoutRepeats(found.numbers)], [...new Set(places.map(([number]) => number))]);
    }),
  );
});

function postWord(texts: string[][], word: string): Posted {
  const places = texts.map((own) => own.flatMap((other, place) => (other === word ? [place] : [])));
  return post(places.flatMap((own, number) => (own.length > 0 ? [[number, own] as [number, number[]]] : [])));
}

function post(entries: [number: number, places: number[]][]): Posted {
  const postings = openPostings();
  for (const [number, places] of entries) postings.add(number, places);
  return postings.close();
}

test('sets are met and joined in order', () => {
  fc.assert(
    fc.property(ascending, ascending, (a, b) => {
      assert.deepEqual(
        [...intersect(Int32Array.from(a), Int32Array.from(b))],
        a.filter((number) => b.includes(number)),
      );
      assert.deepEqual(
        [...unite([Int32Array.from(a), Int32Array.from(b)], 300_001)],
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
