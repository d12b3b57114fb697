import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadTable, openDuckDB, queryRows, quoteName, quoteText, readSql, streamRows } from '../../pipeline/io/duckdb.ts';
import { findShards, openTables } from '../../pipeline/io/shards.ts';
import { makeFolder } from './make-folder.ts';

const COLUMNS = [
  { name: 'id', type: 'varchar' },
  { name: 'count', type: 'integer' },
  { name: 'size', type: 'bigint' },
  { name: 'share', type: 'decimal(4,3)' },
  { name: 'value', type: 'double' },
  { name: 'day', type: 'date' },
  { name: 'open', type: 'boolean' },
];
const ROWS = [
  {
    id: 'dấu "nháy", \'đơn\'\nxuống dòng 😀',
    count: -1,
    size: 2 ** 53 - 1,
    share: 0.125,
    value: 793000000000.5,
    day: '0987-01-31',
    open: false,
  },
  { id: 'b', count: null, size: null, share: null, value: null, day: null, open: null },
];

async function withDatabase(work: (db: Awaited<ReturnType<typeof openDuckDB>>, folder: string) => Promise<void>): Promise<void> {
  const folder = makeFolder();
  const db = await openDuckDB({ folder, threads: 2 });
  try {
    await work(db, folder);
  } finally {
    db.close();
  }
  assert.ok(!existsSync(join(folder, '.duckdb')));
}

test('rows of every storage type come back from DuckDB as they were written', () =>
  withDatabase(async (db, folder) => {
    const tables = openTables(folder, ['t', 'none']);
    for (const row of ROWS) tables.write('t', { ...row, beside: 1 });
    await tables.close();
    await loadTable(db, 't', findShards(folder, 't'), COLUMNS);
    await loadTable(db, 'none', findShards(folder, 'none'), COLUMNS);
    assert.deepEqual(await queryRows(db, 'SELECT * FROM t'), ROWS);
    assert.deepEqual(await queryRows(db, 'SELECT * FROM none'), []);
  }));

test('a value of another type than its column stops the load', () =>
  withDatabase(async (db, folder) => {
    writeFileSync(join(folder, 't-00000.ndjson'), '{"count":"nhiều"}\n');
    await assert.rejects(loadTable(db, 't', findShards(folder, 't'), COLUMNS), /nhiều/);
  }));

test('a row longer than 16 MiB is loaded', () =>
  withDatabase(async (db, folder) => {
    const tables = openTables(folder);
    tables.write('t', { id: 'ạ'.repeat(6 << 20) });
    await tables.close();
    await loadTable(db, 't', findShards(folder, 't'), COLUMNS);
    assert.deepEqual(await queryRows(db, 'SELECT length(id) AS letters FROM t'), [{ letters: 6 << 20 }]);
  }));

test('sums are numbers, lists and structs arrays and objects; an integer that no number holds is an error', () =>
  withDatabase(async (db) => {
    const sql = "SELECT sum(range) AS total, [1, NULL] AS list, {'a': 2::BIGINT} AS pair FROM range(4)";
    assert.deepEqual(await queryRows(db, sql), [{ total: 6, list: [1, null], pair: { a: 2 } }]);
    await assert.rejects(queryRows(db, 'SELECT 9007199254740993::BIGINT AS big'), /column big: 9007199254740993/);
  }));

test('a large result comes in chunks', () =>
  withDatabase(async (db) => {
    let rows = 0;
    for await (const chunk of streamRows(db, 'SELECT range FROM range(10000)')) {
      assert.ok(chunk.length <= 2048);
      rows += chunk.length;
    }
    assert.equal(rows, 10000);
  }));

test('no extension is fetched', () =>
  withDatabase(async (db) => {
    await assert.rejects(
      queryRows(db, "SELECT * FROM read_csv('https://bienban.invalid/a.csv')"),
      (error: Error) => !/download/i.test(error.message),
    );
    const settings = await queryRows<{ value: string }>(db, "SELECT value FROM duckdb_settings() WHERE name LIKE 'auto%_known_extensions'");
    assert.deepEqual(settings, [{ value: 'false' }, { value: 'false' }]);
  }));

test('names and texts are quoted, and an SQL file loses its closing stop', async () => {
  assert.deepEqual([quoteName('a"b'), quoteText("a'b")], ['"a""b"', "'a''b'"]);
  const folder = makeFolder({ 'x.sql': 'SELECT 1;\n' });
  assert.equal(await readSql(new URL(`file://${folder}/x.sql`)), 'SELECT 1');
});
