import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFigures, readNumberWords, readScale } from '../../pipeline/vietnamese/numbers/read-number.ts';
import { readRoman, toRoman } from '../../pipeline/vietnamese/numbers/read-roman.ts';

test('figures are read back however the thousands are parted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const dotted = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
      assert.equal(readFigures(dotted), whole);
      assert.equal(
        readFigures(`${dotted},${String(hundredths).padStart(2, '0')}`),
        Number(`${whole}.${String(hundredths).padStart(2, '0')}`),
      );
    }),
  );
});

test('figures that are no number are none', () => {
  for (const printed of ['', '1.2.3', '12,34,5', 'ba', '5/3']) assert.equal(readFigures(printed), null, printed);
});

test('number words below a thousand', () => {
  const words: [string, number][] = [
    ['ba', 3],
    ['mười', 10],
    ['mười hai', 12],
    ['hai mươi lăm', 25],
    ['Tám mươi mốt', 81],
    ['hai trăm linh hai', 202],
    ['một trăm năm mươi', 150],
  ];
  for (const [printed, value] of words) assert.equal(readNumberWords(printed), value, printed);
  assert.equal(readNumberWords('ba bốn'), null);
  assert.equal(readScale('nghìn tỷ'), 1e12);
});

test('Roman numerals are read back; letters that make none are not read', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => assert.equal(readRoman(toRoman(value)), value)));
  for (const letters of ['', 'IIX', 'VX', 'XIIII', 'ABC', 'xiii']) assert.equal(readRoman(letters), null, letters);
});
