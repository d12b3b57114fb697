import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupHoldings } from '../../../pipeline/6-publish/explorer/page/holding/group-holdings.ts';
import type { Calling, TenureLine } from '../../../pipeline/6-publish/explorer/page/holding/holding-rows.ts';

const call = (beside_id: string, status: string) => ({ beside_id, beside: beside_id, status }) as Calling;
const hold = (beside_id: string | null, beside: string) => ({ beside_id, beside }) as TenureLine;

test('a tenure stands with those who were called in office, though more call them former; of one whom no article names, by itself', () => {
  const called = [call('an', 'former'), call('an', 'former'), call('an', 'current'), call('binh', 'late')];
  const tenures = [hold('an', 'an'), hold('binh', 'binh'), hold(null, 'Lê Văn Chung'), hold(null, 'Lê Văn Chung')];
  const told = groupHoldings(called, tenures).map(({ beside, status, callings, tenures: own }) => [
    beside,
    status,
    callings.length,
    own.length,
  ]);
  assert.deepEqual(told, [
    ['an', 'former', 2, 0],
    ['an', 'current', 1, 1],
    ['binh', 'late', 1, 1],
    ['Lê Văn Chung', null, 0, 2],
  ]);
});
