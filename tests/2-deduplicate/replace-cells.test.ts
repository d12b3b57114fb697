import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { replaceCells } from '../../pipeline/2-deduplicate/replace-cells.ts';
import { joinLines } from './make-corpus.ts';

test('the cells named have their new values, all else its own, in rows of whatever order of columns', () => {
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\\', ',', '\n') }),
    fc.integer(),
    fc.constant(null),
    fc.constant([1]),
  );
  const row = fc.tuple(fc.record({ a: value, kind: value, no: value }), fc.boolean()).map(([drawn, isTurned]) => {
    return isTurned ? Object.fromEntries(Object.entries(drawn).reverse()) : drawn;
  });
  const change = fc.oneof(
    fc.constant(null),
    fc.record({ column: fc.constantFrom('kind', 'no'), value: fc.oneof(fc.constant('ế"'), fc.nat()) }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(row, change)), (drawn) => {
      const cells = drawn.flatMap(([, changed], at) => (changed === null ? [] : [{ row: at, ...changed }]));
      const written = Buffer.from(replaceCells(joinLines(drawn.map(([own]) => own)), cells.reverse())).toString();
      const expected = drawn.map(([own, changed]) => JSON.stringify(changed === null ? own : { ...own, [changed.column]: changed.value }));
      assert.equal(written, expected.map((line) => `${line}\n`).join(''));
    }),
    { numRuns: 300 },
  );
});
