import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth } from '../../pipeline/vietnamese/time/days-in-month.ts';

test('February has its day more in leap years alone', () => {
  assert.deepEqual(
    [2024, 2000, 2023, 1900].map((year) => daysInMonth(year, 2)),
    [29, 29, 28, 28],
  );
});

test('a month that no calendar knows has no day', () => {
  assert.deepEqual(
    [0, 13, 4, 12].map((month) => daysInMonth(2031, month)),
    [0, 0, 30, 31],
  );
});
