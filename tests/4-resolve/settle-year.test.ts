import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleYear } from '../../pipeline/4-resolve/settle-year.ts';

const YEARS = { first: 2010, last: 2026 };
const december = { month: 12, day: 16, weekday: null };
const tenure = { intervals: [{ from: '2021-02-06', to: '2023-03-06' }], reason: 'tenure' };
const inYear = (year: number) => ({ intervals: [{ from: `${year}-01-01`, to: `${year}-12-31` }], reason: `anniversary ${year}` });

test('a tenure that leaves two Decembers settles nothing and lists both', () => {
  const settled = settleYear(december, [tenure], YEARS);
  assert.equal(settled.day, null);
  assert.deepEqual(settled.candidates, [2021, 2022]);
});

test('a second clue leaves one year, and both reasons are told', () => {
  const settled = settleYear(december, [tenure, inYear(2021)], YEARS);
  assert.equal(settled.day, '2021-12-16');
  assert.equal(settled.reason, 'tenure; anniversary 2021');
});

test('a clue that excludes nothing is no reason', () => {
  const settled = settleYear(december, [inYear(2021), tenure], YEARS);
  assert.equal(settled.reason, 'anniversary 2021');
});

test('the weekday chooses among the years', () => {
  const settled = settleYear({ ...december, weekday: 4 }, [tenure], YEARS);
  assert.equal(settled.day, '2021-12-16');
});

test('clues that contradict one another settle nothing', () => {
  const settled = settleYear(december, [tenure, inYear(2015)], YEARS);
  assert.equal(settled.day, null);
  assert.deepEqual(settled.candidates, []);
  assert.match(settled.reason, /contradict/);
});

test('29 February is sought in leap years only', () => {
  const settled = settleYear(
    { month: 2, day: 29, weekday: null },
    [{ intervals: [{ from: '2017-01-01', to: '2023-01-01' }], reason: 'r' }],
    YEARS,
  );
  assert.equal(settled.day, '2020-02-29');
});

test('without any clue no candidates are listed', () => {
  assert.deepEqual(settleYear(december, [], YEARS).candidates, []);
});
