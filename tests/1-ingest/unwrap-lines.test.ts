import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unwrapLines } from '../../pipeline/1-ingest/unwrap-lines.ts';

const WRAPPED = [
  'Xã Đồng Mía khởi công nhà máy nước',
  'Sáng nay, Ủy ban nhân dân xã khởi công xây dựng nhà máy nước sạch cho ba',
  'thôn ven sông. Tổng vốn đầu tư của công trình là 18 tỷ đồng, trong đó có',
  '3 tỷ đồng do nhân dân đóng góp, còn lại là vốn của tỉnh và của các nhà',
  'tài trợ.',
  'Chủ tịch xã yêu cầu đơn vị thi công bảo đảm tiến độ, chất lượng của công',
  'trình.',
];

test('lines that a width broke are one paragraph; its last line, the title and every offset stay', () => {
  const text = WRAPPED.join('\n');
  const read = unwrapLines(text);
  assert.deepEqual(
    read.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['Xã Đồng', 'Sáng nay,', 'Chủ tịch'],
  );
  assert.equal(read.length, text.length);
});

test('a sentence broken without a width is one line again; names of files and things in small letters are not its rest', () => {
  const broken = ['Đoàn công tác thăm bản Nà Pồng', 'Sáng', 'nay, đoàn công tác của tỉnh đến thăm bản.', 'Quang', 'cảnh buổi làm việc'];
  broken.push('Đại sứ tặng Chủ tịch Ủy ban nhân dân tỉnh Mai Văn Chuẩn', 'bức thư pháp chữ Lào.');
  assert.deepEqual(unwrapLines(broken.join('\n')).split('\n'), [
    'Đoàn công tác thăm bản Nà Pồng',
    'Sáng nay, đoàn công tác của tỉnh đến thăm bản.',
    'Quang cảnh buổi làm việc',
    'Đại sứ tặng Chủ tịch Ủy ban nhân dân tỉnh Mai Văn Chuẩn bức thư pháp chữ Lào.',
  ]);
  const kept = [
    'Điện thoại mới ra mắt',
    'Máy này bán ở tất cả các cửa hàng trong tỉnh',
    'iPhone được bán cùng ngày.',
    'Ảnh',
    'anh-khai-mac-hoi-nghi-1',
  ];
  assert.equal(unwrapLines(kept.join('\n')), kept.join('\n'));
});

test('lists, verses and paragraphs on one line each keep their lines', () => {
  const kept = [
    [
      '- thu ngân sách đạt 120 tỷ đồng, tăng 8% so với cùng kỳ năm',
      '- giải ngân vốn đầu tư công đạt 71% kế hoạch giao từ đầu năm',
      '- giảm được 214 hộ nghèo',
    ],
    ['Quê hương em có dòng sông', 'chảy qua bãi mía nương bông', 'trắng ngần', 'thuyền ai neo đậu bến gần', 'mà nghe câu hát'],
    [
      'Huyện họp bàn việc đắp đê trước mùa lũ.',
      'Các xã báo cáo tiến độ, nêu khó khăn về vật liệu và đề nghị tỉnh sớm cấp đá cho các đoạn xung yếu.',
    ],
  ];
  for (const lines of kept) assert.equal(unwrapLines(lines.join('\n')), lines.join('\n'));
});

test('only line ends change, each into one space', () => {
  const line = fc.oneof(fc.constantFrom(...WRAPPED, '', '   ', '- một', 'và các'), fc.string({ unit: 'grapheme', maxLength: 90 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      const read = unwrapLines(text);
      assert.equal(read.length, text.length);
      for (let at = 0; at < text.length; at++) if (read[at] !== text[at]) assert.equal(`${text[at]}${read[at]}`, '\n ');
    }),
  );
});
