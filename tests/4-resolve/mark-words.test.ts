import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markWords } from '../../pipeline/4-resolve/mark-words.ts';

const SHARED = 'một hai ba bốn năm sáu bảy tám chín'.split(' ');

test('nine words in a row that two texts share give them a common mark, whatever stands around', () => {
  const one = markWords(['đầu', 'tiên', ...SHARED, 'và', 'sau', 'đó', 'nữa']);
  const other = markWords([...'những lời khác hẳn đứng ở trước'.split(' '), ...SHARED]);
  assert.ok(one.some((mark) => other.includes(mark)));
});

test('texts with no six words in a row in common have none', () => {
  const other = markWords(SHARED.toReversed());
  assert.ok(!markWords(SHARED).some((mark) => other.includes(mark)));
});

test('fewer than six words have no mark', () => {
  assert.deepEqual(markWords(SHARED.slice(0, 5)), []);
});
