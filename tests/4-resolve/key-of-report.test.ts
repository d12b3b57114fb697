import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOfStories, keyOfReport, type Report } from '../../pipeline/4-resolve/key-of-report.ts';

const sitting: Report = { kind: 'session', ordinal: null, day: '2031-06-05', is_main: true, story_id: 's1' };

test('a story reports one event where kind and day are one', () => {
  const days = daysOfStories([sitting]);
  assert.equal(keyOfReport(sitting, days), keyOfReport({ ...sitting }, days));
  assert.notEqual(keyOfReport(sitting, days), keyOfReport({ ...sitting, kind: 'ceremony' }, days));
  assert.notEqual(keyOfReport(sitting, days), keyOfReport({ ...sitting, day: '2031-06-06' }, days));
  assert.notEqual(keyOfReport(sitting, days), keyOfReport({ ...sitting, story_id: 's2' }, days));
});

test('a sitting is not the numbered session that it belongs to', () => {
  assert.notEqual(keyOfReport(sitting, new Map()), keyOfReport({ ...sitting, ordinal: 3 }, new Map()));
});

test('an article without a day reports the event of the only day of its story', () => {
  const undated = { ...sitting, day: null };
  assert.equal(keyOfReport(undated, daysOfStories([sitting, undated])), keyOfReport(sitting, daysOfStories([sitting])));
  const two = daysOfStories([sitting, { ...sitting, day: '2031-06-06' }]);
  assert.notEqual(keyOfReport(undated, two), keyOfReport(sitting, two));
});
