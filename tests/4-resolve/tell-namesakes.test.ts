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

test('a name of the reference with only private offices is another person', () => {
  const other = tellNamesake(known, 'p1', calledBy('Giám đốc Công ty Nước mắm Sao Hôm'));
  assert.notEqual(other.person_id, known.person_id);
  assert.deepEqual([other.name, other.identity_basis], ['Võ Văn Thưởng', 'name']);
});

test('a bare name, and one with a public office besides, stay the person of the reference', () => {
  assert.equal(tellNamesake(known, 'p1', calledBy()).person_id, known.person_id);
  assert.equal(tellNamesake(known, 'p1', calledBy('Giám đốc Công ty Sao Hôm', 'Ủy viên Bộ Chính trị')).person_id, known.person_id);
});

test('a name that the reference does not know is left as it is', () => {
  const unknown = linkPerson('Đỗ Hữu Mơ', index);
  assert.deepEqual(tellNamesake(unknown, 'p1', calledBy('Giám đốc Công ty Sao Hôm')), unknown);
});
