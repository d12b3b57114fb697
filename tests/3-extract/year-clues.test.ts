import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../pipeline/3-extract/dates/find-dates.ts';
import { findReportedDay } from '../../pipeline/3-extract/dates/find-reported-day.ts';
import { findYearClues } from '../../pipeline/3-extract/dates/find-year-clues.ts';
import { openLines } from './open-lines.ts';

function clues(text: string): string[] {
  const article = openLines(text);
  return findYearClues(article, findDates(article)).map(({ kind, year, start, end }) => `${kind} ${year}: ${text.slice(start, end)}`);
}

function reported(text: string): string | null {
  const article = openLines(text);
  const day = findReportedDay(article, findDates(article), []);
  return day && text.slice(day.start, day.end);
}

test('parts of a year, periods compared with and plans tie a text to a year', () => {
  assert.deepEqual(clues('Sáu tháng đầu năm 2031, sản lượng tăng 4% so với cùng kỳ năm 2030.'), [
    'first_months 2031: Sáu tháng đầu năm 2031',
    'same_period 2030: cùng kỳ năm 2030',
  ]);
  assert.deepEqual(clues('Hội nghị đánh giá kết quả công tác năm 2028 và triển khai nhiệm vụ trọng tâm năm 2029.'), [
    'turn 2029: đánh giá kết quả công tác năm 2028 và triển khai nhiệm vụ trọng tâm năm 2029',
  ]);
});

test('names with their year, lunar years and kept days tie a text to a year', () => {
  assert.deepEqual(clues('Liên hoan Tiếng hát công nhân năm 2024 khai mạc.'), ['yearly 2024: Liên hoan Tiếng hát công nhân năm 2024']);
  assert.deepEqual(clues('Xã mở hội mừng xuân Giáp Thìn.'), ['lunar 2024: xuân Giáp Thìn']);
  assert.deepEqual(clues('Hai nước kỷ niệm 40 năm hợp tác (12/4/1984 - 12/4/2024).'), ['jubilee 2024: 12/4/1984 - 12/4/2024']);
});

test('the months of a schedule have yet to come with its first', () => {
  assert.deepEqual(clues('Tháng 8/2030 sẽ xây cầu. Tháng 10/2030 xây đường. Tháng 3/2031 trồng cây.'), [
    'ahead 2030: Tháng 8/2030',
    'ahead 2030: Tháng 10/2030',
    'ahead 2031: Tháng 3/2031',
  ]);
  assert.deepEqual(clues('Tháng 8/2030 sẽ xây cầu. Tháng 10/2030 đã xây đường. Tháng 3/2031 trồng cây.'), ['ahead 2030: Tháng 8/2030']);
  assert.deepEqual(clues('Tháng 8/2030 sẽ xây cầu. Tháng 3/2030 xây đường.'), ['ahead 2030: Tháng 8/2030']);
  assert.deepEqual(clues('Việc này sẽ theo tiến độ. Cụ thể, tháng 8/2030: Xây cầu. Tháng 3/2031: Xây đường.'), [
    'ahead 2030: tháng 8/2030',
    'ahead 2031: Tháng 3/2031',
  ]);
  assert.deepEqual(clues('Việc này đã xong. Cụ thể, tháng 8/2030: Xây cầu. Tháng 3/2031: Xây đường.'), []);
});

test('a day told as to come takes the year with which the text prints it elsewhere', () => {
  assert.deepEqual(clues('Phí mới thu từ 1/6 tới. Theo sở, thông tư có hiệu lực từ ngày 1/6/2031.'), [
    'ahead 2031: 1/6',
    'effect 2031: ngày 1/6/2031',
  ]);
  assert.deepEqual(clues('Phí mới thu từ 1/6 tới. Thông tư ký ngày 2/6/2031.'), []);
});

test('figures of a year are told in the next, and the beginning of a year in any later one', () => {
  assert.deepEqual(clues('Trao đổi giữa hai bên ước đạt 53 tỷ USD năm 2030.'), ['last_year 2030: đạt 53 tỷ USD năm 2030']);
  assert.deepEqual(clues('Đầu năm 2031, xã mở hội.'), []);
  assert.deepEqual(clues('Ông rời xã hồi đầu năm 2031.'), []);
});

test('only some words before a year make it this one', () => {
  assert.deepEqual(clues('Trong năm 2031 này, xã mở hội.'), ['current 2031: năm 2031']);
  assert.deepEqual(clues('Bộ phim năm 2031 này kể về một làng chài.'), []);
});

test('a day in quoted words of an act is none that has passed', () => {
  assert.deepEqual(clues("Thời điểm ''ngày 01 tháng 01 năm 2029'' được thay thế bằng thời điểm ''ngày 01 tháng 01 năm 2030''."), [
    'maybe_ahead 2029: ngày 01 tháng 01 năm 2029',
    'maybe_ahead 2030: ngày 01 tháng 01 năm 2030',
  ]);
});

test('what lies ahead is told from what may', () => {
  assert.deepEqual(clues('Tuyến đường dự kiến khởi công vào tháng 9/2026.'), ['ahead 2026: tháng 9/2026']);
  assert.deepEqual(clues('Luật sẽ có hiệu lực từ ngày 1/7/2027.'), ['far_ahead 2027: ngày 1/7/2027']);
  assert.deepEqual(clues('Đề án thực hiện đến hết năm 2030.'), ['maybe_ahead 2030: năm 2030']);
});

test('years of laws, of school years and of spans tie a text to none', () => {
  assert.deepEqual(clues('Hội nghị tổng kết mười năm của Luật Khoáng sản năm 2010.'), []);
  assert.deepEqual(clues('Ngày hội chào mừng năm học 2026 - 2027 diễn ra sáng nay.'), []);
});

test('the day with which an opening sentence begins is the day reported', () => {
  assert.equal(reported('Bão gây mưa lớn.\nNgày 6-2, Sở Nông nghiệp cho biết bão đã tan.'), 'Ngày 6-2');
  assert.equal(reported('Bão gây mưa lớn, theo tin ngày 6-2 của Sở Nông nghiệp.'), null);
});

test('a day of a year told later in the opening is history', () => {
  assert.equal(reported('Cầu cũ đã hỏng.\nNgày 3/11/1999, cầu được xây.'), null);
  assert.equal(reported('Ngày 3/11/2019, cầu được khánh thành.'), 'Ngày 3/11/2019');
});

test('quarters, a year called this one, programmes and figures tie a text to a year', () => {
  assert.deepEqual(clues('Trong quý I/2029, thu ngân sách vượt kế hoạch.'), ['quarter 2029: quý I/2029']);
  assert.deepEqual(clues('Ngành quyết tâm năm 2029 này tinh giản bộ máy.'), ['current 2029: năm 2029']);
  assert.deepEqual(clues('Kim ngạch thương mại hai nước trong năm 2028 vượt dự báo.'), [
    'last_year 2028: Kim ngạch thương mại hai nước trong năm 2028',
  ]);
  assert.deepEqual(clues('Hai bên sẽ đưa kim ngạch thương mại đạt 9 tỷ USD trong năm 2028.'), [
    'maybe_ahead 2028: kim ngạch thương mại đạt 9 tỷ USD trong năm 2028',
  ]);
  assert.deepEqual(clues('Hai đơn vị ký kết chương trình phối hợp giai đoạn 2027-2031.'), [
    'begun 2027: ký kết chương trình phối hợp giai đoạn 2027',
  ]);
});

test('what is held under its year has come, unless it is said to be held later', () => {
  assert.deepEqual(clues('Ông dự Tọa đàm hợp tác kinh tế Việt Nam - Lào 2027 tại Vinh.'), [
    'yearly 2027: Tọa đàm hợp tác kinh tế Việt Nam - Lào 2027',
  ]);
  assert.deepEqual(clues('Liên hoan Phát thanh năm 2027 tại Vinh sắp tới do Đài tổ chức.'), [
    'maybe_ahead 2027: Liên hoan Phát thanh năm 2027',
  ]);
});

test('days with a year are told as just past, to come or in force by the words around them', () => {
  assert.deepEqual(clues('Thỏa thuận ký ngày 4/3/2027 vừa qua còn hiệu lực.'), ['recent 2027: ngày 4/3/2027']);
  assert.deepEqual(clues('Từ tháng 10/2027 sẽ chạy thử.'), ['ahead 2027: tháng 10/2027']);
  assert.deepEqual(clues('Sở phải báo cáo Ủy ban trước ngày 5/6/2027.'), ['ahead 2027: ngày 5/6/2027']);
  assert.deepEqual(clues('Luật có hiệu lực từ ngày 1/7/2027.'), ['effect 2027: ngày 1/7/2027']);
});

test('the lunar year of an old war ties a text to none', () => {
  assert.deepEqual(clues('Các liệt sĩ hy sinh trong Tết Mậu Thân 1968.'), []);
});

test('figures up to a year, spans that have ended and settled accounts look back', () => {
  assert.deepEqual(clues('Tính đến hết năm 2026, toàn tỉnh có 81 hợp tác xã.'), ['last_year 2026: Tính đến hết năm 2026']);
  assert.deepEqual(clues('Kim ngạch từ 3 triệu USD năm 1998 lên 5 tỷ USD năm 2026.'), ['last_year 2026: năm 1998 lên 5 tỷ USD năm 2026']);
  assert.deepEqual(clues('Giai đoạn 2021 - 2026, huyện đã xây 40 cây cầu.'), ['series 2026: Giai đoạn 2021 - 2026']);
  assert.deepEqual(clues('Giai đoạn 2021 - 2025, huyện đã xây 40 cây cầu.'), ['maybe_ahead 2025: Giai đoạn 2021 - 2025']);
  assert.deepEqual(clues('Năm 2026, 2027, nếu tiết kiệm thì đủ tiền.'), ['plan 2026: Năm 2026, 2027']);
  assert.deepEqual(clues('Nghị quyết phê chuẩn quyết toán ngân sách nhà nước năm 2026.'), [
    'settlement 2026: quyết toán ngân sách nhà nước năm 2026',
  ]);
});

test('what is to come, and what this year is set against, ties the text to no year', () => {
  assert.deepEqual(
    clues('Tỉnh dự liên hoan. Liên hoan Chèo năm 2027 diễn ra tại Hưng Yên sắp tới. Ban tổ chức Liên hoan Chèo năm 2027 họp.'),
    ['maybe_ahead 2027: Liên hoan Chèo năm 2027', 'maybe_ahead 2027: Liên hoan Chèo năm 2027'],
  );
  assert.deepEqual(clues('Liên hoan Chèo 2017 đông khách. Liên hoan Chèo 2027 dự kiến có mười đoàn.'), [
    'maybe_ahead 2017: Liên hoan Chèo 2017',
    'maybe_ahead 2027: Liên hoan Chèo 2027',
  ]);
  assert.deepEqual(clues('Nếu Hội chợ Xuân năm 2026 đông khách thì năm nay vắng hơn.'), ['maybe_ahead 2026: Hội chợ Xuân năm 2026']);
  assert.deepEqual(clues('Luật vừa được Quốc hội thông qua, có hiệu lực từ ngày 1/1/2028.'), ['adopted 2028: ngày 1/1/2028']);
});

test('a law in force some time after the vote that is told ties the text to the months between', () => {
  const vote = 'Sáng 9/6, với 451/470 đại biểu tán thành, Quốc hội thông qua Luật Cây xanh.';
  assert.deepEqual(clues(`${vote} Luật có năm chương và có hiệu lực từ ngày 1/7/2028.`), ['passed 2028: ngày 1/7/2028']);
});

test('without an opening day the first day told in the first sentences is the day reported', () => {
  assert.equal(reported('Bão gây mưa lớn.\nĐài khí tượng ngày 6-2 thông báo bão đã tan.'), 'ngày 6-2');
  assert.equal(reported('Bão gây mưa lớn.\nQuy định mới ban hành ngày 6-2 gây tranh cãi.'), null);
  assert.equal(reported('Báo Biển số 17 phát hành ngày 9-2\nSố báo có nhiều bài hay.'), 'ngày 9-2');
  assert.equal(reported('Bão gây mưa lớn.\nTỉnh sẽ họp ngày 6-2 tại Huế.'), null);
});

test('a day told only as today is the one printed further on', () => {
  assert.equal(reported('Chiều nay họp bàn việc lớn.\nChiều nay, tỉnh họp.\nChiều nay 15-5, tỉnh họp tại Huế.'), 'Chiều nay 15-5');
});

test('a year looked back on with the next one, and a programme that is being decided, tie a text to a year', () => {
  assert.deepEqual(clues('Hai bên đánh giá kết quả tuyên truyền năm 2030, thống nhất nội dung phối hợp năm 2031.'), [
    'turn 2031: đánh giá kết quả tuyên truyền năm 2030, thống nhất nội dung phối hợp năm 2031',
  ]);
  assert.deepEqual(clues('Hai bên đánh giá kết quả tuyên truyền năm 2030, thống nhất nội dung phối hợp năm 2035.'), [
    'review 2030: đánh giá kết quả tuyên truyền năm 2030',
  ]);
  assert.deepEqual(clues('Quốc hội nghe tờ trình về dự kiến Chương trình giám sát năm 2033.'), [
    'decided 2033: tờ trình về dự kiến Chương trình giám sát năm 2033',
  ]);
  assert.deepEqual(clues('Từ nay đến ngày 13-7-2027, xã nhận quà.'), ['ahead 2027: ngày 13-7-2027']);
});

test('the day before the paper is what it reports, wherever its figures stand', () => {
  const opening = 'Xã sắp có cầu\nXã vừa được giao vốn.\nCầu dài 40 m.\nĐường rộng 5 m.\nDân mong từ lâu.\n';
  assert.equal(reported(`${opening}Quyết định được ký hôm qua, ngày 6/2/2031.`), 'hôm qua, ngày 6/2/2031');
  assert.equal(reported(`${opening}Quyết định được ký ngày 6/2/2031.`), null);
});

test('figures that are foreseen, or that another year is a multiple of, are no last year', () => {
  assert.deepEqual(clues('Tăng trưởng của tỉnh nhiều khả năng sẽ đạt 7% trong năm 2031.'), [
    'maybe_ahead 2031: Tăng trưởng của tỉnh nhiều khả năng sẽ đạt 7% trong năm 2031',
  ]);
  assert.deepEqual(clues('Tăng trưởng của tỉnh đạt 7% trong năm 2031.'), ['last_year 2031: Tăng trưởng của tỉnh đạt 7% trong năm 2031']);
});

test('the day of a paper that has just been signed is what is reported, not that of one signed before', () => {
  assert.equal(reported('Chủ tịch UBND tỉnh vừa ký Chỉ thị số 9/CT-UBND ngày 4/5/2021 về chợ đêm.'), 'ngày 4/5/2021');
  assert.equal(reported('Chủ tịch UBND tỉnh vừa ký văn bản sửa đổi Chỉ thị số 9/CT-UBND ngày 4/5/2021.'), null);
});

test('a jubilee is held in its year, and looked forward to before; years that are counted are summed up at their end', () => {
  assert.deepEqual(clues('Sáng 5/9, huyện tổ chức Lễ kỷ niệm 30 năm lập huyện (2001-2031).'), ['jubilee_held 2031: 2001-2031']);
  assert.deepEqual(clues('Hai bên hướng tới kỷ niệm 30 năm kết nghĩa (2001-2031).'), ['jubilee_ahead 2031: 2001-2031']);
  assert.deepEqual(clues('Xã sơ kết 3 năm thực hiện Chỉ thị 9 giai đoạn 2028-2031.'), [
    'summed_up 2031: sơ kết 3 năm thực hiện Chỉ thị 9 giai đoạn 2028-2031',
  ]);
  assert.deepEqual(clues('Xã sơ kết 2 năm thực hiện Chỉ thị 9 giai đoạn 2028-2033.'), ['maybe_ahead 2033: giai đoạn 2028-2033']);
});

test('a number, a sign of capitals and a programme that is changed may stand before the year', () => {
  assert.deepEqual(clues('Bế mạc Festival Biển xanh lần thứ VI-2031.'), ['yearly 2031: Festival Biển xanh lần thứ VI-2031']);
  assert.deepEqual(clues('Ông nói tại phiên họp của NAVEX-2031.'), ['yearly 2031: NAVEX-2031']);
  assert.deepEqual(clues('Quốc hội điều chỉnh Chương trình xây dựng luật, pháp lệnh năm 2031.'), [
    'current 2031: điều chỉnh Chương trình xây dựng luật, pháp lệnh năm 2031',
  ]);
  assert.deepEqual(clues('Xã điều chỉnh chương trình nghề theo Luật Biển năm 2031.'), []);
});
