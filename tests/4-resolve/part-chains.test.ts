import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatchedPair } from '../../pipeline/4-resolve/pair-best.ts';
import { partChains } from '../../pipeline/4-resolve/part-chains.ts';

const pair = (a: string, b: string, words: number): MatchedPair => ({
  printing_a: a,
  printing_b: b,
  article_a: a.slice(0, 1),
  article_b: b.slice(0, 1),
  key_a: a,
  key_b: b,
  is_act: true,
  words,
});

/** What tells the same by the letters of its key: `whole` and each part of it do, two parts do not. */
const tellSame = (one: string, other: string) => one.includes('whole') || other.includes('whole') || one.slice(1) === other.slice(1);

test('two parts of one long printing are not one statement: the greater part is', () => {
  const [first, second] = [pair('a-whole', 'b-first', 30), pair('a-whole', 'c-second', 12)];
  assert.deepEqual(partChains([second, first], tellSame), [first]);
});

test('printings that all tell the same are one, in any order', () => {
  const pairs = [pair('a-whole', 'b-first', 30), pair('a-whole', 'c-first', 20), pair('b-first', 'c-first', 20)];
  assert.deepEqual(partChains(pairs, tellSame), pairs);
  assert.deepEqual(partChains(pairs.toReversed(), tellSame), pairs);
});

test('clusters of which one member tells something else stay apart', () => {
  const pairs = [pair('a-first', 'b-first', 30), pair('c-second', 'd-whole', 20), pair('a-first', 'd-whole', 10)];
  assert.deepEqual(partChains(pairs, tellSame), pairs.slice(0, 2));
});
