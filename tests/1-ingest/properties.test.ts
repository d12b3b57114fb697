import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { normaliseText } from '../../pipeline/text/normalise-text.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

/** Lines as pages have them, in any order: what a rule might trip over. */
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '',
      ' ',
      'Chính trị',
      'SGGP',
      'TTXVN - ',
      '(PLO)- Sáng 3/4, tòa mở phiên xét xử.',
      '0:00 / 1:02',
      'Tin liên quan',
      '(3) Bình luận',
    ],
    ...[
      '24/12/2013 06:07',
      'Lan Anh - 14/12/2021 10:30',
      'Ảnh: X',
      'Quang cảnh hội nghị. Ảnh: Lê Na/TTXVN',
      'Ảnh: A Ảnh: B. Ảnh:',
      '(Ảnh',
      'TRẦN AN',
    ],
    ...[
      'Huyện họp bàn việc đắp đê',
      'Huyện họp bàn việc đắp đê ảnh 1',
      'Ông nói: “Không được chậm.” Lê An (TTXVN)',
      '[x]',
      '…',
      './.',
      'Theo VTV',
      '📷 🎉',
    ],
    'Sáng 3/4, Ban Thường vụ Huyện ủy họp, nghe báo cáo về thu ngân sách, xây dựng nông thôn mới và giao 31 xã hoàn thành trước Tết.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('Ảnh:', 'Theo', '(', ')', 'An', 'Lê', '/TTXVN', '.', '-', 'ngày 3/4/2021', '“', '”', '\u00a0', 'và', '😀'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
);
const page = fc.array(line, { maxLength: 25 }).map((lines) => normaliseText(lines.join('\n')));

test('normalisation changes nothing the second time', () => {
  const text = fc.array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 30 }).map((letters) => String.fromCodePoint(...letters));
  fc.assert(fc.property(text, (any) => assert.equal(normaliseText(normaliseText(any)), normaliseText(any))));
});

test('normalisation leaves no invisible character, foreign line end, lone surrogate or decomposed letter', () => {
  const piece = fc.constantFrom(
    'e\u0323\u0302',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\r\n',
    '\r',
    '\u00a0',
    '\u00d0',
    '\u00f0',
    '\ud83d',
    'Ủy',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const normal = normaliseText(text);
        assert.equal(normal, normal.normalize('NFC'));
        assert.doesNotMatch(normal, /\r|\u200b|\ufeff|\u00ad|\u00a0|\u00d0|\u00f0|[\ud800-\udfff]/u);
      },
    ),
  );
});

test('segments stand in order, do not overlap, begin and end with something printed, and leave only white space out', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { article, segments } of ingest([toRecord(text)], OUTLETS).kept) {
        const letters = Array.from(article.text!);
        const between = (start: number, end: number) => letters.slice(start, end).join('');
        let end = 0;
        for (const { char_start, char_end } of segments) {
          assert.ok(char_start >= end && char_end > char_start);
          assert.equal(between(end, char_start).trim(), '');
          assert.equal(between(char_start, char_end).trim(), between(char_start, char_end));
          end = char_end;
        }
        assert.equal(between(end, letters.length).trim(), '');
      }
    }),
    { numRuns: 500 },
  );
});

test('places in code points slice to the printed text, whatever stands outside the basic plane', () => {
  fc.assert(
    fc.property(
      page.filter((text) => text.trim() !== ''),
      (text) => {
        const { article, segments } = ingest([toRecord(text)], OUTLETS).kept[0] ?? {};
        if (!article || !segments) return; // a NUL was drawn
        const letters = Array.from(article.text!);
        assert.equal(article.characters, letters.length);
        const printed = segments.map(({ char_start, char_end }) => letters.slice(char_start, char_end).join('')).join('');
        assert.equal(printed.replace(/\s/gu, ''), article.text!.replace(/\s/gu, ''));
        for (const { segment_no, repeats_segment_no } of segments)
          assert.ok(repeats_segment_no === null || repeats_segment_no < segment_no);
      },
    ),
    { numRuns: 300 },
  );
});

test('an article is the same whatever stands beside it in the batch and in what order', () => {
  const batches = fc.uniqueArray(page, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(batches, (texts) => {
      const records = texts.map((text, at) => toRecord(text, `${at}.txt`));
      const together = ingest([...records].reverse(), OUTLETS);
      const alone = records.map((record) => ingest([record], OUTLETS));
      const byPath = <T extends { source: { path: string } }>(rows: T[]) => rows.sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
      assert.deepEqual(byPath(together.kept), byPath(alone.flatMap(({ kept }) => kept)));
      assert.deepEqual(byPath(together.rejects), byPath(alone.flatMap(({ rejects }) => rejects)));
    }),
    { numRuns: 60 },
  );
});

test('long lines of one mark and many copies of one line are read in bounded steps', () => {
  const hostile = [
    'Ảnh: A '.repeat(20_000),
    `Tin ${'('.repeat(50_000)}`,
    'Theo An/'.repeat(20_000),
    'a. '.repeat(50_000),
    'Lê An\n'.repeat(5_000),
    `Tin ${'“'.repeat(50_000)}`,
  ];
  for (const text of hostile) assert.equal(ingest([toRecord(text)], OUTLETS).kept.length, 1);
});
