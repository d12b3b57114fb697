import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicOfEvent } from '../../pipeline/vietnamese/events/topic-of-event.ts';

test('two wordings of one congress have one topic', () => {
  const topics = ['Đại hội XIII của Đảng', 'Đại hội Đảng toàn quốc lần thứ XIII', 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'].map(
    topicOfEvent,
  );
  assert.deepEqual(new Set(topics), new Set(['đảng']));
});

test('a bare head names no event', () => {
  assert.equal(topicOfEvent('Hội nghị'), '');
});

test('different bodies have different topics', () => {
  assert.notEqual(topicOfEvent('Đại hội Công đoàn lần thứ XII'), topicOfEvent('Đại hội Đoàn lần thứ XII'));
});
