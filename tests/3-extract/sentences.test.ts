import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../pipeline/vietnamese/words/split-sentences.ts';

const CASES: [string, string[]][] = [
  ['Ông V. Volodin thăm TP. HCM. Ông ở lại hai ngày.', ['Ông V. Volodin thăm TP. HCM.', 'Ông ở lại hai ngày.']],
  ['PGS. TS. Lê Văn An và đ/c. Bình dự. Hội trường kín chỗ.', ['PGS. TS. Lê Văn An và đ/c. Bình dự.', 'Hội trường kín chỗ.']],
  [
    'Ban Bí thư T.Ư. Đảng họp. Có 1.548 người, tăng 2,5%. 15 người vắng.',
    ['Ban Bí thư T.Ư. Đảng họp.', 'Có 1.548 người, tăng 2,5%.', '15 người vắng.'],
  ],
  ['Còn nhiều việc… Trước hết là đường sá... rồi đến trường học.', ['Còn nhiều việc…', 'Trước hết là đường sá... rồi đến trường học.']],
  ['Ông nói: “Tốt. Rất tốt!” Rồi ông cười.', ['Ông nói: “Tốt.', 'Rất tốt!”', 'Rồi ông cười.']],
  ['“Đi thôi!” ông nói. “Muộn rồi.”', ['“Đi thôi!” ông nói.', '“Muộn rồi.”']],
  ['1. Về tổ chức. 2. Về cán bộ.', ['1. Về tổ chức.', '2. Về cán bộ.']],
  [
    'Xây dựng đất nước.Ông An dự. Bài trên Vietnam.Net và ở TP.Huế.',
    ['Xây dựng đất nước.', 'Ông An dự.', 'Bài trên Vietnam.Net và ở TP.Huế.'],
  ],
  ['Bà Lan rời TP.HCM. Ông An ở lại.', ['Bà Lan rời TP.HCM.', 'Ông An ở lại.']],
  [
    'Lễ đón tại bến cảng Ông An đọc lời chào. Đoàn tiếp Bà Lan ở chợ Bà Rịa. Xã mở lại chợ nổi Ngày 5/3, ghe về đông.',
    ['Lễ đón tại bến cảng', 'Ông An đọc lời chào.', 'Đoàn tiếp Bà Lan ở chợ Bà Rịa.', 'Xã mở lại chợ nổi', 'Ngày 5/3, ghe về đông.'],
  ],
  [
    '* Xã bác tin vỡ đê: Ngày 5/3, ông An nói đê vẫn vững. Lịch thi: Sáng 5/3 thi văn.',
    ['* Xã bác tin vỡ đê:', 'Ngày 5/3, ông An nói đê vẫn vững.', 'Lịch thi: Sáng 5/3 thi văn.'],
  ],
  [
    'Giữ rừng từ gốc Phát biểu tại buổi làm việc, ông An đề nghị giữ rừng. Cục Đánh giá họp (Ảnh: Thu Hà) Đoàn ra về.',
    ['Giữ rừng từ gốc', 'Phát biểu tại buổi làm việc, ông An đề nghị giữ rừng.', 'Cục Đánh giá họp (Ảnh: Thu Hà)', 'Đoàn ra về.'],
  ],
];

for (const [text, expected] of CASES) test(text, () => assert.deepEqual(split(text), expected));

test('sentences hold every character that is no space, once and in order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Ô', 'b', ' ', '.', '…', '?', '”', '“', '\n', '1', 'TP'), maxLength: 60 });
  fc.assert(fc.property(text, (words) => assert.equal(split(words).join('').replace(/\s/gu, ''), words.replace(/\s/gu, ''))));
});

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}
