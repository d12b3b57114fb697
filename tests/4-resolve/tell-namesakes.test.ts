import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkPerson } from '../../pipeline/4-resolve/link-entities.ts';
import { tellNamesake } from '../../pipeline/4-resolve/tell-namesakes.ts';
import { openIndex, toExtraction } from './open-index.ts';

const index = await openIndex();
const known = linkPerson('Võ Văn Thưởng', index);

function calledBy(...titles: string[]) {
  const offices = titles.map((title, no) => ({ key: `f${no}`, title, organization: null, evidence: [] }));
  return toExtraction({
    offices,
    offices_held: offices.map(({ key }) => ({ person: 'p1', office: key, status: 'current', evidence: [] })),
  });
}

function at(extraction: ReturnType<typeof toExtraction>, day: string | null = null) {
  return { key: 'p1', extraction, day, index };
}

test('a name of the reference with only private offices is another person', () => {
  const other = tellNamesake(known, at(calledBy('Giám đốc Công ty Nước mắm Sao Hôm')));
  assert.notEqual(other.person_id, known.person_id);
  assert.deepEqual([other.name, other.identity_basis], ['Võ Văn Thưởng', 'name']);
});

test('a bare name, and one with a public office besides, stay the person of the reference', () => {
  assert.equal(tellNamesake(known, at(calledBy())).person_id, known.person_id);
  assert.equal(tellNamesake(known, at(calledBy('Giám đốc Công ty Sao Hôm', 'Ủy viên Bộ Chính trị'))).person_id, known.person_id);
});

test('a name that the reference does not know is left as it is', () => {
  const unknown = linkPerson('Đỗ Hữu Mơ', index);
  assert.deepEqual(tellNamesake(unknown, at(calledBy('Giám đốc Công ty Sao Hôm'))), unknown);
});

test('one with only a local office, on a day on which the one of the reference held a high one, is another person', () => {
  const local = calledBy('Phó Giám đốc Sở Xây dựng tỉnh Bưởi Hạ');
  assert.notEqual(tellNamesake(known, at(local, '2022-05-05')).person_id, known.person_id);
  assert.equal(tellNamesake(known, at(local, '1999-05-05')).person_id, known.person_id, 'before they rose');
  assert.equal(tellNamesake(known, at(local)).person_id, known.person_id, 'on no known day');
});

test('words of local offices inside others tell nothing', () => {
  for (const title of ['Chánh Văn phòng Chủ tịch nước', 'Chủ nhiệm Ủy ban Xã hội', 'Bộ trưởng Bộ Quốc phòng'])
    assert.equal(tellNamesake(known, at(calledBy(title), '2022-05-05')).person_id, known.person_id, title);
});

test('an office held before, or that of a firm of the state, is no other life', () => {
  const before = calledBy('Giám đốc Công ty Sao Hôm');
  for (const held of before.offices_held) held.status = 'former';
  assert.equal(tellNamesake(known, at(before)).person_id, known.person_id);
  assert.equal(tellNamesake(known, at(calledBy('Chủ tịch Tập đoàn Dầu khí Quốc gia Việt Nam'))).person_id, known.person_id);
});

test('a name misprinted in its tone marks is that of the one who holds the office', () => {
  const misprinted = linkPerson('Võ Văn Thương', index);
  assert.equal(tellNamesake(misprinted, at(calledBy('Chủ tịch nước'))).person_id, known.person_id);
  assert.equal(tellNamesake(misprinted, at(calledBy('Giám đốc Sở Xây dựng'))).person_id, misprinted.person_id);
  assert.equal(tellNamesake(misprinted, at(calledBy())).person_id, misprinted.person_id);
});
