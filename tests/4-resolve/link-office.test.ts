import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOrganization } from '../../pipeline/4-resolve/link-entities.ts';
import { linkOffice } from '../../pipeline/4-resolve/link-office.ts';
import { openIndex } from './open-index.ts';

const index = await openIndex();
const anyone = { holders: [], index };

test('two wordings of one office share its id', () => {
  const ids = ['Bộ trưởng Ngoại giao', 'Bộ trưởng Bộ Ngoại giao'].map((title) => linkOffice(title, null, anyone).office_id);
  assert.deepEqual(new Set(ids), new Set(['bo-truong-ngoai-giao']));
});

test('a prime minister whom the tenures do not know holds no office of Vietnam', () => {
  assert.equal(linkOffice('Thủ tướng', null, { holders: ['Phạm Minh Chính'], index }).office_id, 'thu-tuong');
  assert.notEqual(linkOffice('Thủ tướng', null, { holders: ['Lý Hiển Long'], index }).office_id, 'thu-tuong');
});

test('a minister with a foreign name holds no ministry of Vietnam', () => {
  assert.notEqual(linkOffice('Bộ trưởng Quốc phòng', null, { holders: ['Sergei Shoigu'], index }).office_id, 'bo-truong-quoc-phong');
  assert.equal(linkOffice('Bộ trưởng Quốc phòng', null, { holders: ['Phan Văn Giang'], index }).office_id, 'bo-truong-quoc-phong');
});

test('an office is known with its body in any wording', () => {
  const titles = ['Bộ trưởng Bộ VH-TT&DL', 'Bộ trưởng Bộ Văn hóa - Thể thao và Du lịch', 'Bộ trưởng Bộ VHTTDL'];
  const ids = titles.map((title) => linkOffice(title, bodyOf('Bộ VHTTDL'), anyone).office_id);
  assert.deepEqual(new Set(ids), new Set(['bo-truong-vhttdl']));
});

test('one title is an office of each body, and one office with its body whole, short or left out', () => {
  const id = (title: string, body: string) => linkOffice(title, bodyOf(body), anyone).office_id;
  const whole = id('Phó Bí thư Tỉnh ủy Bưởi Hạ', 'Tỉnh ủy Bưởi Hạ');
  assert.equal(id('Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Bưởi Hạ'), whole);
  assert.equal(id('Phó Bí thư', 'Tỉnh ủy Bưởi Hạ'), whole);
  assert.notEqual(id('Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Bưởi Thượng'), whole);
  assert.equal(linkOffice('Phó Bí thư Tỉnh ủy', bodyOf('Tỉnh ủy Bưởi Hạ'), anyone).title, 'Phó Bí thư Tỉnh ủy Bưởi Hạ');
});

test('a title that many bodies have is the office of the one that the article names', () => {
  const row = linkOffice('Chủ tịch UBND tỉnh', bodyOf('UBND tỉnh Bưởi Hạ'), anyone);
  assert.deepEqual([row.origin, row.organization_id], ['text', bodyOf('UBND tỉnh Bưởi Hạ').organization_id]);
  assert.equal(linkOffice('Chủ tịch UBND tỉnh', null, anyone).origin, 'reference');
  assert.equal(linkOffice('Bộ trưởng', bodyOf('Bộ Tài chính'), anyone).origin, 'reference');
});

test('an office of this country told with the country, and an ambassador by the whole title, are the same offices', () => {
  const id = (title: string, holders: string[] = []) => linkOffice(title, null, { holders, index }).office_id;
  assert.equal(id('Bộ trưởng Ngoại giao Việt Nam', ['Bùi Thanh Sơn']), 'bo-truong-ngoai-giao');
  assert.notEqual(id('Bộ trưởng Ngoại giao Trung Quốc', ['Vương Nghị']), 'bo-truong-ngoai-giao');
  const inFull = 'Đại sứ đặc mệnh toàn quyền nước Cộng hòa xã hội chủ nghĩa Việt Nam tại Bưởi Quốc';
  assert.equal(id(inFull), id('Đại sứ Việt Nam tại Bưởi Quốc'));
  assert.equal(id('Đại sứ Đặc mệnh toàn quyền của Việt Nam tại Bưởi Quốc'), id('Đại sứ Việt Nam tại Bưởi Quốc'));
  assert.notEqual(id('Đại sứ Việt Nam tại Bưởi Quốc'), id('Đại sứ Việt Nam tại Cam Quốc'));
});

function bodyOf(name: string) {
  return linkOrganization(name, null, index);
}
