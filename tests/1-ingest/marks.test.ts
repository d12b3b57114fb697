import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from '../../pipeline/1-ingest/read-dateline.ts';
import { findCredits } from '../../pipeline/vietnamese/pages/find-credits.ts';
import { matchPageLine } from '../../pipeline/vietnamese/pages/match-page-line.ts';
import { readByline } from '../../pipeline/vietnamese/pages/read-byline.ts';
import { readStamp } from '../../pipeline/vietnamese/pages/read-stamp.ts';
import { OUTLETS } from './outlets.ts';

test('stamps in the forms that pages print', () => {
  const stamps: [line: string, date: string, time: string | null, rest?: string][] = [
    ['24/12/2013 06:07', '2013-12-24', '06:07:00'],
    ['Thứ tư, 15/12/2021 | 11:12:45', '2021-12-15', '11:12:45'],
    ['22:46, ngày 23-12-2013', '2013-12-23', '22:46:00'],
    ['Thứ Tư, 29/03/2023, 14:05 (GMT+7)', '2023-03-29', '14:05:00'],
    ['Chủ nhật, 5/3/2023, 7:05[GMT +7]', '2023-03-05', '07:05:00'],
    ['Thứ Sáu, ngày 22 tháng 12 năm 2023 - 16:30', '2023-12-22', '16:30:00'],
    ['Cập nhật 12-3-2022', '2022-03-12', null],
    ['Cập nhật lúc 16h45 ngày 3.4.2022', '2022-04-03', '16:45:00'],
    ['2023-03-29T14:05:00+07:00', '2023-03-29', '14:05:00'],
    ['2023-03-29 14:05:32.0', '2023-03-29', '14:05:32'],
    ['2023-03-29 00:15:05(GMT+08:00)', '2023-03-28', '23:15:05'],
    ['2023-03-29T20:05:00+00:00', '2023-03-30', '03:05:00'],
    ['03/02/2021 07:12 PM', '2021-02-03', '19:12:00'],
    ['03/25/2021 07:12 PM', '2021-03-25', '19:12:00'],
    ['Ngày phát hành: 12/3/2023 Lượt xem 123', '2023-03-12', null],
    ['12/3/2023 | 345 views', '2023-03-12', null],
    ['Trần An - 14/12/2021 10:30', '2021-12-14', '10:30:00', 'Trần An'],
    ['3-2-2021 07:12|Minh An', '2021-02-03', '07:12:00', 'Minh An'],
    ['10:30 | 14/12/2021 Tin tức', '2021-12-14', '10:30:00', 'Tin tức'],
    ['Lan An, Vũ Bình-Thứ ba, ngày 3/2/2021', '2021-02-03', null, 'Lan An, Vũ Bình'],
    ['PV•14/12/2021', '2021-12-14', null, 'PV'],
  ];
  for (const [line, date, time, rest] of stamps) {
    const stamp = readStamp(line);
    assert.deepEqual([stamp?.date, stamp?.time], [date, time], line);
    assert.equal(stamp?.rest ? line.slice(stamp.rest.start, stamp.rest.end) : undefined, rest, line);
  }
});

test('a date in a sentence, a day that is not, a signing place and a half date are no stamps', () => {
  const others = [
    'Hội nghị khai mạc ngày 12/3/2023 tại Hà Nội',
    '31/02/2021 07:12',
    'Hà Nội, ngày 12 tháng 3 năm 2023',
    'Ngày 12/3',
    '0:00 / 2023',
  ];
  for (const line of others) assert.equal(readStamp(line), null, line);
});

test('bylines: the name as printed, and the papers beside it', () => {
  const bylines: [line: string, author: string | null, ...sources: string[]][] = [
    ['TRẦN BÌNH', 'TRẦN BÌNH'],
    ['D.Ngân', 'D.Ngân'],
    ['T.Q', 'T.Q'],
    ['CTV Hoàng Thanh/VOV.VN', 'CTV Hoàng Thanh', 'VOV.VN'],
    ['Minh Anh/VOV-Miền Trung', 'Minh Anh', 'VOV-Miền Trung', 'VOV'],
    ['Phan Phương (TTXVN)', 'Phan Phương', 'TTXVN'],
    ['Theo Giang Chinh/VnExpress', 'Giang Chinh', 'VnExpress'],
    ['Theo Đình Văn (Lao Động)', 'Đình Văn', 'Lao Động'],
    ['Bảo Hạnh (Theo Straits Times)', 'Bảo Hạnh', 'Straits Times'],
    ['Theo VTV', null, 'VTV'],
    ['Nguồn: Báo Tin tức', null, 'Báo Tin tức'],
    ['(Tổng hợp)', null],
    ['Sơn Tùng Tổng hợp', 'Sơn Tùng'],
    ['Tác giả: Trần Văn An', 'Trần Văn An'],
    ['Bài, ảnh: Trần An', 'Trần An'],
    ['Tin, ảnh: HỒNG PHA - MINH ANH', 'HỒNG PHA - MINH ANH'],
    ['Song Đào, ảnh: Nam Nguyễn', 'Song Đào'],
    ['(Theo CNN) Gia Bảo', 'Gia Bảo', 'CNN'],
    ['Nguyễn Đăng Theo The Guardian', 'Nguyễn Đăng', 'The Guardian'],
    ['(Anh Tuấn)', 'Anh Tuấn'],
    ['Vũ Hạnh/VOV online', 'Vũ Hạnh', 'VOV online', 'VOV'],
    ['Nhóm PV', 'Nhóm PV'],
    ['Thiên Kim Thiên Kim', 'Thiên Kim'],
  ];
  for (const [line, author, ...sources] of bylines) {
    const byline = readByline(line);
    assert.ok(byline, line);
    assert.equal(byline.author ? line.slice(byline.author.start, byline.author.end) : null, author, line);
    assert.deepEqual(byline.sources, sources, line);
  }
});

test('closing lines that sign nothing are no bylines', () => {
  for (const line of [
    'Hết',
    'Hội nghị thành công tốt đẹp',
    'Theo đó, các xã phải báo cáo trước ngày 30',
    'Xem thêm Tin Tức',
    '(ảnh dưới)',
    'a',
  ]) {
    assert.equal(readByline(line), null, line);
  }
});

test('credits end with the name, not with the sentence after it', () => {
  const credits: [line: string, ...found: string[]][] = [
    ['Các đại biểu dự hội nghị. Ảnh: QUANG PHÚC', 'Ảnh: QUANG PHÚC'],
    ['Quang cảnh. (Ảnh: Lâm Khánh/TTXVN)', '(Ảnh: Lâm Khánh/TTXVN)'],
    ['Toàn cảnh - Ảnh: Lê Na.', 'Ảnh: Lê Na.'],
    ['Nhận thuốc. Ảnh: Văn Giáp/TTXVN Sáng 12/10, bộ họp.', 'Ảnh: Văn Giáp/TTXVN'],
    ['Dự lễ. Ảnh: VGP/Đức Tuân Thủ tướng nói ngắn gọn trong buổi lễ hôm nay với các đại biểu.', 'Ảnh: VGP/Đức Tuân'],
    ['Cây đổ. Ảnh: Sơn Hòa. Chiều 7/7, mưa to.', 'Ảnh: Sơn Hòa.'],
    ['Đắp đê. Ảnh: An Bình Ông Lê Bá nói ngay sau đó rằng việc này không thể chậm thêm nữa.', 'Ảnh: An Bình'],
    ['Cấp phát (Ảnh minh họa)', '(Ảnh minh họa)'],
    ['Ký kết. (Nguồn: TTXVN)', '(Nguồn: TTXVN)'],
    ['Chỗ họp. Ảnh: cổng thông tin huyện', 'Ảnh: cổng thông tin huyện'],
    ['Bài, ảnh: Trần An'],
    ['(Trong ảnh: Máy bơm của huyện) Được biết, giá là 18 tỷ.'],
    ['Bối cảnh: Liên hợp quốc bàn việc này'],
  ];
  for (const [line, ...found] of credits)
    assert.deepEqual(
      findCredits(line).map(({ start, end }) => line.slice(start, end)),
      found,
      line,
    );
});

test('datelines end before the first word of the text', () => {
  const datelines: [line: string, mark: string | null][] = [
    ['TTXVN - Chiều 22/12, hội nghị bế mạc.', 'TTXVN - '],
    ['(TTXVN) - Chiều 22/12, hội nghị bế mạc.', '(TTXVN) - '],
    ['(SGGP).- Chiều 22/12, hội nghị bế mạc.', '(SGGP).- '],
    ['(Chinhphu.vn) – Phó Thủ tướng yêu cầu.', '(Chinhphu.vn) – '],
    ['(Bến Đá) - Sáng nay huyện họp.', '(Bến Đá) - '],
    ['VOV.VN - Hai bên nhất trí.', 'VOV.VN - '],
    ['TGVN. Ngày 11/8, hai bên họp.', 'TGVN. '],
    ['Hà Nội (TTXVN) - Sáng nay huyện họp.', 'Hà Nội (TTXVN) - '],
    ['Dân trí Sáng 2/3, ba bộ ký quy chế.', 'Dân trí '],
    ['Dân trí Việt Nam ngày một cao.', null],
    ['(Ảnh trên) Các đại biểu dự họp.', null],
    ['Hà Nội - Thành phố vì hòa bình tròn 20 năm.', null],
    ['EVN - Tập đoàn Điện lực họp.', null],
    ['Ngày 3/4 - 5/4, huyện họp.', null],
  ];
  for (const [line, mark] of datelines) {
    const dateline = readDateline(line, OUTLETS);
    assert.equal(dateline ? line.slice(0, dateline.end) : null, mark, line);
  }
});

test('page lines by their words; what only begins like one belongs to the text', () => {
  const known: Record<string, string[]> = {
    furniture: [
      'Theo dõi Báo Bến Đá trên',
      '(0) Bình luận',
      'Chia sẻ Zalo',
      '1,204 lượt xem',
      'A A',
      '• An Giang • Bắc Ninh • Cà Mau',
      'w_abc-12.jpg',
      'Đóng menu',
    ],
    related: ['Tin cùng chuyên mục', 'TIN LIÊN QUAN', 'Đừng bỏ lỡ', 'Các tin/bài khác', '>> Làm căn cước ở đâu?', '[Hơn 300 tấn rác]'],
    player: ['0:00 / 0:00', '0:00', 'Your browser does not support the audio element.', 'XEM VIDEO:'],
    rights: [
      '(*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý của Báo Bến Đá.',
      '® Ghi rõ nguồn "Bến Đá" khi phát hành lại thông tin',
      '© 2020 Báo Bến Đá',
    ],
  };
  for (const [kind, lines] of Object.entries(known)) for (const line of lines) assert.equal(matchPageLine(line)?.kind, kind, line);
  const texts = [
    'Không được để chậm việc này thêm một ngày nào.',
    'Theo dõi sát tình hình mưa lũ.',
    'Bản quyền phần mềm là vấn đề lớn.',
    'Xem thêm là quyền của bạn đọc báo.',
    '12:30 trưa, đoàn tới xã',
  ];
  for (const line of texts) assert.equal(matchPageLine(line), null, line);
});
