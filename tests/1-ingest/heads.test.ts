import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKnownLines, lastSection, sectionOfPath } from '../../pipeline/1-ingest/find-known-lines.ts';
import { findLines } from '../../pipeline/1-ingest/find-lines.ts';
import { chooseStamp, findStamps } from '../../pipeline/1-ingest/find-stamps.ts';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { isLate } from '../../pipeline/1-ingest/is-late.ts';
import { isMenu } from '../../pipeline/1-ingest/is-menu.ts';
import { nameId } from '../../pipeline/text/ids.ts';
import { dropDoubling } from '../../pipeline/vietnamese/letters/drop-doubling.ts';
import { readByline } from '../../pipeline/vietnamese/pages/read-byline.ts';
import { readStamp } from '../../pipeline/vietnamese/pages/read-stamp.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

test('stamps with labels, tools, English words and half days', () => {
  const stamps: [line: string, date: string, time: string | null, rest?: string][] = [
    ['Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27', '2013-12-05', '15:42:27'],
    ['Ngày đăng tin: 12/05/2023', '2023-05-12', null],
    ['12 Th5, 2023', '2023-05-12', null],
    ['Tháng 5 12, 2023', '2023-05-12', null],
    ['May 12, 2023', '2023-05-12', null],
    ['Fri, 12 May 2023 - 14:20', '2023-05-12', '14:20:00'],
    ['Cập nhật 04/09/2009 - 01:00:58 PM (GMT+7)', '2009-09-04', '13:00:58'],
    ['12/05/2023 12:10 AM', '2023-05-12', '00:10:00'],
    ['Thứ sáu, 12/05/2023 08:05 (GMT+0700) 0 bình luận', '2023-05-12', '08:05:00'],
    ['15:30 | Thứ sáu, 12/05/2023 0', '2023-05-12', '15:30:00'],
    ['Thứ Sáu, ngày 12 tháng 5 năm 2023', '2023-05-12', null],
    ['Thứ 6, 12/05/2023 | 14:20 - Cỡ chữ', '2023-05-12', '14:20:00'],
    ['Đăng bởi Trần An vào 12/05/2023', '2023-05-12', null, 'bởi Trần An'],
    ['Báo Tin tứcBáo Tin tức23/12/2023 07:15', '2023-12-23', '07:15:00', 'Báo Tin tứcBáo Tin tức'],
  ];
  for (const [line, date, time, rest] of stamps) {
    const stamp = readStamp(line);
    assert.deepEqual([stamp?.date, stamp?.time], [date, time], line);
    assert.equal(stamp?.rest ? line.slice(stamp.rest.start, stamp.rest.end) : undefined, rest, line);
  }
  assert.equal(readStamp('Ngày đăng: 12/05/2023')?.labelled, true);
  assert.equal(readStamp('Thứ sáu, ngày 12/05/2023')?.labelled, false);
});

test('a time months after every day of the text is not the text’s own', () => {
  assert.equal(isLate('2023-05-12', ['Sáng 11/5, huyện họp.']), false);
  assert.equal(isLate('2023-01-02', ['Chiều 31-12, huyện họp.']), false);
  assert.equal(isLate('2023-05-12', ['Ngày 26/3/2019, huyện họp; hạn là 30/4/2019.']), true);
  assert.equal(isLate('2023-08-12', ['Ngày 26 tháng 3, huyện họp.']), true);
  assert.equal(isLate('2024-05-12', ['Năm 2019, huyện trồng 300 ha rừng.']), true);
  assert.equal(isLate('2024-05-12', ['Huyện trồng 300 ha rừng, tỉ lệ sống 9/10.']), true);
  assert.equal(isLate('2024-05-12', ['Huyện trồng 300 ha rừng.']), false);
});

test('of two stamps the one between title and text, or the earlier of first and last', () => {
  const choose = (text: string, title: number | null) => {
    const page = { lines: findLines(text, false), outlets: OUTLETS };
    return chooseStamp(findStamps(page, findKnownLines(page)), title)?.stamp.date ?? null;
  };
  const body = 'Sáng 11/5, huyện họp bàn việc đắp đê, trồng rừng và sửa lại ba trạm bơm cũ.';
  assert.equal(choose(`20/05/2023 10:00\nHuyện bàn việc đắp đê\n12/05/2023 08:00\n${body}`, 1), '2023-05-12');
  assert.equal(choose(`20/05/2023 10:00\nHuyện bàn việc đắp đê\n${body}\n${body}\nCập nhật 12-05-2023`, 1), '2023-05-12');
  assert.equal(choose(`20/11/2023 10:00\nHuyện bàn việc đắp đê\n${body}`, 1), null);
  assert.equal(choose(`Ngày đăng: 20/11/2023\nHuyện bàn việc đắp đê\n${body}`, 1), '2023-11-20');
});

test('menus are made of entries alone, paths end in the section', () => {
  assert.ok(isMenu('Tiện ích Bạn cần biết Liên hệ Thông tin toà soạn'));
  assert.ok(isMenu('Chính trị Xã hội Kinh tế Văn hóa Thể thao'));
  assert.equal(isMenu('Thời sự > Chính trị'), false);
  assert.equal(isMenu('Chính trị ổn định, kinh tế phát triển, văn hóa khởi sắc'), false);
  assert.equal(lastSection('Trang chủChính trịNgoại giao'), 'Ngoại giao');
  assert.equal(sectionOfPath('Trang chủ » Tin tức » Việc của xã', null), 'Việc của xã');
  assert.equal(sectionOfPath('Trang chủ » Tin tức » Xã họp bàn việc đắp đê', 'Xã họp bàn việc đắp đê'), 'Tin tức');
  assert.equal(sectionOfPath('Trang chủ', null), null);
});

test('the word that stands for a clock before the stamp signs nothing', () => {
  const text = `Huyện bàn việc đắp đê\nClockThứ Bảy, 07/02/2026 07:08\nNgày 6/2, huyện họp bàn việc đắp đê, trồng rừng và sửa lại ba trạm bơm.`;
  const article = ingest([toRecord(text)], OUTLETS).kept[0]?.article;
  assert.deepEqual([article?.author, article?.published_on], [null, '2026-02-07']);
});

test('a name printed twice is one name; an account of the page is no author', () => {
  assert.equal(dropDoubling('Thiên Kim Thiên Kim'), 'Thiên Kim');
  assert.equal(dropDoubling('Báo Tin tứcBáo Tin tức'), 'Báo Tin tức');
  assert.equal(dropDoubling('Thiên Kim Thiên An'), 'Thiên Kim Thiên An');
  const byline = readByline('Bởi Trần An');
  assert.equal(byline?.author && 'Bởi Trần An'.slice(byline.author.start), 'Trần An');
  const authorOf = (line: string) => {
    const author = readByline(line)?.author;
    return author && line.slice(author.start, author.end);
  };
  assert.equal(authorOf('(LA, Sở Thủy sản)'), 'LA');
  assert.equal(authorOf('(Lê An - Văn phòng Huyện ủy)'), 'Lê An');
  assert.equal(authorOf('(Hết)'), undefined);
  const text = 'Huyện họp bàn việc đắp đê\nNgười đăng: Admin\nSáng 11/5, huyện họp bàn việc đắp đê, trồng rừng và sửa lại ba trạm bơm.';
  assert.equal(ingest([toRecord(text)], OUTLETS).kept[0]?.article.author, null);
});

test('an address names the outlet, that of a gathering site only where the page names none', () => {
  const read = (url: string, first: string) => {
    const record = toRecord(
      `Huyện họp bàn việc đắp đê\n${first}Sáng 11/5, huyện họp bàn việc đắp đê, trồng rừng và sửa lại ba trạm bơm cũ.`,
    );
    return ingest([{ ...record, given: { ...record.given, url } }], OUTLETS).kept[0]?.article.outlet_id;
  };
  assert.equal(read('https://beta.vietnamplus.vn/a-post1.vnp', ''), 'vietnamplus');
  assert.equal(read('https://dantri.com.vn/a.htm', '(SGGP).- '), 'dan-tri');
  assert.equal(read('http://www.baomoi.com/a/c/1.epi', '(SGGP).- '), 'sggp');
  assert.equal(read('https://example.org/a', ''), nameId('example.org'));
});
