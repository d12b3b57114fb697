import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLikePairs } from '../../../pipeline/4-resolve/stories/find-like-pairs.ts';
import { makeTable } from './make-table.ts';

/** Invented texts: `topic` and `number` say which words stand in them. */
const makeText = (topic: number, number: number) =>
  Array.from({ length: 60 }, (_, at) => `chữ${at % 3 === 0 ? `riêng${topic}x${at}` : `lẻ${number}y${at * 7}`}`).join(' ');

test('finds the pairs that a comparison of all with all finds, with the same likeness', () => {
  const texts = Array.from({ length: 40 }, (_, number) => makeText(number % 9, number));
  const table = makeTable(texts);
  const found = [...findLikePairs(table, texts.length, 0.1)].map(({ one, other, likeness }) => `${one} ${other} ${likeness}`);
  const all = texts.flatMap((_, one) =>
    texts.flatMap((__, other) => (one < other && table.compare(one, other) >= 0.1 ? [`${one} ${other} ${table.compare(one, other)}`] : [])),
  );
  assert.ok(all.length > 40);
  assert.deepEqual(found.sort(), all.sort());
});

test('terms of very many articles are not walked for every two of them', () => {
  const texts = Array.from({ length: 300 }, (_, number) => makeText(0, number));
  const found = [...findLikePairs(makeTable(texts), texts.length, 0.1)];
  assert.ok(found.length > 0 && found.length < (300 * 299) / 4, `${found.length} pairs`);
});

test('texts without words, and no texts at all, are like none', () => {
  assert.deepEqual([...findLikePairs(makeTable(['', '…', '']), 3, 0.1)], []);
  assert.deepEqual([...findLikePairs(makeTable([]), 0, 0.1)], []);
});

test('a text is as like itself as can be, and likeness has no direction', () => {
  const table = makeTable([makeText(1, 1), makeText(1, 1), makeText(1, 2)]);
  assert.ok(Math.abs(table.compare(0, 1) - 1) < 0.001);
  assert.equal(table.compare(0, 2), table.compare(2, 0));
  assert.ok(table.compare(0, 2) > 0 && table.compare(0, 2) < 1);
});
