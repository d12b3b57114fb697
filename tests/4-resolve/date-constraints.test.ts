import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleArticle } from '../../pipeline/4-resolve/settle-article.ts';
import type { ExtractedDate, Extraction } from '../../schemas/extraction.ts';
import { openIndex, toArticle, toExtraction } from './open-index.ts';

const index = await openIndex();
type Clue = Extraction['year_clues'][number];

function date(key: string, [year, month, day]: (number | null)[], parts: Partial<ExtractedDate> = {}): ExtractedDate {
  const from = { year: year!, month: month!, day: day! };
  const to = { to_year: year!, to_month: month!, to_day: day! };
  const none = { part_of_day: null, weekday: null, relative_days: null, evidence: [] };
  const at = Number(key.slice(1)) * 100;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { key, ...from, ...to, precision, ...none, char_start: at, char_end: at + 10, text: key, ...parts };
}

function clue(kind: string, year: number, parts: Partial<Clue> = {}): Clue {
  return { kind, year, month: null, day: null, char_start: 5000 + year, char_end: 5001 + year, text: `${kind} ${year}`, ...parts };
}

/** Somebody with each office, in force unless it is said otherwise. */
function inOffice(...held: [person: string, title: string, status?: string][]): Partial<Extraction> {
  const people = held.map(([name], at) => ({ key: `p${at}`, name, honorifics: [], evidence: [] }));
  const offices = held.map(([, title], at) => ({ key: `o${at}`, title, organization: null, evidence: [] }));
  const offices_held = held.map(([, , status], at) => ({ person: `p${at}`, office: `o${at}`, status: status ?? 'current', evidence: [] }));
  return { people, offices, offices_held };
}

/** The day of an article whose reported date is the first one, and why. */
function settle(dates: ExtractedDate[], parts: Partial<Extraction> = {}, text = 'Tin.'): [string | null, string] {
  const { article } = settleArticle(toArticle(text), toExtraction({ dates, reported_date: dates[0]!.key, ...parts }), index);
  return [article.event_on, article.event_on_reason ?? ''];
}

test('the period compared with was the year before; early in a year it may be two years before', () => {
  const year_clues = [clue('same_period', 2018)];
  assert.equal(settle([date('t1', [null, 6, 28])], { year_clues })[0], '2019-06-28');
  assert.equal(settle([date('t1', [null, 2, 28])], { year_clues })[0], null);
});

test('a plan for a year is spoken of in it, or in the last months before', () => {
  const year_clues = [clue('plan', 2019)];
  assert.equal(settle([date('t1', [null, 5, 6])], { year_clues })[0], '2019-05-06');
  assert.equal(settle([date('t1', [null, 12, 6])], { year_clues })[0], null);
  assert.equal(settle([date('t1', [null, 12, 6])], { year_clues: [clue('review', 2018), ...year_clues] })[0], null);
});

test('a clue of a year before others told as past is history', () => {
  const year_clues = [clue('first_months', 2015)];
  assert.equal(settle([date('t1', [null, 8, 6]), date('t2', [2018, null, null])], { year_clues })[0], null);
  assert.equal(settle([date('t1', [null, 8, 6]), date('t2', [2020, null, null])], { year_clues })[0], '2015-08-06');
});

test('what lies ahead is later than the text', () => {
  const year_clues = [clue('named', 2022), clue('ahead', 2022, { month: 9, day: 10 })];
  assert.match(settle([date('t1', [null, 8, 1])], { year_clues }).join(' '), /^2022-08-01/);
  assert.match(settle([date('t1', [null, 10, 1])], { year_clues }).join(' '), /contradict/);
});

test('what is held every year and named with two years settles nothing', () => {
  assert.equal(settle([date('t1', [null, 8, 1])], { year_clues: [clue('yearly', 2022), clue('named', 2023)] })[0], null);
});

test('two dates of the weeks before give the year, but not in a report from court', () => {
  const dates = [date('t1', [null, 6, 14]), date('t2', [2019, 5, 16]), date('t3', [2019, 5, 20])];
  assert.match(settle(dates).join(' '), /^2019-06-14 it tells of 2019-05-16 and 2019-05-20/);
  assert.equal(settle(dates, {}, 'Tòa tuyên phạt bị cáo.')[0], null);
});

test('the same days printed with the year are stated', () => {
  const range = { to_day: 11 };
  const dates = [date('t1', [null, 7, 5], range), date('t2', [2019, 7, 5], range)];
  const { article } = settleArticle(toArticle('Tin.'), toExtraction({ dates, reported_date: 't1' }), index);
  assert.deepEqual([article.event_on, article.event_on_basis], ['2019-07-05', 'stated']);
});

test('a day of a year before those that the text tells of is not reported', () => {
  assert.equal(settle([date('t1', [1986, 10, 19]), date('t2', [2017, 2, 9])])[0], null);
});

test('a session of the National Assembly named at the beginning gives the year', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, is_main: false };
  const evidence = [{ field: null, part_no: 1, segment_no: 1, char_start: 40, char_end: 70, rule: 'r', text: 'x' }];
  const session = { key: 'e1', name: 'Kỳ họp thứ 5, Quốc hội khóa 14', kind: 'session', ordinal: 5, ...none, evidence };
  assert.equal(settle([date('t1', [null, 6, 1])], { events: [session] })[0], '2018-06-01');
  assert.equal(settle([date('t1', [null, 6, 1])], { events: [{ ...session, name: 'Kỳ họp thứ 5, HĐND khóa 14' }] })[0], null);
});

test('years of relations with one country give the year; being prepared for, the year or the one before', () => {
  const told = (before: string) => {
    const text = `${before} kỷ niệm 30 năm thiết lập quan hệ ngoại giao giữa Việt Nam và Belarus.`;
    const char_start = text.indexOf('30 năm');
    const span = { char_start, char_end: char_start + 6, text: '30 năm' };
    const quantities = [{ comparator: 'exact', value: 30, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
    return settle([date('t1', [null, 6, 1])], { quantities }, text)[0];
  };
  assert.equal(told('Hai bên'), '2022-06-01');
  assert.equal(told('Hai bên hướng tới'), null);
});

test('figures of the last full year give the next, unless the text speaks of another', () => {
  assert.equal(settle([date('t1', [null, 6, 1])], { year_clues: [clue('last_year', 2018)] })[0], '2019-06-01');
  assert.equal(settle([date('t1', [null, 12, 30])], { year_clues: [clue('last_year', 2018)] })[0], null);
  assert.equal(settle([date('t1', [null, 6, 1])], { year_clues: [clue('last_year', 2018), clue('current', 2018)] })[0], '2018-06-01');
});

test('one day of the months before gives the year where the text tells of no later one; one month where someone in office limits it too', () => {
  assert.equal(settle([date('t1', [null, 6, 14]), date('t2', [2019, 4, 3])])[0], '2019-06-14');
  assert.equal(settle([date('t1', [null, 9, 14]), date('t2', [2019, 4, 3])])[0], null);
  assert.equal(settle([date('t1', [null, 6, 14]), date('t2', [2019, 4, 3]), date('t3', [2021, null, null])])[0], null);
  const month = [date('t1', [null, 6, 14]), date('t2', [2019, 4, null])];
  assert.equal(settle(month)[0], null);
  assert.equal(settle(month, inOffice(['Angela Merkel', 'Thủ tướng Đức']))[0], '2019-06-14');
});

test('leaders of other states limit the year by the title alone, new and former ones as well', () => {
  const day = [date('t1', [null, 6, 20])];
  assert.equal(settle(day, inOffice(['James Mattis', 'Bộ trưởng Quốc phòng'], ['Rex Tillerson', 'Ngoại trưởng Mỹ']))[0], '2017-06-20');
  assert.equal(settle(day, inOffice(['Trump', 'Tổng thống']))[0], null);
  assert.equal(settle(day, inOffice(['Moon Jae In', 'Tổng thống']), 'Tân Tổng thống Moon Jae In điện đàm.')[0], '2017-06-20');
  const former = inOffice(['Theresa May', 'Thủ tướng Anh'], ['Barack Obama', 'Tổng thống Mỹ', 'former'], ['Rex Tillerson', 'Ngoại trưởng']);
  assert.equal(settle([date('t1', [null, 1, 25])], former)[0], null);
  assert.equal(settle([date('t1', [null, 12, 25])], former)[0], '2017-12-25');
});

test('of two holders of one office the later limits the year, and a hand-over is the likelier day', () => {
  const both = inOffice(['Barack Obama', 'Tổng thống Mỹ'], ['Donald Trump', 'Tổng thống Mỹ'], ['Rex Tillerson', 'Ngoại trưởng Mỹ']);
  assert.equal(settle([date('t1', [null, 6, 20])], both)[0], '2017-06-20');
});

test('what is soon to come gives the year', () => {
  assert.equal(settle([date('t1', [null, 6, 3])], { year_clues: [clue('ahead', 2019, { month: 11 })] })[0], '2019-06-03');
  assert.equal(settle([date('t1', [null, 6, 3])], { year_clues: [clue('ahead', 2019)] })[0], null);
});

test('a founding day long past is no date of these months', () => {
  const dates = [date('t1', [null, 6, 6]), date('t2', [1957, 6, 7])];
  assert.equal(settle(dates, { year_clues: [clue('jubilee', 2017)] })[0], '2017-06-06');
});

test('the relations of two countries are those with the country that the text is about', () => {
  const text = 'Belarus mở hội. Người Belarus và khách Belarus vui. Hai nước kỷ niệm 30 năm thiết lập quan hệ ngoại giao.';
  const char_start = text.indexOf('30 năm');
  const span = { char_start, char_end: char_start + 6, text: '30 năm' };
  const quantities = [{ comparator: 'exact', value: 30, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
  assert.equal(settle([date('t1', [null, 6, 1])], { quantities }, text)[0], '2022-06-01');
  assert.equal(settle([date('t1', [null, 6, 1])], { quantities }, text.replaceAll('Belarus', 'Bỉ'))[0], null);
});

test('a span that has ended, accounts that are settled and a law just passed limit the year', () => {
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('series', 2018)] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('settlement', 2017)] })[0], '2019-06-07');
  assert.equal(settle([date('t1', [null, 6, 7])], { year_clues: [clue('adopted', 2020, { month: 1, day: 1 })] })[0], '2019-06-07');
});

test('one date of the weeks before counts unless things are counted from it', () => {
  const text = 'Kể từ ngày 7/5/2019 đến nay, tỉnh đã họp ba lần.';
  const near = date('t2', [2019, 5, 7], { char_start: 6, char_end: 18 });
  assert.equal(settle([date('t1', [null, 6, 14]), near], {}, text)[0], null);
  assert.equal(settle([date('t1', [null, 6, 14]), near], {}, text.replace('Kể từ', 'Hồi'))[0], '2019-06-14');
});

test('a session or plenum named by number dates what is reported on its days, not what it will deal with', () => {
  const dates = [date('t1', [null, 6, 9])];
  assert.equal(settle(dates, {}, 'Tại kỳ họp thứ 3, Quốc hội khóa XIV, đại biểu chất vấn.')[0], '2017-06-09');
  assert.equal(settle(dates, {}, 'Quốc hội họp. Tại kỳ họp thứ năm khóa XIV, Quốc hội nghe báo cáo.')[0], '2018-06-09');
  assert.equal(settle(dates, {}, 'Quốc hội họp. Báo cáo sẽ được trình Quốc hội tại kỳ họp thứ năm khóa XIV.')[0], null);
  assert.equal(settle(dates, {}, 'Quốc hội lắng nghe. Kỳ họp thứ 3 HĐND khóa XIV khai mạc.')[0], null);
  assert.equal(settle([date('t1', [null, 5, 9])], {}, 'Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XII họp.')[0], '2017-05-09');
  assert.equal(settle([date('t1', [null, 5, 9])], {}, 'Thực hiện Nghị quyết Hội nghị Trung ương 5 khóa XII.')[0], null);
});

test('a birth and an age limit the year, but not where two ages are told', () => {
  const dates = [date('t1', [null, 6, 14]), date('t2', [1968, 3, 2], { char_start: 9, char_end: 17 })];
  const reason = (text: string) => settle(dates, {}, text)[1];
  assert.match(reason('Ông sinh 2/3/1968. Ông 50 tuổi.'), /someone born in 1968 is 50 \(2018, 2019\)/);
  assert.doesNotMatch(reason('Ông sinh 2/3/1968. Ông 50 tuổi, vợ 45 tuổi.'), /born/);
});

test('a deadline on the first day of a year may be years ahead', () => {
  const dates = [date('t1', [null, 7, 10])];
  assert.equal(settle(dates, { year_clues: [clue('ahead', 2020, { month: 1, day: 1 })] })[0], null);
  assert.equal(settle(dates, { year_clues: [clue('ahead', 2020, { month: 1, day: 12 })] })[0], '2019-07-10');
});

test('one date close before the day, the day itself, or soon behind it as one to come gives the year', () => {
  const on = date('t1', [null, 6, 18]);
  assert.equal(settle([on, date('t2', [2019, 6, 18])], {}, '“Cuộc họp 18/6/2019”')[0], '2019-06-18');
  const soon = date('t2', [2019, 6, 22], { day: 20, text: '20 - 22/6/2019' });
  assert.equal(settle([on, soon], { year_clues: [clue('ahead', 2019, { month: 6, day: 22, char_start: 200 })] })[0], '2019-06-18');
  assert.equal(settle([on, date('t2', [2019, 7, 22])])[0], null);
  assert.equal(settle([on, date('t2', [2019, 6, null])])[0], '2019-06-18');
});

test('the day itself is none where it is only kept', () => {
  const text = `Tin. ${'a '.repeat(70)}Nhân kỷ niệm ngày sinh của ông, `.padEnd(200, ' ');
  assert.equal(settle([date('t1', [null, 6, 18]), date('t2', [2019, 6, 18])], {}, text)[0], null);
});

test('a day told as one to come is nowhere a day that is past', () => {
  const year_clues = [clue('effect', 2022, { month: 1, day: 1, char_start: 300 }), clue('first_months', 2021)];
  const dates = [date('t1', [null, 6, 18]), date('t2', [2022, 1, 1]), date('t3', [2022, 1, 1])];
  assert.equal(settle(dates, { year_clues })[0], '2021-06-18');
});

test('a programme is decided in the year before', () => {
  assert.equal(settle([date('t1', [null, 6, 18])], { year_clues: [clue('decided', 2023)] })[0], '2022-06-18');
});

test('a jubilee of a body counts from the one founding that the text dates', () => {
  const kept = (text: string) => {
    const char_start = text.indexOf('10 năm');
    const span = { char_start, char_end: char_start + 6, text: '10 năm' };
    const quantities = [{ comparator: 'exact', value: 10, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
    return settle([date('t1', [null, 5, 24])], { quantities }, text)[0];
  };
  const text = 'Trung tâm tổ chức lễ kỷ niệm 10 năm thành lập. Trung tâm được thành lập theo Quyết định số 32 ngày 11/4/2007.';
  assert.equal(kept(text), '2017-05-24');
  assert.equal(kept(`${text} Viện được thành lập năm 1999.`), null);
  assert.equal(kept(text.replace('lễ kỷ niệm', 'sau')), null);
});

test('a day told with its weekday nearby holds the years in which it falls on it', () => {
  const held = inOffice(['Nguyễn Xuân Phúc', 'Thủ tướng Chính phủ']);
  const thursday = date('t2', [null, 6, 1], { weekday: 4, text: 'thứ Năm (1/6)' });
  assert.deepEqual(settle([date('t1', [null, 6, 5])], held)[0], null);
  assert.match(settle([date('t1', [null, 6, 5]), thursday], held).join(' '), /^2017-06-05 .*it tells of “thứ Năm \(1\/6\)”/);
  assert.equal(settle([date('t1', [null, 9, 5]), thursday], held)[0], null);
  const friday = date('t2', [null, 12, 30], { weekday: 5, text: 'thứ Sáu 30/12' });
  assert.match(settle([date('t1', [null, 1, 4]), friday], held)[0]!, /^2017-01-04/);
});
