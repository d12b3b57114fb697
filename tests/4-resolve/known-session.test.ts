import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { indexCongresses } from '../../pipeline/4-resolve/index-congresses.ts';
import { indexSessions } from '../../pipeline/4-resolve/index-sessions.ts';
import { findKnownDays, isPartyCongress } from '../../pipeline/4-resolve/known-session.ts';
import { readReference } from '../../pipeline/io/reference.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/reference', import.meta.url));
const { anniversaries } = await readReference(SEEDS, ['anniversaries']);
const index = { ...indexSessions(anniversaries), ...indexCongresses(anniversaries) };
const find = (name: string, kind: string, ordinal: number | null, about: { organizer?: string; day?: string } = {}) =>
  findKnownDays({ name, kind, ordinal }, { organizer: about.organizer ?? null, day: about.day ?? null }, index);

test('a session of the Assembly has its own days, whatever day of it is reported', () => {
  const days = { from: '2017-05-22', to: '2017-06-21' };
  assert.deepEqual(find('kỳ họp thứ 3, Quốc hội khóa XIV', 'session', 3, { day: '2017-06-05' }), days);
  assert.deepEqual(find('Kỳ họp thứ ba', 'session', 3, { organizer: 'Quốc hội', day: '2017-06-14' }), days);
});

test('its first and last sitting are on its first and last day', () => {
  assert.deepEqual(find('Phiên khai mạc kỳ họp thứ 3, Quốc hội khóa XIV', 'session', null), { from: '2017-05-22', to: '2017-05-22' });
  assert.deepEqual(find('lễ bế mạc Kỳ họp thứ ba Quốc hội khóa 14', 'ceremony', null), { from: '2017-06-21', to: '2017-06-21' });
});

test('sessions and plenums of other countries, and of bodies of the masses, have no known days', () => {
  assert.equal(find('kỳ họp thứ 3 Quốc hội Lào khóa VIII', 'session', 3, { organizer: 'Quốc hội Lào', day: '2017-06-05' }), null);
  assert.equal(find('kỳ họp thứ 3 Quốc hội Lào khóa VIII', 'session', 3, { day: '2017-06-05' }), null);
  assert.equal(find('Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào khóa XI', 'plenum', 4), null);
  assert.equal(find('Hội nghị lần thứ 4 Ban Chấp hành Trung ương Hội Nông dân khóa XI', 'plenum', 4), null);
  assert.deepEqual(find('Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XI', 'plenum', 4), { from: '2011-12-26', to: '2011-12-31' });
});

test('sessions of councils, those of an unknown term and no near day, and sittings have no known days', () => {
  assert.equal(find('kỳ họp thứ 3 HĐND tỉnh khóa XIV', 'session', 3, { organizer: 'HĐND tỉnh Quảng Nam' }), null);
  assert.equal(find('kỳ họp thứ ba', 'session', 3, { organizer: 'Quốc hội' }), null);
  assert.equal(find('phiên chất vấn của Quốc hội', 'session', null, { day: '2017-06-14' }), null);
});

test('a congress of the whole Party has its own days; those of its committees and of other bodies have none', () => {
  const days = { from: '2011-01-12', to: '2011-01-19' };
  assert.deepEqual(find('Đại hội XI của Đảng', 'congress', 11), days);
  assert.deepEqual(find('Đại hội đại biểu toàn quốc lần thứ XI', 'congress', 11, { organizer: 'Đảng Cộng sản Việt Nam' }), days);
  assert.equal(find('Đại hội lần thứ XI của Đảng Nhân dân Cách mạng Lào', 'congress', 11), null);
  assert.equal(find('Đại hội XI của Đảng', 'congress', 11, { organizer: 'Đảng Cộng sản Cuba' }), null);
  assert.equal(find('Đại hội Đảng bộ thành phố lần thứ XI', 'congress', 11), null);
  assert.equal(find('Đại hội XI', 'congress', 11), null);
  assert.equal(find('Đại hội Đảng toàn quốc lần thứ XXX', 'congress', 30), null);
});

test("a congress by its number alone is the Party's, unless the text names another body's under the number", () => {
  const named = (name: string) => ({ name, kind: 'congress', ordinal: 13 });
  assert.ok(isPartyCongress(named('Đại hội XIII'), [named('Đại hội XIII'), named('Đại hội XIII của Đảng')]));
  assert.ok(!isPartyCongress(named('Đại hội XIII'), [named('Đại hội XIII'), named('Đại hội XIII Công đoàn Việt Nam')]));
  assert.ok(!isPartyCongress(named('Đại hội Chi bộ'), []));
  assert.deepEqual(find('Đại hội XIII', 'congress', 13, { organizer: 'Đảng' }), { from: '2021-01-25', to: '2021-02-01' });
});
