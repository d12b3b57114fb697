import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../pipeline/3-extract/dates/find-dates.ts';
import { openLines } from './open-lines.ts';

const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
const mark = fc.constantFrom('/', '-', '.');

test('a day with its year is read back from figures and from words', () => {
  fc.assert(
    fc.property(day, mark, fc.boolean(), (date, sign, inWords) => {
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const printed = inWords ? `ngày ${dayOfMonth} tháng ${month} năm ${year}` : [dayOfMonth, month, year].join(sign);
      const found = findDates(openLines(`Lễ bế mạc diễn ra vào ${printed}, tại xã Tân Lập.`));
      assert.deepEqual(
        found.map(({ from, to }) => [from, to]),
        [
          [
            { year, month, day: dayOfMonth },
            { year, month, day: dayOfMonth },
          ],
        ],
      );
    }),
  );
});

test('a range of two days of one month keeps both ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 27 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      (first, month, length) => {
        const last = Math.min(28, first + length);
        const [found] = findDates(openLines(`Lớp học mở từ ngày ${first} đến ${last}/${month}.`));
        assert.deepEqual([found?.from.day, found?.to.day, found?.to.month], [first, last, month]);
      },
    ),
  );
});

test('any text yields dates that lie inside it, in order, without overlap', () => {
  const piece = fc.constantFrom(
    'ngày ',
    '18',
    '/',
    '-',
    ' và ',
    '9',
    ' tháng ',
    '2023',
    ' năm ',
    'Chiều ',
    '(',
    ')',
    ', ',
    '. Ông',
    ' từ ',
    ' đến ',
    'quý III',
    'cùng ngày',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = openLines(pieces.join(''));
      let end = 0;
      for (const date of findDates(article)) {
        assert.ok(date.start >= end && date.end > date.start && date.end <= article.text.length);
        end = date.end;
      }
    }),
  );
});
