import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinByMean } from '../../../pipeline/4-resolve/stories/join-by-mean.ts';
import type { ArticleDays } from '../../../pipeline/4-resolve/stories/tell-days.ts';
import { tieArticles, UNTIED } from '../../../pipeline/4-resolve/stories/tie-articles.ts';
import { makeTable } from './make-table.ts';

const BRIDGE = [
  'Sáng 14/5, UBND tỉnh Bình Giang khánh thành cầu Vạn Lộc bắc qua sông Trà Khê, dài 640 m, vốn đầu tư 1.180 tỉ đồng. Ông Phan Quốc Trụ, Phó Chủ tịch UBND tỉnh, cắt băng thông xe. Cầu nối hai xã An Lũng và Tân Kỳ, thay bến phà Gò Sậy đã hoạt động hơn 40 năm.',
  'Người dân hai xã An Lũng, Tân Kỳ từ nay không còn phải chờ phà Gò Sậy. Cầu Vạn Lộc vừa thông xe sáng 14/5 sau ba năm thi công, theo Ban Quản lý dự án giao thông Bình Giang. Công trình vượt sông Trà Khê có bốn làn xe, tổng mức đầu tư gần 1.200 tỉ đồng, do ông Phan Quốc Trụ phát lệnh khởi công năm trước.',
  'Bến phà Gò Sậy chính thức ngừng chạy khi cầu Vạn Lộc được đưa vào sử dụng. Anh Lê Văn Sáu, lái phà 22 năm trên sông Trà Khê, kể chuyến cuối cùng chở khách từ An Lũng sang Tân Kỳ vào tối 13/5.',
];
const GOLD = (day: string, price: string, change: string) =>
  `Giá vàng hôm nay ${day}: mở cửa phiên giao dịch, vàng miếng tại Công ty Kim Ngọc Phú Sa niêm yết mua vào ${price} triệu đồng/lượng, ${change} so với chốt phiên trước. Vàng nhẫn Phú Sa cùng chiều. Chênh lệch mua bán của Kim Ngọc Phú Sa ở mức 1,2 triệu đồng/lượng.`;
const SCHOOL =
  'Trường THPT Nguyễn Cư Trinh ở thị xã Đồng Xoan đón 820 học sinh lớp 10 trong lễ khai giảng. Hiệu trưởng Hồ Thị Liễu đánh trống mở đầu năm học, tặng 35 suất học bổng cho học sinh nghèo.';

const days = (...printed: string[]): ArticleDays => ({ published_on: null, event_on: null, printed });

function storiesOf(texts: string[], told: ArticleDays[], kin: { one: number; other: number }[] = []): number[] {
  return [...joinByMean(texts.length, tieArticles({ table: makeTable(texts), days: told, kin }), UNTIED)];
}

test('reports of one event in words of their own are one story, and another event is none of it', () => {
  assert.deepEqual(storiesOf([...BRIDGE, SCHOOL], [days('05-14'), days('05-14'), days('05-13'), days()]), [0, 0, 0, 3]);
});

test('what is published weeks apart is not one story, however alike', () => {
  const on = (published_on: string): ArticleDays => ({ ...days('05-14'), published_on });
  const stories = storiesOf([BRIDGE[0]!, BRIDGE[1]!], [on('2019-05-14'), on('2019-06-20')]);
  assert.deepEqual(stories, [0, 1]);
});

test('what comes every day in the same words is a story a day', () => {
  const prices = ['56,1', '56,4', '55,9', '57,0', '56,8', '57,3'].map((price, at) => GOLD(`${at + 3}/8`, price, at % 2 ? 'tăng' : 'giảm'));
  const told = prices.map((_, at) => days(`08-0${at * 3 + 1}`.slice(0, 3) + String(at * 3 + 1).padStart(2, '0')));
  const twin = GOLD('3/8', '56,1', 'giảm nhẹ 100.000 đồng');
  assert.deepEqual(storiesOf([...prices, twin], [...told, told[0]!]), [0, 1, 2, 3, 4, 5, 0]);
});

test('texts that share a passage need be less alike, but not altogether different', () => {
  const kin = [{ one: 0, other: 1 }];
  assert.deepEqual(storiesOf([BRIDGE[0]!, SCHOOL], [days(), days()], kin), [0, 1]);
});
