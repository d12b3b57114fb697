import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysBetween, firstDay, lastDay, toDay, weekdayOf } from '../../pipeline/4-resolve/calendar.ts';

test('days that the calendar lacks are null', () => {
  assert.equal(toDay(2021, 2, 29), null);
  assert.equal(toDay(2021, 12, 16), '2021-12-16');
});

test('a date cut to month or year opens and ends with it', () => {
  assert.deepEqual([firstDay('2016-02'), lastDay('2016-02')], ['2016-02-01', '2016-02-29']);
  assert.deepEqual([firstDay('2016'), lastDay('2016')], ['2016-01-01', '2016-12-31']);
  assert.deepEqual([firstDay('2016-02-05'), lastDay('2016-02-05')], ['2016-02-05', '2016-02-05']);
});

test('days are counted over New Year', () => {
  assert.equal(addDays('2021-12-31', 1), '2022-01-01');
  assert.equal(daysBetween('2021-12-31', '2022-01-02'), 2);
});

test('weekdays run from 1 Monday to 7 Sunday', () => {
  assert.equal(weekdayOf('2021-12-16'), 4);
  assert.equal(weekdayOf('2021-12-19'), 7);
});
