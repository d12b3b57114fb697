import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { shelvePairs, takeShelves } from '../../pipeline/io/shelves.ts';
import { makeStore, openStore, openTakenRoom } from '../../pipeline/io/store.ts';
import { makeFolder } from './make-folder.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 0x7fffffff }), { maxLength: 20 });

test('what is put in a store is taken from it, whole or in part, in memory, in its file or across', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 10 }), fc.nat(300), (columns, memory) => {
      const file = join(makeFolder({}), 'store.bin');
      const store = makeStore(file, memory);
      const [one, other] = [openStore(store), openStore(store)];
      const room = openTakenRoom();
      const places = columns.map((column, at) => (at % 2 === 0 ? one : other).put(Int32Array.from(column)));
      assert.equal(existsSync(file), columns.flat().length > Math.floor(memory / 4));
      for (const [at, column] of columns.entries()) {
        assert.deepEqual(Array.from(one.take(places[at]!, column.length)), column);
        assert.deepEqual(Array.from(one.take(places[at]!, column.length, room)), column);
        assert.deepEqual(Array.from(other.take(places[at]! + 1, Math.max(0, column.length - 1))), column.slice(1));
      }
      one.close();
      other.close();
    }),
    { numRuns: 60 },
  );
});

test('a store whose file was cut short is an error that says the cure', () => {
  const store = openStore(makeStore(join(makeFolder({}), 'store.bin'), 0));
  store.put(Int32Array.of(1, 2, 3));
  assert.throws(() => store.take(2, 5), /run the stage again/);
  store.close();
});

test('shelves give back the pairs put on each, in the order of the places', () => {
  const pairs = fc.array(fc.tuple(fc.nat(15), fc.nat(1000)), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 5 }), fc.nat(15), fc.nat(16), fc.nat(400), (lists, from, more, memory) => {
      const store = openStore(makeStore(join(makeFolder({}), 'store.bin'), memory));
      const places = lists.map((list) => shelvePairs(store, Uint32Array.from(list.flat()), { shelves: 16, shift: 0 }));
      const to = Math.min(16, from + more);
      const taken = takeShelves(store, Float64Array.from(places), { shelves: 16, from, to });
      assert.deepEqual(
        taken.map((shelf) => Array.from(shelf)),
        Array.from({ length: to - from }, (_, no) => lists.flatMap((list) => list.filter(([first]) => first === from + no).flat())),
      );
      store.close();
    }),
    { numRuns: 60 },
  );
});
