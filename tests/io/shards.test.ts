import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { findShards, openTables, readBatches, readRows } from '../../pipeline/io/shards.ts';
import { makeFolder } from './make-folder.ts';

const home = makeFolder();
const makeShards = () => mkdtempSync(join(home, 's-'));

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const row = fc.dictionary(
  fc.stringMatching(/^[a-z_]{1,8}$/),
  fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
  {
    noNullPrototype: true,
  },
);

test('rows come back as they were written, in order, wherever shards end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 30 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, bytes, size) => {
        const folder = makeShards();
        const tables = openTables(folder, ['t'], bytes);
        for (const one of rows) tables.write('t', one);
        assert.deepEqual(await tables.close(), { t: rows.length });
        const wellFormed = JSON.parse(JSON.stringify(rows));
        assert.deepEqual(await collect(readRows(folder, 't')), wellFormed);
        const batches = await collect(readBatches(folder, 't', size));
        assert.deepEqual(batches.flat(), wellFormed);
        assert.ok(
          batches.every((batch, no) => (no < batches.length - 1 ? batch.length === size : batch.length > 0 && batch.length <= size)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the bytes of all shards together are the rows as lines, whatever the limit', async () => {
  const rows = Array.from({ length: 50 }, (_, no) => ({ no, text: 'Hội nghị tổng kết 😀\n'.repeat(no % 5) }));
  const contents = [1, 100, 1000, 1 << 20].map((bytes) => {
    const folder = makeShards();
    const tables = openTables(folder, ['t'], bytes);
    for (const one of rows) tables.write('t', one);
    tables.close();
    return {
      shards: findShards(folder, 't').length,
      text: findShards(folder, 't')
        .map((file) => readFileSync(file, 'utf8'))
        .join(''),
    };
  });
  assert.equal(new Set(contents.map(({ text }) => text)).size, 1);
  assert.deepEqual([contents[0]!.shards, contents[3]!.shards], [50, 1]);
});

test('a declared table without rows has an empty shard, an undeclared one is an error', async () => {
  const folder = makeShards();
  assert.deepEqual(await openTables(folder, ['people', 'rejects']).close(), { people: 0, rejects: 0 });
  assert.equal(statSync(findShards(folder, 'people')[0]!).size, 0);
  assert.deepEqual(await collect(readRows(folder, 'people')), []);
  assert.throws(() => findShards(folder, 'offices'), /no table offices in .*; build stage/);
});

test('a table is not taken for another whose name begins with its own', async () => {
  const folder = makeShards();
  const tables = openTables(folder, ['offices', 'offices_held']);
  tables.write('offices_held', { a: 1 });
  await tables.close();
  assert.deepEqual(await collect(readRows(folder, 'offices')), []);
});

test('a row over many chunks of the file is read whole', async () => {
  const folder = makeShards();
  const long = { text: 'ạ'.repeat(3 << 20) };
  const tables = openTables(folder);
  for (const one of [{ text: 'a' }, long, { text: 'b' }]) tables.write('t', one);
  await tables.close();
  assert.deepEqual(await collect(readRows(folder, 't')), [{ text: 'a' }, long, { text: 'b' }]);
});

test('a broken row is an error that names file and line', async () => {
  const folder = makeShards();
  writeFileSync(join(folder, 't-00000.ndjson'), '{"a":1}\n{"a":\n');
  await assert.rejects(collect(readRows(folder, 't')), /row is no JSON: .*t-00000\.ndjson line 2/);
});

test('shards are never written over', () => {
  const folder = makeShards();
  appendFileSync(join(folder, 't-00000.ndjson'), '{}\n');
  assert.throws(() => openTables(folder).write('t', { text: 'x'.repeat(2 << 20) }), /EEXIST/);
});
