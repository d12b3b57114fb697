import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../pipeline/3-extract/find-quotations.ts';
import type { TextSegment } from '../../pipeline/3-extract/findings.ts';

const CASES: [string, string, string[]][] = [
  ['nested, one type', 'Ông nói: “Ý thức “tự giác” là gốc”.', ['0 Ý thức “tự giác” là gốc', '1 tự giác']],
  ['nested, straight outside single', `Ông nói: "Phải 'nói đi đôi với làm'".`, [`0 Phải 'nói đi đôi với làm'`, '1 nói đi đôi với làm']],
  ['nested, straight in straight', 'Bà kể "chuyện "cũ" ấy" mãi', ['0 chuyện "cũ" ấy', '1 cũ']],
  ['angle and doubled single marks', "Báo «Tia sáng» viết ''đã đến lúc''.", ['0 Tia sáng', '0 đã đến lúc']],
  ['marks mistaken for one another', 'Ông nói “một hai“ rồi ”ba bốn”', ['0 một hai', '0 ba bốn']],
  ['apostrophes are none', "Ông D'Arcy ở Côte d'Ivoire", []],
  ['unclosed ends with its paragraph', 'Ông nói: “Việc này khó.\nTrời mưa.', ['0? Việc này khó.']],
  ['reopened in each paragraph', '“Một.\n“Hai.\n“Ba”, ông nói.', ['0? Một.', '0? Hai.', '0 Ba']],
  ['closed in a later paragraph', '“Một.\nHai.\nBa”, ông nói.', ['0? Một.', '0? Hai.', '0 Ba']],
  [
    'an inner one that nothing closes',
    'Ông nói: “Bài số 5 - “Thực hành. Cả lớp bị bỏng”. Bà nói: “Không”.',
    ['0 Bài số 5 - “Thực hành. Cả lớp bị bỏng', '0 Không'],
  ],
  [
    'a speech that ends before who spoke',
    '“Như “cháu nhỏ” hay “cháu lớn … để làm gì?” – bà A hỏi',
    ['0 Như “cháu nhỏ” hay “cháu lớn … để làm gì?', '1 cháu nhỏ'],
  ],
  ['sentences quoted within', 'Ông nói: “Họ bảo “Đi đi. Mau lên” rồi chạy”.', ['0 Họ bảo “Đi đi. Mau lên” rồi chạy', '1 Đi đi. Mau lên']],
  ['reopened inside one long line', '“Một. “Hai”, ông nói.', ['0? Một.', '0 Hai']],
];

for (const [name, text, expected] of CASES) test(name, () => assert.deepEqual(show(text), expected));

test('quotations lie in their text, nested or apart', () => {
  const text = fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '«', '»', 'a', 'Ô', ' ', '.', ',', ':', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, (words) => {
      const found = findQuotations(words, toSegments(words));
      for (const { start, end } of found) assert.ok(start >= 0 && start < end && end <= words.length);
      for (const a of found) for (const b of found) assert.ok(a === b || a.end <= b.start || b.end <= a.start || a.depth !== b.depth);
    }),
  );
});

function show(text: string): string[] {
  return findQuotations(text, toSegments(text)).map(
    ({ start, end, depth, closed }) => `${depth}${closed ? '' : '?'} ${text.slice(start, end)}`,
  );
}

function toSegments(text: string): TextSegment[] {
  let at = 0;
  return text.split('\n').flatMap((line, segmentNo) => {
    const start = at;
    at += line.length + 1;
    return line === '' ? [] : [{ start, end: start + line.length, segmentNo, kind: 'paragraph' as const }];
  });
}
