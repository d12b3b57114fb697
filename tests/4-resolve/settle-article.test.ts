import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleArticle } from '../../pipeline/4-resolve/settle-article.ts';
import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { openIndex, spanOf, toArticle, toExtraction } from './open-index.ts';

const index = await openIndex();

function date(text: string, words: string, parts: Partial<ExtractedDate>): ExtractedDate {
  const from = { year: null, month: null, day: null, to_year: null, to_month: null, to_day: null, ...parts };
  const to = { to_year: from.to_year ?? from.year, to_month: from.to_month ?? from.month, to_day: from.to_day ?? from.day };
  return {
    key: 't1',
    ...from,
    ...to,
    precision: 'day',
    part_of_day: null,
    weekday: null,
    relative_days: null,
    ...spanOf(text, words),
    evidence: [],
    ...pick(parts),
  };
}

function pick({ key, precision, weekday, relative_days }: Partial<ExtractedDate>): Partial<ExtractedDate> {
  return Object.fromEntries(Object.entries({ key, precision, weekday, relative_days }).filter(([, value]) => value !== undefined));
}

function mainEvent(name: string): Extraction['events'] {
  const none = { ordinal: null, part_of_day: null, place: null, theme: null, organizer: null, part_of: null };
  return [{ key: 'e1', name, kind: 'conference', date: 't1', is_main: true, ...none, evidence: [] }];
}

function years(text: string, words: string, value: number): Extraction['quantities'] {
  return [{ comparator: 'exact', value, value_to: null, unit: 'năm', unit_kind: 'duration', ...spanOf(text, words), evidence: [] }];
}

test('the day of publication gives the year, also over New Year', () => {
  const text = 'Ngày 30-12, Sở họp.';
  const extraction = toExtraction({ dates: [date(text, '30-12', { month: 12, day: 30 })], events: mainEvent('họp') });
  const { article } = settleArticle(toArticle(text, { published_on: '2019-01-02', published_basis: 'stated' }), extraction, index);
  assert.equal(article.event_on, '2018-12-30');
  assert.equal(article.event_on_basis, 'inferred');
});

test('a year in the name of the event is stated', () => {
  const text = 'Ngày 23-12, Sở tổ chức Hội nghị tổng kết năm 2013.';
  const extraction = toExtraction({
    dates: [date(text, '23-12', { month: 12, day: 23 })],
    events: mainEvent('Hội nghị tổng kết năm 2013'),
  });
  const { article } = settleArticle(toArticle(text), extraction, index);
  assert.deepEqual([article.event_on, article.event_on_basis], ['2013-12-23', 'stated']);
});

test('the work of a year is summed up at its end or in the months after', () => {
  const dayOf = (words: string, month: number, name: string) => {
    const text = `Ngày ${words}, Sở họp.`;
    const dates = [date(text, words, { month, day: 13 })];
    return settleArticle(toArticle(text), toExtraction({ dates, events: mainEvent(name) }), index).article.event_on;
  };
  assert.equal(dayOf('13-1', 1, 'Hội nghị Tổng kết công tác Đảng năm 2020'), '2021-01-13');
  assert.equal(dayOf('13-6', 6, 'Hội nghị tổng kết năm 2013'), null);
  assert.equal(dayOf('13-1', 1, 'hội nghị triển khai nhiệm vụ năm 2021'), '2021-01-13');
  assert.equal(dayOf('13-12', 12, 'hội nghị triển khai nhiệm vụ năm 2021'), null);
  assert.equal(dayOf('13-4', 4, 'Hội nghị đánh giá kết quả công tác quý I năm 2021'), '2021-04-13');
  assert.equal(dayOf('13-7', 7, 'Hội nghị đánh giá kết quả 6 tháng đầu năm 2021'), '2021-07-13');
  assert.equal(dayOf('13-1', 1, 'Hội nghị đánh giá kết quả công tác quý IV năm 2020'), '2021-01-13');
  assert.equal(dayOf('13-1', 1, 'lễ tổng kết Liên hoan Tiếng hát Hải Hà 2017'), '2017-01-13');
});

test('what is held under its year opens in it; what only speaks of it need not', () => {
  const text = 'Ngày 10-6, Liên hoan khai mạc.';
  const dates = [date(text, '10-6', { month: 6, day: 10 })];
  const dayOf = (name: string) => settleArticle(toArticle(text), toExtraction({ dates, events: mainEvent(name) }), index).article.event_on;
  assert.equal(dayOf('lễ khai mạc Festival Biển Hải Hà 2017'), '2017-06-10');
  assert.equal(dayOf('họp báo giới thiệu Festival Biển Hải Hà 2017'), null);
});

test('the anniversary of a founding gives the year', () => {
  const text = 'Ngày 16-12, họp mặt kỷ niệm 76 năm của ngành Ngoại giao.';
  const extraction = toExtraction({
    dates: [date(text, '16-12', { month: 12, day: 16 })],
    events: mainEvent('họp mặt'),
    quantities: years(text, '76 năm', 76),
  });
  const { article } = settleArticle(toArticle(text), extraction, index);
  assert.equal(article.event_on, '2021-12-16');
  assert.match(article.event_on_reason ?? '', /76 years .*1945/);
});

test('years passed since a dated document give the year', () => {
  const text = 'Chiều 22/12, hội nghị nghe báo cáo. Trải qua 4 năm thực hiện Quyết định ngày 26/11/2019, kết quả rõ rệt.';
  const stated = date(text, '26/11/2019', { key: 't2', year: 2019, month: 11, day: 26 });
  const extraction = toExtraction({
    dates: [date(text, '22/12', { month: 12, day: 22 }), stated],
    events: mainEvent('hội nghị'),
    quantities: years(text, '4 năm', 4),
  });
  assert.equal(settleArticle(toArticle(text), extraction, index).article.event_on, '2023-12-22');
});

test('without a clue the day stays open: never a guess', () => {
  const text = 'Ngày 16-12, xã họp.';
  const extraction = toExtraction({ dates: [date(text, '16-12', { month: 12, day: 16 })], events: mainEvent('họp') });
  const settled = settleArticle(toArticle(text), extraction, index);
  assert.equal(settled.article.event_on, null);
  assert.equal(settled.dates.get('t1')?.starts_on, null);
});

test('two years that fit are listed, and none is chosen', () => {
  const text = 'Ngày 16-12, đồng chí Thường trực Ban Bí thư dự hội nghị.';
  const extraction = toExtraction({
    dates: [date(text, '16-12', { month: 12, day: 16 })],
    events: mainEvent('hội nghị'),
    people: [{ key: 'p1', name: 'Võ Văn Thưởng', evidence: [] }],
    offices: [{ key: 'f1', title: 'Thường trực Ban Bí thư', organization: null, evidence: [] }],
    offices_held: [{ person: 'p1', office: 'f1', status: 'current', evidence: [] }],
  });
  const settled = settleArticle(toArticle(text), extraction, index);
  assert.equal(settled.article.event_on, null);
  assert.match(settled.article.event_on_reason ?? '', /2021, 2022/);
  assert.equal(settled.dates.get('t1')?.candidates, '2021|2022');
});

test('“hôm nay” of a printed date is the day of publication', () => {
  const text = 'Chiều nay (8/4/2022), họp báo.';
  const extraction = toExtraction({ dates: [date(text, '8/4/2022', { year: 2022, month: 4, day: 8, relative_days: 0 })] });
  const { article } = settleArticle(toArticle(text), extraction, index);
  assert.deepEqual([article.published_on, article.published_basis], ['2022-04-08', 'inferred']);
});

test('a range over New Year ends in the next year', () => {
  const text = 'Từ 30/12/2019 đến 2/1, nghỉ lễ.';
  const range = date(text, '30/12/2019 đến 2/1', { year: 2019, month: 12, day: 30, to_month: 1, to_day: 2, to_year: null });
  const settled = settleArticle(toArticle(text), toExtraction({ dates: [{ ...range, to_year: null }] }), index);
  assert.deepEqual([settled.dates.get('t1')?.starts_on, settled.dates.get('t1')?.ends_on], ['2019-12-30', '2020-01-02']);
});
