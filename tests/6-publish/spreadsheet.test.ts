import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSpreadsheet, toSpreadsheet, toSpreadsheetHeader } from '../../pipeline/6-publish/to-spreadsheet.ts';
import type { Row } from '../../pipeline/io/read-csv-table.ts';
import type { Column } from '../../pipeline/io/tables.ts';

const column = (name: string, type: Column['type']): Column => ({
  ...{ name, type, nullable: true, description: name, example: 'x', vi: name, viDescription: name, withhold: false },
});
const COLUMNS = [column('words', 'varchar'), column('number', 'double'), column('day', 'date')];
const row = (words: string | null, number: number | null = null): Row => ({ words, number, day: null });

/** What is given and what stands in the file for it. */
const CELLS: [given: string, written: string][] = [
  ['=SUM(A1)', "'=SUM(A1),,\n"],
  ['+84 912', "'+84 912,,\n"],
  ['- gạch đầu dòng', "'- gạch đầu dòng,,\n"],
  ['@anh', "'@anh,,\n"],
  ['\t=1', "'\t=1,,\n"],
  ['＝1+1', "'＝1+1,,\n"],
  ["'=1", "''=1,,\n"],
  ['\'=HYPERLINK("a","b")', '"\'\'=HYPERLINK(""a"",""b"")",,\n'],
  ["'tốt'", "'tốt',,\n"],
  ['21-KL/TW', '21-KL/TW,,\n'],
];

for (const [given, written] of CELLS)
  test(`no formula: ${JSON.stringify(given)}`, () => {
    assert.equal(toSpreadsheet(COLUMNS, [row(given)]), written);
  });

test('the header has the byte order mark, and negative numbers stay numbers', () => {
  assert.equal(toSpreadsheetHeader(COLUMNS), '\u{FEFF}words,number,day\n');
  assert.equal(toSpreadsheet(COLUMNS, [row(null, -3.5)]), ',-3.5,\n');
});

test('what was defused is restored, whatever it was', () => {
  const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', ' ');
  const text = fc.tuple(fc.array(sign, { maxLength: 4 }), fc.string()).map(([signs, rest]) => signs.join('') + rest);
  fc.assert(
    fc.property(text, (words) => {
      const [cell] = toSpreadsheet(COLUMNS, [row(words)]).split(',,\n');
      if (!cell!.startsWith('"')) {
        assert.doesNotMatch(cell!, /^[=+\-@\t\r＝＋－＠]/);
        assert.deepEqual(fromSpreadsheet(COLUMNS, [row(cell!)]), [row(words)]);
      }
    }),
  );
});
