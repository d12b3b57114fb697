import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openRowScanner } from '../../pipeline/io/scan-row.ts';

const unit = fc.constantFrom('a', 'ế', '"', '\\', '\n', ',', '{', '🏛', '"b":');
const value = fc.oneof(fc.string({ unit, maxLength: 90 }), fc.integer(), fc.double({ noNaN: true }), fc.constantFrom(null, true, false));
const row = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'bb', 'c', 'd'), { minLength: 1 })
  .chain((names) => fc.record(Object.fromEntries(names.sort().map((name) => [name, value]))));

/** The values found in a row that stands between two others. */
function scan(line: string, columns: string[]): unknown[] | null {
  const bytes = Buffer.from(`{"a":1}\n${line}\n{"a":2,"b":3,"d":4}`);
  const { starts, ends, ...scanner } = openRowScanner(columns);
  if (!scanner.scan(bytes, 8, 8 + Buffer.byteLength(line))) return null;
  return columns.map((_, at) => JSON.parse(bytes.toString('utf8', starts[at], ends[at])));
}

test('the values found are those that a parser reads', () => {
  fc.assert(
    fc.property(row, (drawn) => {
      const line = JSON.stringify(drawn);
      const parsed = JSON.parse(line);
      const columns = Object.keys(parsed).filter((_, at) => at % 2 === 0);
      assert.deepEqual(
        scan(line, columns),
        columns.map((column) => parsed[column]),
      );
    }),
  );
});

test('a row without a column, in another order, or written in another way is not scanned', () => {
  assert.deepEqual(scan('{"a":1,"b":"x"}', ['a', 'b']), [1, 'x']);
  for (const line of [
    '{"a":1}',
    '{"b":"x","a":1}',
    '{"a": 1,"b":"x"}',
    '{ "a":1,"b":"x"}',
    '{"c":[1,2],"a":1,"b":"x"}',
    '{"a":{"b":1}}',
    '{"a":1,"b":"x',
    '',
  ]) {
    assert.equal(scan(line, ['a', 'b']), null, line);
  }
});
