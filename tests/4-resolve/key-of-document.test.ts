import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CitingPlace, keyOfDocument } from '../../pipeline/4-resolve/key-of-document.ts';
import type { ExtractedDocument } from '../../schemas/extraction.ts';

const NONE = { number: null, symbol: null, issuer: null, issuer_text: null, issued_on: null, congress_term: null, subject: null };
const IN_2022: CitingPlace = { article_id: 'a1', term: 'XIII', year: '2022', issuer_id: null };

/** A document as an article prints it. */
function cite(printed: string, kind: string, known: Partial<ExtractedDocument> = {}): ExtractedDocument {
  const evidence = [{ field: null, part_no: 1, char_start: 0, char_end: printed.length, rule: 'document:name', text: printed }];
  return { key: printed, kind, ...NONE, ...known, evidence } as ExtractedDocument;
}

function same(wordings: ExtractedDocument[], places: CitingPlace[] = []): boolean {
  return new Set(wordings.map((wording, index) => keyOfDocument(wording, places[index] ?? IN_2022))).size === 1;
}

const kl21 = cite('Kết luận 21-KL/TW', 'Kết luận', { number: '21', symbol: 'KL/TW' });

test('a Party number is one under its slips and under its issuer alone', () => {
  const slip = cite('Kết luận số 21/KL/TƯ', 'Kết luận', { number: '21', symbol: 'KL/TƯ' });
  const bare = cite('Kết luận 21 của Bộ Chính trị', 'Kết luận', { number: '21', issuer_text: 'Bộ Chính trị' });
  assert.ok(same([kl21, slip, bare, cite('Kết luận số 021-KL/TW', 'Kết luận', { number: '021', symbol: 'KL/TW' })]));
});

test('decisions and regulations of the Party have one row of numbers', () => {
  const cited = (kind: string) => cite(`${kind} 37-QĐ/TW`, kind, { number: '37', symbol: 'QĐ/TW' });
  assert.ok(same([cited('Quy định'), cited('Quyết định')]));
});

test('one number in two terms is two documents', () => {
  assert.ok(!same([kl21, kl21], [IN_2022, { ...IN_2022, term: 'XII' }]));
});

test('a state number carries its year, or that of its issue', () => {
  const decree = cite('Nghị định 178/2024/NĐ-CP', 'Nghị định', { number: '178/2024', symbol: 'NĐ-CP' });
  assert.ok(same([decree, cite('Nghị định 178/2024', 'Nghị định', { number: '178/2024' })], [IN_2022, { ...IN_2022, year: '2025' }]));
  const directive = cite('Chỉ thị 13/CT-TTg', 'Chỉ thị', { number: '13', symbol: 'CT-TTg' });
  assert.ok(same([directive, cite('Chỉ thị 13 của Thủ tướng', 'Chỉ thị', { number: '13', issuer_text: 'Thủ tướng Chính phủ' })]));
  assert.ok(!same([directive, directive], [IN_2022, { ...IN_2022, year: '2021' }]));
});

test('each province numbers its own papers', () => {
  const decision = cite('Quyết định 15/QĐ-UBND', 'Quyết định', { number: '15', symbol: 'QĐ-UBND' });
  assert.ok(
    !same(
      [decision, decision],
      [
        { ...IN_2022, issuer_id: 'ubnd-a' },
        { ...IN_2022, issuer_id: 'ubnd-b' },
      ],
    ),
  );
  assert.ok(
    same(
      [decision, decision],
      [
        { ...IN_2022, issuer_id: 'ubnd-a' },
        { ...IN_2022, issuer_id: 'ubnd-a', article_id: 'a2' },
      ],
    ),
  );
});

test('a law goes by name and year, in any spelling', () => {
  const laws = ['Luật HTX năm 2012', 'luật hợp tác xã 2012'].map((name) => cite(name, 'Luật'));
  assert.ok(same(laws, [IN_2022, { ...IN_2022, article_id: 'a2', year: '2019' }]));
  assert.ok(!same([laws[0]!, cite('Luật Hợp tác xã (sửa đổi)', 'Luật')]));
  assert.ok(!same([laws[0]!, cite('Luật Hợp tác xã năm 2023', 'Luật')]));
});

test('the constitution is that of its state', () => {
  const [full, short, foreign] = ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Hiến pháp', 'Hiến pháp Mỹ'].map((name) =>
    cite(name, 'Hiến pháp'),
  );
  assert.ok(same([full!, short!]));
  assert.ok(!same([short!, foreign!]));
});

test('a resolution goes by its sitting and term', () => {
  const [short, long] = ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII'].map(
    (name) => cite(name, 'Nghị quyết', { congress_term: 'XII', subject: 'về tăng cường xây dựng, chỉnh đốn Đảng' }),
  );
  const twelfth = { ...IN_2022, term: 'XII' };
  assert.ok(same([short!, long!, { ...short!, subject: 'về xây dựng, chỉnh đốn Đảng' }], [twelfth, twelfth, twelfth]));
  assert.ok(!same([short!, short!], [twelfth, { ...twelfth, term: 'XI' }]));
  assert.ok(!same([short!, { ...short!, subject: 'về phát triển kinh tế tư nhân' }], [twelfth, twelfth]));
});

test('the congress of another party is another congress', () => {
  const ours = cite('Nghị quyết Đại hội XI của Đảng', 'Nghị quyết');
  assert.ok(same([ours, cite('Nghị quyết Đại hội lần thứ XI của Đảng Cộng sản Việt Nam', 'Nghị quyết')]));
  assert.ok(!same([ours, cite('Nghị quyết Đại hội lần thứ XI của Đảng Nhân dân Cách mạng Lào', 'Nghị quyết')]));
});

test('what nothing tells from others stays in its article', () => {
  const decision = cite('quyết định của Ban Bí thư', 'Quyết định', { issuer_text: 'Ban Bí thư', subject: 'về công tác cán bộ' });
  assert.ok(!same([decision, decision], [IN_2022, { ...IN_2022, article_id: 'a2' }]));
  const telling = cite('Tuyên bố chung', 'Tuyên bố chung', { subject: 'về việc làm sâu sắc hơn quan hệ đối tác chiến lược giữa hai nước' });
  assert.ok(same([telling, telling], [IN_2022, { ...IN_2022, article_id: 'a2' }]));
});

test('a law and a resolution of the Assembly may have one number', () => {
  const numbered = { number: '99/2015', symbol: 'QH13' };
  assert.equal(same([cite('Luật số 99/2015/QH13', 'Luật', numbered), cite('Nghị quyết số 99/2015/QH13', 'Nghị quyết', numbered)]), false);
  assert.equal(same([cite('Luật số 99/2015/QH13', 'Luật', numbered), cite('Luật 99/2015/QH13', 'Luật', numbered)]), true);
});

test('a treaty goes by its name, by its matter where the name tells none, and by its article where the parties are untold', () => {
  const convention = (subject: string) => cite('Công ước của Liên hợp quốc', 'Công ước', { subject });
  assert.ok(!same([convention('về quyền trẻ em'), convention('về Luật Biển')]));
  const elsewhere = [IN_2022, { ...IN_2022, article_id: 'a2', year: '2019' }];
  assert.ok(same([convention('về quyền trẻ em'), convention('về quyền trẻ em')], elsewhere));
  const between = (parties: string) =>
    cite(`Bản ghi nhớ về hợp tác giữa ${parties}`, 'Bản ghi nhớ', { subject: `về hợp tác giữa ${parties}` });
  assert.ok(!same([between('hai Bộ'), between('hai Bộ')], elsewhere));
  assert.ok(same([between('Việt Nam và Lào'), between('Việt Nam và Lào')], elsewhere));
});
