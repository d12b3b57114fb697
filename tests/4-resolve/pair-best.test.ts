import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MatchedPair, pairBest } from '../../pipeline/4-resolve/pair-best.ts';

const pair = (a: string, b: string, words: number, is_act = true): MatchedPair => ({
  printing_a: a,
  printing_b: b,
  article_a: a.slice(0, 2),
  article_b: b.slice(0, 2),
  key_a: a,
  key_b: b,
  is_act,
  words,
});

test('of two statements that one long printing holds, it is the one of which it prints more', () => {
  const [one, other] = [pair('x1-long', 'y1-first', 30), pair('x1-long', 'y1-second', 12)];
  assert.deepEqual(pairBest([one, other]), [one]);
  assert.deepEqual(pairBest([other, one]), [one]);
});

test('it is the one of the same act, be it the shorter', () => {
  const [praise, report] = [pair('x1-praise', 'y1-praise', 12), pair('x1-praise', 'y1-report', 30, false)];
  assert.deepEqual(pairBest([report, praise]), [praise]);
});

test('each other article has a best match of its own', () => {
  const pairs = [pair('x1-long', 'y1-first', 30), pair('x1-long', 'z1-second', 12)];
  assert.deepEqual(pairBest(pairs), pairs);
});

test('a printing that matches another better does not hold a third back from its own', () => {
  const pairs = [pair('x1-a', 'y1-a', 30), pair('x1-b', 'y1-a', 12), pair('x1-b', 'y1-b', 20)];
  assert.deepEqual(pairBest(pairs), [pairs[0], pairs[2]]);
});
