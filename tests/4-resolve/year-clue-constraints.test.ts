import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clue, date, settle } from './settle-dates.ts';

test('the period compared with was the year before; early in a year it may be two years before', () => {
  const year_clues = [clue('same_period', 2018)];
  assert.equal(settle([date('t1', [null, 6, 28])], { year_clues })[0], '2019-06-28');
  assert.equal(settle([date('t1', [null, 2, 28])], { year_clues })[0], null);
});

test('a plan for a year is spoken of in it, or in the last months before', () => {
  const year_clues = [clue('plan', 2019)];
  assert.equal(settle([date('t1', [null, 5, 6])], { year_clues })[0], '2019-05-06');
  assert.equal(settle([date('t1', [null, 12, 6])], { year_clues })[0], null);
  assert.equal(settle([date('t1', [null, 12, 6])], { year_clues: [clue('review', 2018), ...year_clues] })[0], null);
});

test('a clue of a year before others told as past is history', () => {
  const year_clues = [clue('first_months', 2015)];
  assert.equal(settle([date('t1', [null, 8, 6]), date('t2', [2018, null, null])], { year_clues })[0], null);
  assert.equal(settle([date('t1', [null, 8, 6]), date('t2', [2020, null, null])], { year_clues })[0], '2015-08-06');
});

test('what lies ahead is later than the text', () => {
  const year_clues = [clue('named', 2022), clue('ahead', 2022, { month: 9, day: 10 })];
  assert.match(settle([date('t1', [null, 8, 1])], { year_clues }).join(' '), /^2022-08-01/);
  assert.match(settle([date('t1', [null, 10, 1])], { year_clues }).join(' '), /contradict/);
});

test('what is held every year and named with two years settles nothing', () => {
  assert.equal(settle([date('t1', [null, 8, 1])], { year_clues: [clue('yearly', 2022), clue('named', 2023)] })[0], null);
});

test('figures of the last full year give the next, unless the text speaks of another', () => {
  assert.equal(settle([date('t1', [null, 6, 1])], { year_clues: [clue('last_year', 2018)] })[0], '2019-06-01');
  assert.equal(settle([date('t1', [null, 12, 30])], { year_clues: [clue('last_year', 2018)] })[0], null);
  assert.equal(settle([date('t1', [null, 6, 1])], { year_clues: [clue('last_year', 2018), clue('current', 2018)] })[0], '2018-06-01');
});

test('what is soon to come gives the year', () => {
  assert.equal(settle([date('t1', [null, 6, 3])], { year_clues: [clue('ahead', 2019, { month: 11 })] })[0], '2019-06-03');
  assert.equal(settle([date('t1', [null, 6, 3])], { year_clues: [clue('ahead', 2019)] })[0], null);
});

test('a founding day long past is no date of these months', () => {
  const dates = [date('t1', [null, 6, 6]), date('t2', [1957, 6, 7])];
  assert.equal(settle(dates, { year_clues: [clue('jubilee', 2017)] })[0], '2017-06-06');
});

test('a span that has ended, accounts that are settled and a law just passed limit the year', () => {
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('series', 2018)] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('settlement', 2017)] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('adopted', 2020, { month: 1, day: 1 })] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('passed', 2020, { month: 7, day: 1 })] })[0], '2019-06-07');
});

test('a quarter told of may have yet to come', () => {
  const year_clues = [clue('quarter', 2019, { month: 9 }), clue('plan', 2019)];
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues })[0], '2019-06-07');
});

test('a deadline on the first day of a year may be years ahead', () => {
  const dates = [date('t1', [null, 7, 10])];
  assert.equal(settle(dates, { year_clues: [clue('ahead', 2020, { month: 1, day: 1 })] })[0], null);
  assert.equal(settle(dates, { year_clues: [clue('ahead', 2020, { month: 1, day: 12 })] })[0], '2019-07-10');
});

test('one date close before the day, the day itself, or soon behind it as one to come gives the year', () => {
  const on = date('t1', [null, 6, 18]);
  assert.equal(settle([on, date('t2', [2019, 6, 18])], {}, '“Cuộc họp 18/6/2019”')[0], '2019-06-18');
  const soon = date('t2', [2019, 6, 22], { day: 20, text: '20 - 22/6/2019' });
  assert.equal(settle([on, soon], { year_clues: [clue('ahead', 2019, { month: 6, day: 22, char_start: 200 })] })[0], '2019-06-18');
  assert.equal(settle([on, date('t2', [2019, 7, 22])])[0], null);
  assert.equal(settle([on, date('t2', [2019, 6, null])])[0], '2019-06-18');
});

test('a day told as one to come is nowhere a day that is past', () => {
  const year_clues = [clue('effect', 2022, { month: 1, day: 1, char_start: 300 }), clue('first_months', 2021)];
  const dates = [date('t1', [null, 6, 18]), date('t2', [2022, 1, 1]), date('t3', [2022, 1, 1])];
  assert.equal(settle(dates, { year_clues })[0], '2021-06-18');
});

test('a programme is decided in the year before', () => {
  assert.equal(settle([date('t1', [null, 6, 18])], { year_clues: [clue('decided', 2023)] })[0], '2022-06-18');
});

test('the first months of a year in its programme have yet to come', () => {
  const year_clues = [clue('programme', 2018), clue('first_months', 2018)];
  assert.equal(settle([date('t1', [null, 6, 12])], { year_clues })[0], null);
});

test('a year compared whole with the one before it is last year', () => {
  const year_clues = [clue('same_period', 2015), clue('last_year', 2016)];
  assert.equal(settle([date('t1', [null, 6, 30])], { year_clues })[0], '2017-06-30');
});

test('a jubilee that is held, one that is looked forward to, and years that are summed up limit the year', () => {
  const day = [date('t1', [null, 12, 5])];
  assert.equal(settle(day, { year_clues: [clue('jubilee_held', 2019)] })[0], '2019-12-05');
  assert.equal(settle(day, { year_clues: [clue('jubilee_ahead', 2019)] })[0], null);
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('summed_up', 2019)] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 2, 7])], { year_clues: [clue('summed_up', 2019)] })[0], null);
});

test('a plan of the year that is looked back on beside the next is done', () => {
  const year_clues = [clue('plan', 2018), clue('turn', 2019)];
  assert.equal(settle([date('t1', [null, 2, 9])], { year_clues })[0], '2019-02-09');
});
