import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOrganization, linkPerson, linkPlace } from '../../pipeline/4-resolve/link-entities.ts';
import { openIndex } from './open-index.ts';

const index = await openIndex();

test('a body has one id under its name, alias, abbreviation and other tone placement', () => {
  const ids = [
    'Ủy ban Kiểm tra Trung ương',
    'UBKT Trung ương',
    'Uỷ ban Kiểm tra Trung ương',
    'ủy ban kiểm tra Trung ương',
    'Ủy ban Kiểm tra (UBKT) Trung ương',
  ];
  assert.deepEqual(new Set(ids.map((name) => linkOrganization(name, null, index).organization_id)), new Set(['ubkttw']));
});

test('a body outside the reference has one id with its words shortened or written out', () => {
  for (const [short, long] of [
    ['UBND TP Bưởi Hạ', 'Ủy ban nhân dân thành phố Bưởi Hạ'],
    ['HĐND tỉnh Bưởi Hạ', 'Hội đồng nhân dân tỉnh Bưởi Hạ'],
    ['UBKT T.Ư', 'Ủy ban Kiểm tra Trung ương'],
  ] as const)
    assert.equal(linkOrganization(short, null, index).organization_id, linkOrganization(long, null, index).organization_id, short);
  const [city, province] = ['UBND TP Bưởi Hạ', 'UBND tỉnh Bưởi Hạ'].map((name) => linkOrganization(name, null, index).organization_id);
  assert.notEqual(city, province);
});

test('the town of a province is not the province', () => {
  const [town, province] = ['TP Trà Vinh', 'tỉnh Trà Vinh'].map((name) => linkPlace(name, 'city', { day: '2017-01-01', index }).place_id);
  assert.notEqual(town, province);
});

test('a body outside the reference has one id in all letter cases and says so', () => {
  const [a, b] = ['Hội Yêu sách Làng Bưởi', 'hội yêu sách làng Bưởi'].map((name) => linkOrganization(name, null, index));
  assert.equal(a?.organization_id, b?.organization_id);
  assert.match(a!.organization_id, /^hoi-yeu-sach-lang-buoi-[0-9a-f]{4}$/);
  assert.equal(a?.origin, 'text');
});

test('of two provinces with one name the day chooses', () => {
  const link = (day: string | null) => linkPlace('tỉnh Lào Cai', 'province', { day, index }).place_id;
  assert.notEqual(link('2020-01-01'), link('2026-01-01'));
  assert.equal(link('2026-01-01'), 'lao-cai');
});

test('a place has one id with and without its type word', () => {
  const ids = ['Long An', 'tỉnh Long An'].map((name) => linkPlace(name, 'province', { day: '2017-01-01', index }).place_id);
  assert.equal(new Set(ids).size, 1);
});

test('a person of the tenures is known by name, another is a name', () => {
  assert.deepEqual(
    [linkPerson('VÕ VĂN THƯỞNG', index).name, linkPerson('VÕ VĂN THƯỞNG', index).identity_basis],
    ['Võ Văn Thưởng', 'reference'],
  );
  assert.deepEqual([linkPerson('Đỗ Hữu Mơ', index).identity_basis, linkPerson('ĐỖ HỮU MƠ', index).name], ['name', 'Đỗ Hữu Mơ']);
});

test('punctuation, và and của, and ways to shorten leave a body what it is', () => {
  const id = (name: string) => linkOrganization(name, null, index).organization_id;
  const culture = ['Bộ Văn hóa - Thể thao và Du lịch', 'Bộ Văn hóa Thể thao và Du lịch', 'Bộ VHTT-DL', 'Bộ VH,TT-DL'];
  assert.deepEqual(new Set(culture.map(id)), new Set(['bvhttdl']));
  const local = ['Sở Tài nguyên & Môi trường tỉnh Bưởi Hạ', 'Sở TN-MT tỉnh Bưởi Hạ', 'Sở Tài nguyên và Môi trường tỉnh Bưởi Hạ'];
  assert.equal(new Set(local.map(id)).size, 1);
  assert.notEqual(id('Hội Hữu nghị Lào - Việt Nam'), id('Hội Hữu nghị Việt Nam - Lào'));
});

test('a long name of a body with misprinted tone marks is that body, a short one is not', () => {
  const id = (name: string) => linkOrganization(name, null, index).organization_id;
  assert.equal(id('Ủy ban Thường vụ Quôc hội'), id('Ủy ban Thường vụ Quốc hội'));
  assert.notEqual(id('Quốc hồi'), id('Quốc hội'));
});

test('a person has one id under each spelling of the name, and namesakes in tone have two', () => {
  const id = (name: string) => linkPerson(name, index).person_id;
  for (const [one, other] of [
    ['Đỗ Hữu Kỹ', 'Đỗ Hữu Kĩ'],
    ['Đỗ Thị Thuý', 'Đỗ Thị Thúy'],
    ['Raul Kostov', 'Raúl Kostov'],
    ['Jean-Yves Le Braz', 'Jean Yves Le Braz'],
  ] as const)
    assert.equal(id(one), id(other), one);
  assert.notEqual(id('Đỗ Hữu Thành'), id('Đỗ Hữu Thanh'));
});

test('a place has one id with and without its hyphens, two countries are none', () => {
  const id = (name: string) => linkPlace(name, 'other', { day: '2017-01-01', index }).place_id;
  assert.equal(id('Bà Rịa -Vũng Tàu'), id('Bà Rịa - Vũng Tàu'));
  assert.notEqual(id('Mỹ - Đức'), id('Mỹ Đức'));
});

test('a province needs no word of its level, a town that bears its name does', () => {
  const id = (name: string) => linkOrganization(name, null, index).organization_id;
  assert.equal(id('Công an tỉnh Nghệ An'), id('Công an Nghệ An'));
  assert.equal(id('Sở Y tế TP. Hà Nội'), id('Sở Y tế Hà Nội'));
  assert.equal(id('Thành ủy TP Đà Nẵng'), id('Thành ủy Đà Nẵng'));
  assert.notEqual(id('Công an TP Kon Tum'), id('Công an tỉnh Kon Tum'));
  assert.notEqual(id('Bảo tàng Thành phố Hồ Chí Minh'), id('Bảo tàng Hồ Chí Minh'));
});

test('a firm has one id with its head shortened or written out', () => {
  const id = (name: string) => linkOrganization(name, null, index).organization_id;
  assert.equal(id('Cty TNHH Bưởi Hạ'), id('Công ty TNHH Bưởi Hạ'));
});
