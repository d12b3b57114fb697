import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillCounts, putCount, readCells, readCount, writeCells } from '../../pipeline/vietnamese/words/count-table.ts';

const keyOf = (no: number) => Math.imul(no, 0x9e3779b1);

test('a count comes back as it was put, within the step of its logarithm', () => {
  for (const level of [0.5, 0.75]) {
    const table = { cells: new Uint16Array(1 << 10), level };
    for (let no = 1; no <= 200; no++) putCount(table, keyOf(no), no);
    for (let no = 1; no <= 200; no++) {
      const off = Math.abs(Math.log2(readCount(table, keyOf(no))) - Math.log2(no));
      assert.ok(off <= level / 2 + 1e-9, `${no}: off by ${off}`);
    }
    assert.equal(readCount(table, keyOf(201)), 0);
  }
});

test('a full bucket takes no more', () => {
  const table = { cells: new Uint16Array(8), level: 0.5 };
  const put = Array.from({ length: 9 }, (_, no) => putCount(table, keyOf(no + 1), 2));
  assert.deepEqual(put, [true, true, true, true, true, true, true, true, false]);
});

test('what is met most is kept, and what is met once is not', () => {
  const table = { cells: new Uint16Array(64), level: 0.5 };
  const counts = new Map(Array.from({ length: 100 }, (_, no) => [keyOf(no), no === 0 ? 1 : no]));
  fillCounts(table, counts);
  const held = Array.from(counts).filter(([key]) => readCount(table, key) > 0);
  assert.ok(held.length > 32 && held.length <= 57, `${held.length}`);
  assert.ok(held.every(([, count]) => count > 42));
});

test('cells are the same after a file, and one cut short is an error', () => {
  const cells = Uint16Array.from([0, 1, 65_535, 4096, 7, 8, 9, 10]);
  assert.deepEqual(readCells(writeCells(cells), 8), cells);
  assert.throws(() => readCells(writeCells(cells).subarray(1), 8), /cut short: 15 bytes of 16; restore the file/);
});
