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
    'review 2028: đánh giá kết quả công tác năm 2028',
    'plan 2029: nhiệm vụ trọng tâm năm 2029',
  ]);
});

test('names with their year, lunar years and kept days tie a text to a year', () => {
  assert.deepEqual(clues('Liên hoan Tiếng hát công nhân năm 2024 khai mạc.'), ['yearly 2024: Liên hoan Tiếng hát công nhân năm 2024']);
  assert.deepEqual(clues('Xã mở hội mừng xuân Giáp Thìn.'), ['lunar 2024: xuân Giáp Thìn']);
  assert.deepEqual(clues('Hai nước kỷ niệm 40 năm hợp tác (12/4/1984 - 12/4/2024).'), ['jubilee 2024: 12/4/1984 - 12/4/2024']);
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
