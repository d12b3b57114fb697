import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCredits } from '../../pipeline/vietnamese/pages/find-credits.ts';

test('a credit ends with the photographer or the newsroom, before the sentence that follows without a stop', () => {
  const credits: [line: string, ...found: string[]][] = [
    ['Thăm dân. Ảnh: Trí Dũng/TTXVN Tổng Bí thư thăm hỏi các gia đình.', 'Ảnh: Trí Dũng/TTXVN'],
    ['Thăm dân. Ảnh: Tuấn Anh. Vì sao cần đắp đê?', 'Ảnh: Tuấn Anh.'],
    ['Hoa nở. Ảnh: Lại Thế Anh/Tuổi trẻ Ban đầu, lễ hội dự kiến mở sớm.', 'Ảnh: Lại Thế Anh/Tuổi trẻ'],
    ['Kết quả. Ảnh: Chụp màn hình. Kết quả nữ.', 'Ảnh: Chụp màn hình.'],
    ['Toàn cảnh - Ảnh: Khoa học phát triển Ngày 7.7, hội nghị mở.', 'Ảnh: Khoa học phát triển'],
    ['Bệnh viện. Ảnh: TR.L Ngày 2.6, đoàn đến.', 'Ảnh: TR.L'],
    ['Bá tước. Ảnh: EPA/Express.co.uk. Nhà thờ cao.', 'Ảnh: EPA/Express.co.uk.'],
    ['Du khách. Ảnh: Văn Thanh Thành Nhà Hồ thuộc địa phận ba xã.', 'Ảnh: Văn Thanh'],
    ['Đo đạc. Ảnh: Lê Văn Tám Đoàn Công tác làm việc ba ngày.', 'Ảnh: Lê Văn Tám'],
    ['Chùm ảnh: Công Phượng ghi bàn'],
    ['Xe tăng. Nguồn ảnh: Quốc phòng Việt Nam Một trong những đề tài.', 'Nguồn ảnh: Quốc phòng Việt Nam'],
    ['Nhóm trẻ. Ảnh: Anh Dũng', 'Ảnh: Anh Dũng'],
    ['Chủ tịch tỉnh báo cáo tình hình hạn, mặn (ảnh Nhật Hòe)', '(ảnh Nhật Hòe)'],
    ['Gia đình treo hai bức hình (ảnh Bác Hồ và ảnh cưới) giữa nhà.'],
  ];
  for (const [line, ...found] of credits)
    assert.deepEqual(
      findCredits(line).map(({ start, end }) => line.slice(start, end)),
      found,
      line,
    );
});
