import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, inOffice, settle, settleDates } from './settle-dates.ts';

test('two dates of the weeks before give the year, but not in a report from court', () => {
  const dates = [date('t1', [null, 6, 14]), date('t2', [2019, 5, 16]), date('t3', [2019, 5, 20])];
  assert.match(settle(dates).join(' '), /^2019-06-14 it tells of 2019-05-16 and 2019-05-20/);
  assert.equal(settle(dates, {}, 'Tòa tuyên phạt bị cáo.')[0], null);
});

test('the same days printed with the year are stated', () => {
  const range = { to_day: 11 };
  const dates = [date('t1', [null, 7, 5], range), date('t2', [2019, 7, 5], range)];
  const { event_on, event_on_basis } = settleDates(dates);
  assert.deepEqual([event_on, event_on_basis], ['2019-07-05', 'stated']);
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

test('one day of the weeks before gives the year where the text tells of no later one; one month where someone in office limits it too', () => {
  assert.equal(settle([date('t1', [null, 6, 14]), date('t2', [2019, 5, 3])])[0], '2019-06-14');
  assert.equal(settle([date('t1', [null, 6, 14]), date('t2', [2019, 4, 3])])[0], null);
  assert.equal(settle([date('t1', [null, 6, 14]), date('t2', [2019, 5, 3]), date('t3', [2021, null, null])])[0], null);
  const month = [date('t1', [null, 6, 14]), date('t2', [2019, 5, null])];
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

test('the relations of two countries are those with the country that the text is about', () => {
  const text = 'Belarus mở hội. Người Belarus và khách Belarus vui. Hai nước kỷ niệm 30 năm thiết lập quan hệ ngoại giao.';
  const char_start = text.indexOf('30 năm');
  const span = { char_start, char_end: char_start + 6, text: '30 năm' };
  const quantities = [{ comparator: 'exact', value: 30, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
  assert.equal(settle([date('t1', [null, 6, 1])], { quantities }, text)[0], '2022-06-01');
  assert.equal(settle([date('t1', [null, 6, 1])], { quantities }, text.replaceAll('Belarus', 'Bỉ'))[0], null);
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

test('meetings out of turn date what is reported on their days', () => {
  const sitting = 'Ban Chấp hành Trung ương Đảng khóa XIII họp bất thường.';
  assert.equal(settle([date('t1', [null, 6, 21])], {}, sitting)[0], '2024-06-21');
  assert.equal(settle([date('t1', [null, 6, 21])], {}, sitting.replace(' bất thường', ''))[0], null);
  const passed = 'Sách in luật được Quốc hội khóa XV thông qua tại kỳ họp thứ 10.';
  assert.match(settle([date('t1', [null, 2, 24])], {}, passed)[1], /Kỳ họp thứ mười Quốc hội khóa XV/);
  assert.equal(settle([date('t1', [null, 2, 24])], {}, passed.replace('được', 'trình'))[0], null);
  assert.equal(settle([date('t1', [null, 2, 13])], {}, 'Tại Kỳ họp bất thường lần thứ 9, Quốc hội khóa XV bầu.')[0], '2025-02-13');
});

test('a meeting counted by number that the article reports dates it between those of the numbers around it', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, evidence: [] };
  const reported = (ordinal: number, name: string) => ({ events: [{ key: 'e1', name, kind: 'session', ordinal, is_main: true, ...none }] });
  const dates = [date('t1', [null, 10, 27])];
  const sitting = 'Ủy ban Kiểm tra Trung ương khóa XIII họp kỳ thứ 33';
  assert.match(settle(dates, reported(33, 'họp kỳ thứ 33'), `${sitting}.`).join(' '), /^2023-10-27 it reports number 33 of “Kỳ họp/);
  assert.equal(settle(dates, reported(3, 'buổi làm việc'), `Sau khi ${sitting}, tỉnh họp.`)[0], null);
  const summit = 'Hội nghị Cấp cao ASEAN lần thứ 47';
  assert.equal(settle(dates, reported(47, summit), `${summit} bế mạc.`)[0], '2025-10-27');
  assert.equal(settle(dates, reported(47, summit), 'Hội nghị Cấp cao ASEAN - Úc lần thứ 47 bế mạc.')[0], null);
  const beside = `Hai bên gặp nhau bên lề ${summit}.`;
  const at = beside.indexOf(summit);
  const evidence = [{ field: null, part_no: 1, segment_no: 1, char_start: at, char_end: at + summit.length, rule: 'event', text: summit }];
  const met = reported(0, 'gặp nhau').events[0]!;
  const occasion = {
    events: [
      { ...met, ordinal: null },
      { ...met, key: 'e2', name: summit, ordinal: 47, is_main: false, evidence },
    ],
  };
  assert.equal(settle(dates, occasion, beside)[0], '2025-10-27');
  assert.equal(settle(dates, occasion, beside.replace('bên lề', 'sau khi'))[0], null);
});

test('a birth and an age limit the year, but not where two ages are told', () => {
  const dates = [date('t1', [null, 6, 14]), date('t2', [1968, 3, 2], { char_start: 9, char_end: 17 })];
  const reason = (text: string) => settle(dates, {}, text)[1];
  assert.match(reason('Ông sinh 2/3/1968. Ông 50 tuổi.'), /someone born in 1968 is 50 \(2018, 2019\)/);
  assert.doesNotMatch(reason('Ông sinh 2/3/1968. Ông 50 tuổi, vợ 45 tuổi.'), /born/);
});

test('the day itself is none where it is only kept', () => {
  const text = `Tin. ${'a '.repeat(70)}Nhân kỷ niệm ngày sinh của ông, `.padEnd(200, ' ');
  assert.equal(settle([date('t1', [null, 6, 18]), date('t2', [2019, 6, 18])], {}, text)[0], null);
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

test('a congress that the text names has met; one that it prepares has yet to; that of a local committee is another', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, is_main: false };
  const settled = (text: string, name: string, ordinal: number) => {
    const at = { char_start: text.indexOf(name), char_end: text.indexOf(name) + name.length };
    const evidence = [{ field: null, part_no: 1, segment_no: 1, ...at, rule: 'r', text: name }];
    return settle([date('t1', [null, 2, 29])], { events: [{ key: 'e1', name, kind: 'congress', ordinal, ...none, evidence }] }, text);
  };
  assert.match(
    settled('Tọa đàm lấy ý kiến cho Tiểu ban Điều lệ trình Đại hội XIV.', 'Đại hội XIV', 14).join(' '),
    /^2024-02-29 .*prepares/,
  );
  assert.match(settled('Nghị quyết của Đại hội XIII được quán triệt.', 'Đại hội XIII', 13).join(' '), /names .*2021-01 \(2020, 2024\)$/);
  const open = 'Thi đua chào mừng thành công Đại hội XIII.';
  assert.match(settled(open, 'Đại hội XIII', 13).join(' '), /names .*2021-01 \(2020, 2024\)$/);
  for (const text of ['Quá trình thực hiện Nghị quyết Đại hội XIII rất tốt.', 'Việc chuẩn bị cho Đại hội XIII vừa diễn ra rất tốt.'])
    assert.match(settled(text, 'Đại hội XIII', 13).join(' '), /^2024-02-29 .*names .*2021-01$/);
  const both = 'Trung ương thông qua chương trình thực hiện Nghị quyết Đại hội XIV để trình Đại hội XIV.';
  const evidence = [...both.matchAll(/Đại hội XIV/g)].map(({ index: char_start, 0: text }) => ({
    ...{ field: null, part_no: 1, segment_no: 1, rule: 'r', text },
    ...{ char_start, char_end: char_start + text.length },
  }));
  const events = [{ key: 'e1', name: 'Đại hội XIV', kind: 'congress', ordinal: 14, ...none, evidence }];
  assert.match(settle([date('t1', [null, 12, 23])], { events }, both)[1], /names .*2026-01 \(2025, 2026\)$/);
  assert.match(settled('Góp ý cho dự thảo Nghị quyết Đại hội XIV.', 'Đại hội XIV', 14).join(' '), /^2024-02-29 .*prepares/);
  assert.doesNotMatch(settled('Đại hội Đảng bộ Khối lần thứ 13 đã họp.', 'Đại hội Đảng bộ Khối lần thứ 13', 13).join(' '), /names/);
});

test('a session that voters are met before is some weeks ahead; one whose outcome they hear lies behind', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, is_main: false };
  const at = (text: string) => {
    const char_start = text.indexOf('kỳ họp');
    const evidence = [{ field: null, part_no: 1, segment_no: 1, char_start, char_end: char_start + 9, rule: 'r', text: 'x' }];
    const session = { key: 'e1', name: 'kỳ họp thứ 6, Quốc Hội khóa XII', kind: 'session', ordinal: 6, ...none, evidence };
    return settle([date('t1', [null, 9, 21])], { events: [session] }, text)[0];
  };
  assert.equal(at('Cử tri góp ý trước kỳ họp thứ 6, Quốc Hội khóa XII.'), '2009-09-21');
  assert.equal(at('Cử tri góp ý cho kỳ họp thứ 6, Quốc Hội khóa XII sẽ được khai mạc tới đây.'), '2009-09-21');
  assert.equal(at('Cử tri góp ý cho kỳ họp thứ 6, Quốc Hội khóa XII.'), null);
});

test('a session of another country sets no bounds', () => {
  const none = { part_of_day: null, place: null, theme: null, part_of: null, date: null, is_main: false };
  const text = 'Tại kỳ họp thứ 3 Quốc hội Lào khóa XIV, đại biểu chất vấn.';
  const evidence = [{ field: null, part_no: 1, segment_no: 1, char_start: 4, char_end: 13, rule: 'r', text: 'x' }];
  const session = {
    key: 'e1',
    name: 'kỳ họp thứ 3 Quốc hội Lào khóa XIV',
    kind: 'session',
    ordinal: 3,
    organizer: null,
    ...none,
    evidence,
  };
  assert.doesNotMatch(settle([date('t1', [null, 6, 9])], { events: [session] }, text).join(' '), /which met/);
});

test('a session of a council lies where two are held a year from its election on, and stays open where two years are left', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, evidence: [] };
  const reported = (ordinal: number, month: number) => {
    const main = { key: 'e1', name: `kỳ họp thứ ${ordinal}`, kind: 'session', ordinal, is_main: true, ...none };
    return settle(
      [date('t1', [null, month, 6])],
      { events: [main] },
      `Tại kỳ họp thứ ${ordinal} HĐND tỉnh (nhiệm kỳ 2016-2021), đại biểu chất vấn.`,
    )[0];
  };
  assert.equal(reported(2, 12), '2016-12-06');
  assert.equal(reported(4, 7), '2017-07-06');
  assert.equal(reported(5, 7), null);
});

test('a sitting without a term is of the one term with which the text names those who sit', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: null, evidence: [] };
  const main = { key: 'e1', name: 'họp kỳ 50', kind: 'session', ordinal: 50, is_main: true, ...none };
  const sat = 'Ủy ban Kiểm tra Trung ương đã họp kỳ 50. Quy chế của Ủy ban Kiểm tra Trung ương khóa XII được tổng kết.';
  assert.equal(settle([date('t1', [null, 12, 1])], { events: [main] }, sat)[0], '2020-12-01');
  assert.equal(settle([date('t1', [null, 12, 1])], { events: [main] }, sat.slice(0, 40))[0], null);
});

test('years of the National Day are counted where it is told by its day or country', () => {
  const told = (words: string) => {
    const text = `Lễ kỷ niệm 73 năm Quốc khánh ${words}.`;
    const span = { char_start: 11, char_end: 17, text: '73 năm' };
    const quantities = [{ comparator: 'exact', value: 73, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
    return settle([date('t1', [null, 9, 14])], { quantities }, text)[0];
  };
  assert.deepEqual(['2/9', '(2/9)', 'Việt Nam', 'Lào'].map(told), ['2018-09-14', '2018-09-14', '2018-09-14', null]);
});

test('bodies and organs that began or ended limit the year where people serve in them and the text does not look back', () => {
  const body = (name: string) => ({ organizations: [{ key: 'o9', name, evidence: [] }] });
  assert.match(settle([date('t1', [null, 6, 9])], body('Bộ Dân tộc và Tôn giáo'))[1], /Bộ Dân tộc và Tôn giáo began in 2025-03-01/);
  assert.doesNotMatch(settle([date('t1', [null, 6, 9])], body('Cục Thuế'))[1], /began/);
  const seat = inOffice(['Lê Văn An', 'Thứ trưởng']);
  const serving = { ...seat, offices: [{ ...seat.offices![0]!, organization: 'o9' }], ...body('Bộ Kế hoạch và Đầu tư') };
  assert.match(settle([date('t1', [null, 6, 9])], serving)[1], /Bộ Kế hoạch và Đầu tư ended in 2025-02-28/);
  assert.doesNotMatch(settle([date('t1', [null, 6, 9])], serving, 'Ông từng là thứ trưởng.')[1], /ended/);
  const organs = 'Đảng ủy UBND tỉnh họp. Lãnh đạo các huyện, thị xã dự; cùng dự có lãnh đạo các huyện, thị xã.';
  assert.equal(settle([date('t1', [null, 2, 24])], {}, organs)[0], '2025-02-24');
});

test('a term is named from the year before it, and the last of several together once it has begun', () => {
  const text = 'Ban Thường vụ các nhiệm kỳ 2008-2013, 2013-2018 bị phê bình.';
  const term = (key: string, year: number, at: number, words: string, precision: string) =>
    date(key, [year, null, null], { to_year: year + 5, precision, char_start: at, char_end: at + words.length, text: words });
  const first = term('t2', 2008, text.indexOf('nhiệm kỳ'), 'nhiệm kỳ 2008-2013', 'term');
  const second = term('t3', 2013, text.indexOf('2013-2018'), '2013-2018', 'year');
  const held = inOffice(['Trương Tấn Sang', 'Chủ tịch nước']);
  assert.match(settle([date('t1', [null, 9, 25]), first, second], held, text)[1], /term 2013-2018 \(2013, 2014, 2015\)/);
  assert.match(
    settle([date('t1', [null, 9, 25]), { ...first, year: 2014, to_year: 2019 }], held, text)[1],
    /term 2014-2019 \(2013, 2014, 2015\)/,
  );
});

test('people are appointed in the first year of their term, unless all else says otherwise', () => {
  const text = 'Ông trao quyết định bổ nhiệm các Đại sứ nhiệm kỳ 2016-2019.';
  const char_start = text.indexOf('nhiệm kỳ');
  const span = { char_start, char_end: text.length - 1, text: text.slice(char_start, -1) };
  const term = date('t2', [2016, null, null], { to_year: 2019, precision: 'term', ...span });
  const settled = (day: [null, number, number]) => settle([date('t1', day), term], inOffice(['Trần Đại Quang', 'Chủ tịch nước']), text);
  assert.equal(settled([null, 7, 12])[0], '2016-07-12');
  assert.match(settled([null, 1, 16]).join(' '), /2017, 2018/);
});

test('years that a paper has been carried out are counted from its day, which the text tells elsewhere', () => {
  const text = 'Sau 8 năm thực hiện Quy định 228 của Ban Bí thư, công tác này tốt.';
  const at = (words: string) => ({ char_start: text.indexOf(words), char_end: text.indexOf(words) + words.length, text: words });
  const quantities = [{ comparator: 'exact', value: 8, value_to: null, unit: 'năm', unit_kind: 'duration', ...at('8 năm'), evidence: [] }];
  const evidence = [{ field: null, part_no: 1, segment_no: 1, rule: 'r', ...at('Quy định 228') }];
  const paper = {
    key: 'd1',
    kind: 'Quy định',
    number: '228',
    symbol: null,
    issuer: null,
    issuer_text: null,
    congress_term: null,
    subject: null,
  };
  const settled = (issued_on: string | null) =>
    settle([date('t9', [null, 7, 5])], { quantities, documents: [{ ...paper, issued_on, evidence }] }, text)[0];
  assert.equal(settled('2014-02-07'), '2022-07-05');
  assert.equal(settled(null), null);
});

test('a local congress that is prepared is held by the end of the first year of its term', () => {
  const dates = [date('t1', [null, 9, 3])];
  const held = inOffice(['Trần Cẩm Tú', 'Thường trực Ban Bí thư']);
  assert.equal(settle(dates, held, 'Các tỉnh chuẩn bị Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030.')[0], '2025-09-03');
  assert.equal(settle(dates, held, 'Các tỉnh nhớ Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030.')[0], null);
});

test('a jubilee looked forward to is near its day', () => {
  const text = 'Hướng tới kỷ niệm 134 năm ngày sinh Chủ tịch Hồ Chí Minh.';
  const span = { char_start: 18, char_end: 25, text: '134 năm' };
  const quantities = [{ comparator: 'exact', value: 134, value_to: null, unit: 'năm', unit_kind: 'duration', ...span, evidence: [] }];
  assert.equal(settle([date('t1', [null, 5, 17])], { quantities }, text)[0], '2024-05-17');
});

test('the form of a state before its name is no part of whose office it is', () => {
  const held = inOffice(['Lawrence Wong', 'Thủ tướng Cộng hòa Singapore']);
  assert.match(settle([date('t1', [null, 3, 26])], held)[1], /Lawrence Wong was Thủ tướng Singapore/);
});

test('a conference on two years is of the one in whose months it meets', () => {
  const none = { part_of_day: null, place: null, theme: null, organizer: null, part_of: null, date: 't1', evidence: [] };
  const name = 'Hội nghị Chính phủ với các địa phương đánh giá kết quả năm 2021, triển khai nhiệm vụ năm 2022';
  const events = [{ key: 'e1', name, kind: 'conference', ordinal: null, is_main: true, ...none }];
  const day = (month: number) => settle([date('t1', [null, month, 5])], { events })[0];
  assert.deepEqual([day(1), day(12), day(7)], ['2022-01-05', '2021-12-05', null]);
});

test('a day told by the lunar calendar too holds the years in which both meet', () => {
  const told = (text: string) => settle([date('t1', [null, 2, 10])], {}, text)[0];
  const inOfficeThen = inOffice(['Trần Đại Quang', 'Chủ tịch nước']);
  assert.equal(settle([date('t1', [null, 2, 10])], inOfficeThen, 'Đêm 10.2 (tức 14 tháng Giêng), hội mở.')[0], '2017-02-10');
  assert.equal(settle([date('t1', [null, 4, 6])], inOfficeThen, 'Sáng 6/4 (nhằm ngày 10/3 âm lịch), lễ giỗ.')[0], '2017-04-06');
  assert.equal(settle([date('t1', [null, 2, 15])], inOfficeThen, 'Ngày 15-2 (30 Tết), chợ đông.')[0], '2018-02-15');
  assert.equal(told('Đêm 10.2 (tức 14 tháng Giêng), hội mở.'), null);
  assert.equal(told('Ngày 10-2, tức 3 ngày sau, hội mở.'), null);
});

test('whoever was put out of an office may be called by it later', () => {
  const held = inOffice(['Donald Trump', 'Tổng thống Mỹ'], ['James Comey', 'Giám đốc FBI'], ['Rex Tillerson', 'Ngoại trưởng Mỹ']);
  assert.equal(settle([date('t1', [null, 5, 20])], held, 'Ông sa thải Giám đốc FBI James Comey.')[0], '2017-05-20');
  assert.match(settle([date('t1', [null, 5, 20])], held, 'Ông gặp Giám đốc FBI James Comey.')[1], /contradict/);
});

test('resolutions of a plenum are told of after it, and studied in the year after it', () => {
  const told = (text: string) => settle([date('t1', [null, 6, 29])], inOffice(['Nguyễn Xuân Phúc', 'Thủ tướng Chính phủ']), text);
  assert.equal(told('Hội nghị học tập, quán triệt các Nghị quyết Trung ương 5 (khóa XII) khai mạc.')[0], '2017-06-29');
  assert.match(told('Tỉnh thực hiện Nghị quyết Trung ương 5 (khóa XII).')[1], /\(2017, 2018, 2019, 2020\)/);
  assert.match(told('Tỉnh thực hiện Nghị quyết Trung ương 5.')[1], /\(2016, 2017, /);
});

test('somebody is new in an office by the family name too, by the time since, and by a day told without its year', () => {
  const moon = (text: string) => settle([date('t1', [null, 6, 20])], inOffice(['Moon Jae In', 'Tổng thống Hàn Quốc']), text)[0];
  assert.equal(moon('Tân Tổng thống Moon vừa điện đàm.'), '2017-06-20');
  assert.equal(moon('Chính quyền mới của Tổng thống Moon họp bàn.'), '2017-06-20');
  assert.equal(moon('Ông Moon vừa nhậm chức đã gặp khó.'), '2017-06-20');
  assert.equal(moon('Ông Moon họp báo sau gần hai tháng cầm quyền.'), '2017-06-20');
  assert.equal(moon('Đây là chuyến thăm đầu tiên kể từ khi ông Moon lên nắm quyền hôm 10/5.'), '2017-06-20');
  assert.equal(moon('Kể từ khi ông Moon lên nắm quyền, giá nhà tăng.'), null);
  const may = inOffice(['Nguyễn Xuân Phúc', 'Thủ tướng Chính phủ']);
  assert.equal(settle([date('t1', [null, 6, 20])], may, 'Tân Bộ trưởng Nguyễn Văn An phát biểu.')[0], null);
});

test('a month in which something happened once is no date of these weeks', () => {
  const text = 'Cuộc thi diễn ra trong tháng 6/2015 ở Huế.';
  const at = text.indexOf('tháng');
  const dates = [date('t1', [null, 6, 14]), date('t2', [2015, 6, null], { char_start: at, char_end: at + 12 })];
  assert.equal(settle(dates, {}, text)[0], '2015-06-14');
  assert.equal(settle(dates, {}, text.replace('trong', '  vào'))[0], null);
});
