import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkBodies } from '../../pipeline/4-resolve/link-bodies.ts';
import { linkOffices } from '../../pipeline/4-resolve/link-offices.ts';
import { findStatesAbroad } from '../../pipeline/4-resolve/state-abroad.ts';
import { openIndex, spanOf, toExtraction } from './open-index.ts';

const index = await openIndex();

/** The offices that a text gives people: `[person, title, the words that show it]`. */
function link(text: string, held: readonly (readonly [string, string, string])[]) {
  const people = [...new Set(held.map(([person]) => person))].map((name) => ({ key: name, name, evidence: [] }));
  const show = (words: string) => ({ ...spanOf(text, words), field: null, part_no: 0, segment_no: 0, rule: 'office' });
  const titles = [...new Set(held.map(([, title]) => title))];
  const offices = titles.map((title) => ({
    key: title,
    title,
    organization: null,
    evidence: held.filter(([, other]) => other === title).map(([, , words]) => show(words)),
  }));
  const offices_held = held.map(([person, office, words]) => ({ person, office, status: 'current', evidence: [show(words)] }));
  const extraction = toExtraction({ people, offices, offices_held });
  return linkOffices(extraction, new Map(), { states: findStatesAbroad({ text, extraction }, index), index });
}

test('one title is two offices where a leader of another country has it too', () => {
  const text = 'Tổng Bí thư Tô Lâm tiếp Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.';
  const linked = link(text, [
    ['Tô Lâm', 'Tổng Bí thư', 'Tổng Bí thư Tô'],
    ['Thongloun Sisoulith', 'Tổng Bí thư', 'Tổng Bí thư, Chủ'],
    ['Thongloun Sisoulith', 'Chủ tịch nước Lào', 'Chủ tịch nước Lào'],
  ]);
  assert.deepEqual(
    linked.found.map(({ row, evidence }) => [row.office_id, evidence.map(({ char_start }) => char_start)]),
    [
      ['tong-bi-thu', [0]],
      ['tong-bi-thu-lao', [24]],
      ['chu-tich-nuoc-lao', [37]],
    ],
  );
  assert.equal(linked.idOf('Tổng Bí thư', 'Thongloun Sisoulith'), 'tong-bi-thu-lao');
  assert.equal(linked.idOf('Tổng Bí thư', null), 'tong-bi-thu');
});

test('who serves a party abroad sits in none of the bodies of Vietnam', () => {
  const linked = link('Ủy viên Bộ Chính trị, Trưởng Ban Tuyên truyền Đảng Cộng sản Trung Quốc Lâm Đại Hải', [
    ['Lâm Đại Hải', 'Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị'],
    ['Lâm Đại Hải', 'Trưởng Ban Tuyên truyền Đảng Cộng sản Trung Quốc', 'Trưởng Ban Tuyên truyền Đảng Cộng sản Trung Quốc'],
  ]);
  assert.deepEqual(
    linked.found.map(({ row }) => [row.origin, row.organization_id]),
    [
      ['text', null],
      ['text', null],
    ],
  );
});

test('an envoy to another country, who works for friendship with one, or heads a district or tongue named like one serves Vietnam', () => {
  const titles = [
    'Đại sứ Việt Nam tại Lào',
    'Phó Chủ tịch Hội Hữu nghị với Nga',
    'Chủ tịch UBND huyện Hoài Đức',
    'Trưởng bộ môn tiếng Pháp',
  ];
  for (const title of [...titles, 'Vụ trưởng Vụ Thị trường châu Mỹ']) {
    const linked = link(`Ủy viên Trung ương Đảng, ${title} Đỗ Hữu Mơ`, [
      ['Đỗ Hữu Mơ', 'Ủy viên Trung ương Đảng', 'Ủy viên Trung ương Đảng'],
      ['Đỗ Hữu Mơ', title, title],
    ]);
    assert.equal(linked.found[0]!.row.origin, 'reference', title);
  }
});

test('who is listed for the side of another country serves that country', () => {
  const text = 'Về phía Lào có Bộ trưởng Bộ Ngoại giao Khăm Phạ. Về phía Việt Nam có Bộ trưởng Bộ Y tế Đỗ Hữu Mơ.';
  const linked = link(text, [
    ['Khăm Phạ', 'Bộ trưởng Bộ Ngoại giao', 'Bộ trưởng Bộ Ngoại giao'],
    ['Đỗ Hữu Mơ', 'Bộ trưởng Bộ Y tế', 'Bộ trưởng Bộ Y tế'],
  ]);
  assert.deepEqual(
    linked.found.map(({ row }) => row.title),
    ['Bộ trưởng Ngoại giao Lào', 'Bộ trưởng Bộ Y tế'],
  );
});

test('a body that only their offices name is of the state of those from abroad', () => {
  const text = 'Ủy viên Bộ Chính trị, Trưởng Ban Tuyên truyền Đảng Cộng sản Trung Quốc Lâm Đại Hải. Bộ Chính trị họp.';
  const show = (words: string) => ({ ...spanOf(text, words), field: null, part_no: 0, segment_no: 0, rule: 'body' });
  const titles = ['Ủy viên Bộ Chính trị', 'Trưởng Ban Tuyên truyền Đảng Cộng sản Trung Quốc'];
  const claims = {
    people: [{ key: 'p', name: 'Lâm Đại Hải', evidence: [] }],
    offices: titles.map((title) => ({ key: title, title, organization: null, evidence: [show(title)] })),
    offices_held: titles.map((title) => ({ person: 'p', office: title, status: 'current', evidence: [show(title)] })),
  };
  const link = (words: string[]) => {
    const extraction = toExtraction({ ...claims, organizations: [{ key: 'o', name: 'Bộ Chính trị', evidence: words.map(show) }] });
    return linkBodies(extraction, null, { states: findStatesAbroad({ text, extraction }, index), index })[0]!.row;
  };
  assert.deepEqual([link(['Bộ Chính trị']).name, link(['Bộ Chính trị']).origin], ['Bộ Chính trị Trung Quốc', 'text']);
  assert.equal(link(['Bộ Chính trị', 'Bộ Chính trị họp']).origin, 'reference');
});

test('an office that two have at one place is shown there for both, in either country', () => {
  const text = 'hai Tổng Bí thư Tô Lâm và Thongloun Sisoulith dự lễ; Chủ tịch nước Lào Thongloun Sisoulith phát biểu';
  const linked = link(text, [
    ['Tô Lâm', 'Tổng Bí thư', 'Tổng Bí thư'],
    ['Thongloun Sisoulith', 'Tổng Bí thư', 'Tổng Bí thư'],
    ['Thongloun Sisoulith', 'Chủ tịch nước Lào', 'Chủ tịch nước Lào'],
  ]);
  assert.ok(linked.found.every(({ evidence }) => evidence.length > 0));
});

test('a body in the offices of people of several states is of none of them', () => {
  const text = 'Chủ tịch nước Lào, Ủy viên Bộ Chính trị Khăm Phạ; Chủ tịch nước Cuba, Ủy viên Bộ Chính trị Raul Diaz';
  const at = (words: string, from: number) => {
    const char_start = text.indexOf(words, from);
    return { char_start, char_end: char_start + words.length, text: words, field: null, part_no: 0, segment_no: 0, rule: 'body' };
  };
  const second = text.indexOf(';');
  const titles = ['Chủ tịch nước Lào', 'Chủ tịch nước Cuba', 'Ủy viên Bộ Chính trị'];
  const hold = (person: string, office: string, from: number) => ({ person, office, status: 'current', evidence: [at(office, from)] });
  const extraction = toExtraction({
    people: ['Khăm Phạ', 'Raul Diaz'].map((name) => ({ key: name, name, evidence: [] })),
    offices: titles.map((title) => ({ key: title, title, organization: null, evidence: [at(title, 0)] })),
    offices_held: [
      hold('Khăm Phạ', titles[0]!, 0),
      hold('Khăm Phạ', titles[2]!, 0),
      hold('Raul Diaz', titles[1]!, second),
      hold('Raul Diaz', titles[2]!, second),
    ],
    organizations: [{ key: 'o', name: 'Bộ Chính trị', evidence: [at('Bộ Chính trị', 0), at('Bộ Chính trị', second)] }],
  });
  const [body] = linkBodies(extraction, null, { states: findStatesAbroad({ text, extraction }, index), index });
  assert.deepEqual([body!.row.name, body!.row.origin], ['Bộ Chính trị', 'text']);
});
