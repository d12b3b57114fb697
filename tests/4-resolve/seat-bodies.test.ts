import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seatBodies } from '../../pipeline/4-resolve/seat-bodies.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { openIndex, toExtraction } from './open-index.ts';

const index = await openIndex();

function named(names: { places?: [name: string, kind: string][]; organizations?: string[]; offices?: string[] }): Extraction {
  return toExtraction({
    places: (names.places ?? []).map(([name, kind]) => ({ key: name, name, kind, evidence: [] })),
    organizations: (names.organizations ?? []).map((name) => ({ key: name, name, evidence: [] })),
    offices: (names.offices ?? []).map((title) => ({ key: title, title, organization: null, evidence: [] })),
  });
}

test('a body named by its level is that of the one place of the level', () => {
  const seat = seatBodies(named({ places: [['Yên Bái', 'province']], offices: ['Chủ tịch UBND huyện Bưởi Hạ'] }), index);
  assert.equal(seat('UBND tỉnh'), 'UBND tỉnh Yên Bái');
  assert.equal(seat('Ban Thường vụ Tỉnh ủy'), 'Ban Thường vụ Tỉnh ủy Yên Bái');
  assert.equal(seat('Công an huyện'), 'Công an huyện Bưởi Hạ');
  assert.equal(seat('UBND xã'), 'UBND xã');
});

test('where two places of the level stand it is nobody knows whose', () => {
  const two = named({ places: [['tỉnh Yên Bái', 'province']], organizations: ['Tỉnh ủy Lào Cai', 'UBND tỉnh'] });
  assert.equal(seatBodies(two, index)('UBND tỉnh'), 'UBND tỉnh');
});

test('a town that bears the name of its province is another place', () => {
  const seat = seatBodies(named({ places: [['TP Thái Bình', 'city']], organizations: ['UBND tỉnh Thái Bình'] }), index);
  assert.equal(seat('Công an thành phố'), 'Công an thành phố Thái Bình');
  assert.equal(seat('Thường vụ Tỉnh ủy'), 'Thường vụ Tỉnh ủy Thái Bình');
});

test('a great city is spelled as the reference has it, its level told once', () => {
  const seat = seatBodies(named({ places: [['TP.HCM', 'city']] }), index);
  assert.deepEqual([seat('UBND TP'), seat('Thành ủy')], ['UBND TP Hồ Chí Minh', 'Thành ủy Thành phố Hồ Chí Minh']);
});

test('a body that its own name seats, and one of no level, stay as they are', () => {
  const seat = seatBodies(named({ places: [['tỉnh Yên Bái', 'province']], organizations: ['UBND xã Bưởi Hạ'] }), index);
  for (const name of ['UBND tỉnh Lào Cai', 'Đảng ủy xã Tứ Xã', 'Bộ Ngoại giao', 'Liên minh Hợp tác xã']) assert.equal(seat(name), name);
});

test('an agency, a cooperative or a town in general is no place of a level', () => {
  const unplaced = ['Thông tấn xã Việt Nam', 'Hiệp hội Đô thị Việt Nam', 'Trường Phạm Tất Thành Bưởi Hạ'];
  const seat = seatBodies(named({ organizations: unplaced }), index);
  for (const name of ['UBND xã', 'UBND thị xã', 'Công an thành phố']) assert.equal(seat(name), name);
  const placed = seatBodies(named({ organizations: ['Đảng ủy xã Bưởi Hạ', 'Thị ủy Na Thượng'] }), index);
  for (const name of ['Thông tấn xã', 'Tân Hoa xã']) assert.equal(placed(name), name);
  assert.deepEqual([placed('UBND xã'), placed('UBND thị xã')], ['UBND xã Bưởi Hạ', 'UBND thị xã Na Thượng']);
});
