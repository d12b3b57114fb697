import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleDays, tellDays } from '../../../pipeline/4-resolve/stories/tell-days.ts';

const days = (given: Partial<ArticleDays>): ArticleDays => ({ published_on: null, event_on: null, printed: [], ...given });

test('an article without days tells nothing', () => {
  assert.equal(tellDays(days({}), days({ printed: ['10-22'] })), 'nothing');
  assert.equal(tellDays(days({ published_on: '2021-12-16' }), days({ published_on: '2021-12-18' })), 'nothing');
});

test('articles that print a day in common, or the day before, stand together', () => {
  assert.equal(tellDays(days({ printed: ['03-01', '10-22'] }), days({ printed: ['10-22'] })), 'together');
  assert.equal(tellDays(days({ printed: ['10-31'] }), days({ printed: ['11-01'] })), 'together');
  assert.equal(tellDays(days({ printed: ['12-31'] }), days({ printed: ['01-01'] })), 'together');
});

test('articles whose days are all others differ', () => {
  assert.equal(tellDays(days({ printed: ['10-22'] }), days({ printed: ['10-25', '09-02'] })), 'differing');
});

test('publication and reported days keep apart what prints the same days', () => {
  const printed = ['10-22'];
  assert.equal(tellDays(days({ published_on: '2013-10-23', printed }), days({ published_on: '2014-10-23', printed })), 'apart');
  assert.equal(tellDays(days({ event_on: '2013-10-22', printed }), days({ event_on: '2013-10-25', printed })), 'apart');
  assert.equal(tellDays(days({ published_on: '2013-10-23', printed }), days({ published_on: '2013-10-24', printed })), 'together');
});
