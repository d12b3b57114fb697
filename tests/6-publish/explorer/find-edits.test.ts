import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignWords } from '../../../pipeline/6-publish/explorer/page/overlap/align-words.ts';
import { findEdits } from '../../../pipeline/6-publish/explorer/page/overlap/find-edits.ts';

function editsOf(left: string, right: string): [string, string][] {
  const edits = findEdits(
    [left, right],
    [
      { start: 0, end: left.length },
      { start: 0, end: right.length },
    ],
  );
  return edits.map(([a, b]) => [left.slice(a.start, a.end), right.slice(b.start, b.end)]);
}

test('words that were changed, added and left out are told from those that are equal', () => {
  assert.deepEqual(editsOf('Tỉnh giữ rừng ngập mặn ven biển', 'Tỉnh phải giữ rừng đước ven'), [
    ['', 'phải'],
    ['ngập mặn', 'đước'],
    ['biển', ''],
  ]);
});

test('case, the place of a tone mark and punctuation are no edits', () => {
  assert.deepEqual(editsOf('Hoà bình, ổn định.', 'hòa bình ổn định!'), []);
});

test('a place where words are missing stands before the next word', () => {
  const left = 'một ba';
  const [edit] = findEdits(
    [left, 'một hai ba'],
    [
      { start: 0, end: left.length },
      { start: 0, end: 10 },
    ],
  );
  assert.deepEqual(edit, [
    { start: 4, end: 4 },
    { start: 4, end: 7 },
  ]);
});

test('places are of the whole texts', () => {
  const [left, right] = ['xx giữ rừng yy', 'z giữ ao'];
  assert.deepEqual(
    findEdits(
      [left, right],
      [
        { start: 3, end: 11 },
        { start: 2, end: 8 },
      ],
    ),
    [
      [
        { start: 7, end: 11 },
        { start: 6, end: 8 },
      ],
    ],
  );
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

test('aligned words are equal and in order, and as many as can be', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const twins = [...alignWords(a, b)];
      const met = twins.flatMap((twin, at) => (twin === -1 ? [] : [{ at, twin }]));
      for (const { at, twin } of met) assert.equal(a[at], b[twin]);
      assert.deepEqual(
        met.map(({ twin }) => twin),
        [...new Set(met.map(({ twin }) => twin))].sort((x, y) => x - y),
      );
      assert.equal(met.length, longestCommon(a, b));
    }),
  );
});

test('texts with more edits than one walk takes are aligned to their ends', () => {
  const a = Array.from({ length: 1500 }, (_, at) => `a${at}`);
  const b = a.map((word, at) => (at % 2 === 0 ? word : `b${at}`));
  const twins = [...alignWords(a, b)];
  assert.deepEqual(
    twins,
    a.map((_, at) => (at % 2 === 0 ? at : -1)),
  );
});

function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(word === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}
