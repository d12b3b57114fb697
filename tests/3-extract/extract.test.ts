import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { ExtractedSpan, Extraction } from '../../schemas/extraction.ts';
import { OUTLETS } from '../1-ingest/outlets.ts';
import { toRecord } from '../1-ingest/to-record.ts';

const reference = await readReference(fileURLToPath(new URL('../../seeds/reference', import.meta.url)), REFERENCES);
const lexicon = buildLexicon(reference);

const PAGE = `Bàn giao nhà văn hóa 🏡 cho bà con thôn Hạ

Sáng 12/5, tại Đà Nẵng, Bộ Y tế tổ chức hội nghị về y tế cơ sở.

Bộ trưởng Bộ Y tế Trịnh Hữu Bằng nhấn mạnh, các trạm y tế xã phải giữ đủ thuốc cho người dân trong mùa mưa bão.

Quang cảnh hội nghị. Ảnh: VĂN TÈO

Các trạm y tế xã cần báo cáo hằng tuần, không để thiếu thuốc.

Hội nghị có 120 đại biểu dự.
`;

/** What the stage makes of one page, by way of the segments that ingest gives it. */
function extractPage(text: string): { extraction: Extraction; codePoints: string[]; rejected: number } {
  const { kept } = ingest([toRecord(text)], OUTLETS);
  const { article, segments } = kept[0]!;
  const { kept: extractions, rejects } = extract([{ article, segments }], lexicon);
  return { extraction: extractions[0]!, codePoints: Array.from(article.text!), rejected: rejects.length };
}

function allEvidence(extraction: Extraction): ExtractedSpan[] {
  const lists = Object.values(extraction).filter(Array.isArray) as { evidence: ExtractedSpan[] }[][];
  return lists.flat().flatMap(({ evidence }) => evidence);
}

test('every evidence is the text at its offsets, in code points, behind a character of two UTF-16 units', () => {
  const { extraction, codePoints } = extractPage(PAGE);
  const evidence = allEvidence(extraction);
  assert.ok(evidence.length > 10);
  for (const { char_start, char_end, text } of evidence) assert.equal(codePoints.slice(char_start, char_end).join(''), text);
});

test('a statement that goes on behind a caption has a part on either side of it and none inside', () => {
  const { extraction } = extractPage(PAGE);
  const statement = extraction.statements.find(({ verb }) => verb === 'nhấn mạnh')!;
  const parts = statement.evidence.filter(({ field }) => field === null);
  assert.deepEqual(
    parts.map(({ part_no }) => part_no),
    [1, 2],
  );
  assert.ok(parts.every(({ text }) => !text.includes('Ảnh')));
  assert.equal(statement.text, parts.map(({ text }) => text).join('\n'));
  assert.deepEqual([statement.char_start, statement.char_end], [parts[0]!.char_start, parts[1]!.char_end]);
});

test('keys of an article point to its own entities', () => {
  const { extraction } = extractPage(PAGE);
  const keys = (list: { key: string }[]) => new Set(list.map(({ key }) => key));
  const [people, offices] = [keys(extraction.people), keys(extraction.offices)];
  assert.ok(extraction.offices_held.length > 0);
  for (const { person, office } of extraction.offices_held) assert.ok(people.has(person) && offices.has(office));
  for (const { date } of extraction.events) assert.ok(date === null || keys(extraction.dates).has(date));
});

test('an article in another language keeps its row and has no claims', () => {
  const { extraction, rejected } = extractPage(
    'The ministry held a conference in Hanoi on Monday.\n\nThe minister said that clinics must keep their stocks.\n',
  );
  assert.equal(rejected, 0);
  assert.equal(allEvidence(extraction).length, 0);
});

test('a fault in one article is its reject, and the others arrive in their order, as each does alone', () => {
  const { kept } = ingest(
    ['', 'Hết.\n', 'Tin mới.\n'].map((end) => toRecord(`${PAGE}\n${end}`)),
    OUTLETS,
  );
  const [first, second, third] = kept as [(typeof kept)[0], (typeof kept)[0], (typeof kept)[0]];
  const { kept: extractions, rejects } = extract([third, { ...second, segments: null as never }, first], lexicon);
  const alone = [third, first].map((article) => extract([article], lexicon).kept[0]);
  assert.deepEqual(extractions, alone);
  assert.equal(new Set(extractions.map(({ article_id }) => article_id)).size, 2);
  assert.ok(JSON.stringify(rejects).includes(second.article.article_id));
  assert.deepEqual(
    rejects.map(({ rule, stage }) => [stage, rule]),
    [['3-extract', 'extraction_failed']],
  );
});

test('an answer behind a dash alone has a colon for its verb, and the dash as evidence', () => {
  const { extraction } = extractPage(`Bến đò thôn Hạ sắp mở lại

Sáng 12/5, bà con thôn Hạ đã họp bàn về bến đò bị lũ cuốn từ mùa mưa năm ngoái.

Phóng viên đã trao đổi với ông Trịnh Hữu Bằng, chủ đò lâu năm nhất của thôn, về việc sửa bến.

Bến đò đã sửa đến đâu?

– Bến đã xong phần móng và đang chờ gỗ.

Bao giờ thì đò chạy?

– Trả lời: Sang thu đò sẽ chạy lại như trước.
`);
  const evidence = extraction.statements.map(({ evidence }) => evidence.find(({ field }) => field === 'verb')?.text);
  assert.deepEqual(
    extraction.statements.map(({ verb }) => verb),
    [':', 'Trả lời'],
  );
  assert.deepEqual(evidence, ['–', 'Trả lời']);
});

test('who serves a leader speaks, past the leader named in the office; a post that no list knows keeps the name before it', () => {
  const { extraction } = extractPage(`Khách nước ngoài phát biểu

Ông Lưu Hải Bằng, Đặc phái viên của Tổng thống Mỹ Donald Wayne, cho rằng quan hệ hai nước đang phát triển tốt đẹp.

Bà Mạc Thị Ân, Đặc phái viên của Tổng Bí thư, Chủ tịch nước Hồ Việt Quang, sang thăm và cho rằng đại hội đã thành công.

Ông Đỗ Văn Chín, chủ tịch hội những người trồng chè ở Leipzig, nhấn mạnh bà con rất đoàn kết.
`);
  const names = new Map(extraction.people.map(({ key, name }) => [key, name]));
  assert.deepEqual(
    extraction.statements.map(({ person, speaker_kind }) => [names.get(person ?? ''), speaker_kind]),
    ['Lưu Hải Bằng', 'Mạc Thị Ân', 'Đỗ Văn Chín'].map((name) => [name, 'person']),
  );
});
