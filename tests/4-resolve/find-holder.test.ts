import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHolder, findRange } from '../../pipeline/4-resolve/find-holder.ts';
import { indexReference } from '../../pipeline/4-resolve/index-reference.ts';

const NONE = { offices: [], organizations: [], places: [], anniversaries: [], outlets: [] };
const tenure = (person_name: string, office_id: string, from: string | null, to: string | null) => ({
  person_name,
  office_id,
  status: 'current',
  from,
  to,
  to_status: null,
  source: 'test',
  note: null,
});
const index = indexReference({
  ...NONE,
  tenures: [
    tenure('Đỗ Một', 'head', '2010-05', '2015-03-01'),
    tenure('Lê Hai', 'head', '2015-03-02', null),
    tenure('Đỗ Một', 'deputy', '2001', '2010-04'),
    tenure('Ngô Ba', 'deputy', '2010-06-01', '2014'),
    tenure('Vũ Tư', 'deputy', '2012-01-01', '2020'),
    tenure('Bùi Năm', 'unsure', null, '2020'),
  ],
} as unknown as Parameters<typeof indexReference>[0]);
const on = (day: string) => ({ from: day, to: day });

test('on one day an office has the holder of that day', () => {
  assert.equal(findHolder('head', on('2015-03-01'), index), 'Đỗ Một');
  assert.equal(findHolder('head', on('2015-03-02'), index), 'Lê Hai');
  assert.equal(findHolder('head', on('2009-01-01'), index), null);
});

test('over many days it has one where nobody else held it in them', () => {
  assert.equal(findHolder('head', { from: '2011-01-01', to: '2014-12-31' }, index), 'Đỗ Một');
  assert.equal(findHolder('head', { from: '2011-01-01', to: '2016-12-31' }, index), null);
  assert.equal(findHolder('head', { from: '2009-01-01', to: '2012-12-31' }, index), null, 'nobody is known of the first days');
});

test('an office of two at a time, or with an unsure beginning, has no one holder', () => {
  assert.equal(findHolder('deputy', on('2013-01-01'), index), null);
  assert.equal(findHolder('unsure', on('2013-01-01'), index), null);
});

test('those named in office bound the days together', () => {
  const [one, three, four] = [
    { person: 'Đỗ Một', office_id: 'head' },
    { person: 'Ngô Ba', office_id: 'deputy' },
    { person: 'Vũ Tư', office_id: 'deputy' },
  ] as const;
  assert.deepEqual(findRange([one!, three!, four!], index), { from: '2012-01-01', to: '2014-12-31' });
  assert.deepEqual(findRange([four!, three!, one!], index), { from: '2012-01-01', to: '2014-12-31' });
  assert.equal(findRange([{ person: 'Mai Sáu', office_id: 'head' }], index), null, 'nothing is known of them');
  assert.equal(findRange([{ person: 'Đỗ Một', office_id: 'deputy' }, three!], index), null, 'they never spoke together');
});
