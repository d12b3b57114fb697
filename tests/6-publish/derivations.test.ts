import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestRows } from '../../pipeline/6-publish/digest-rows.ts';
import { readArrowTable } from '../../pipeline/6-publish/read-arrow-table.ts';
import { readParquetTable } from '../../pipeline/6-publish/read-parquet-table.ts';
import { readSpreadsheet } from '../../pipeline/6-publish/read-spreadsheet.ts';
import { sortByReference } from '../../pipeline/6-publish/sort-by-reference.ts';
import { toCsv, toCsvHeader } from '../../pipeline/6-publish/to-csv.ts';
import { toDdl } from '../../pipeline/6-publish/to-ddl.ts';
import { selectPublished } from '../../pipeline/6-publish/withhold.ts';
import { writeParquet } from '../../pipeline/6-publish/write-parquet.ts';
import { writeRows } from '../../pipeline/6-publish/write-rows.ts';
import { loadTable, openDuckDB } from '../../pipeline/io/duckdb.ts';
import { type Row, readCsvTable } from '../../pipeline/io/read-csv-table.ts';
import { type Column, readTables, type StorageType, type Table } from '../../pipeline/io/tables.ts';

const TYPES: StorageType[] = ['varchar', 'integer', 'bigint', 'double', 'decimal(4,3)', 'date', 'boolean'];

/** A table with a column of each type, first a key; all but the key may be null. */
const table = makeTable('things', [
  { name: 'id', type: 'integer', nullable: false },
  ...TYPES.map((type) => ({ name: `of_${type.slice(0, 4)}`, type, nullable: true })),
]);

const day = fc
  .date({ min: new Date('1802-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('"', ',', ' x ', 'a\nb', '=1+1', '- gạch', '+84', "'=1", "''@a", '＝1', '\t1', 'null', 'true', '0', '😀"đ,\n', "'"),
  )
  .filter((value) => !/[\0\r]/.test(value));
const VALUES: Record<StorageType, fc.Arbitrary<Row[string]>> = {
  varchar: text,
  integer: fc.integer(),
  bigint: fc.maxSafeInteger(),
  double: fc
    .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(793_000_000_000, 0.1, 1e21))
    .map((value) => value + 0),
  'decimal(4,3)': fc.integer({ min: 0, max: 9999 }).map((value) => value / 1000),
  date: day,
  boolean: fc.boolean(),
};

test('any row is the same in CSV, also for spreadsheets, Arrow and Parquet', async () => {
  const row = fc.tuple(...TYPES.map((type) => fc.option(VALUES[type], { freq: 4 })));
  const rowsOf = fc
    .array(row, { maxLength: 12 })
    .map((rows) =>
      rows.map(
        (values, id) => Object.fromEntries([['id', id], ...TYPES.map((type, at) => [`of_${type.slice(0, 4)}`, values[at]!])]) as Row,
      ),
    );
  const folder = mkdtempSync(join(tmpdir(), 'bienban-formats-'));
  const db = await openDuckDB({ folder, threads: 1 });
  await db.run('CREATE SCHEMA published');
  let run = 0;
  try {
    await fc.assert(
      fc.asyncProperty(rowsOf, async (rows) => {
        const file = (ending: string) => join(folder, `${run}.${ending}`);
        run++;
        const files = { csv: file('csv'), spreadsheet: file('xcsv'), arrow: file('arrow') };
        await writeRows(table, batches(rows), { ...files, metadata: { a: 'b' } });
        writeFileSync(file('ndjson'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
        await db.run('DROP VIEW IF EXISTS published.things; DROP TABLE IF EXISTS main.things');
        await loadTable(db, 'things', [file('ndjson')], table.columns);
        await db.run('CREATE VIEW published.things AS FROM memory.main.things');
        await writeParquet(db, table, { file: file('parquet'), metadata: { "it's": '"x"' } });
        const expected = await digestRows(table.columns, batches(rows));
        assert.deepEqual(await digestRows(table.columns, readCsvTable(file('csv'), table)), expected);
        assert.deepEqual(await digestRows(table.columns, readSpreadsheet(file('xcsv'), table)), expected);
        assert.deepEqual(await digestRows(table.columns, readArrowTable(file('arrow'), table)), expected);
        assert.deepEqual(await digestRows(table.columns, readParquetTable(file('parquet'), table)), expected);
      }),
      { numRuns: 40 },
    );
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
});

test('CSV: header, null as an empty cell, three digits for shares, LF', () => {
  const row: Row = {
    id: 1,
    of_varc: 'một, "hai"',
    of_inte: null,
    of_bigi: 2,
    of_doub: 793e9,
    of_deci: 0.95,
    of_date: '2013-12-24',
    of_bool: false,
  };
  assert.equal(toCsvHeader(table.columns), 'id,of_varc,of_inte,of_bigi,of_doub,of_deci,of_date,of_bool\n');
  assert.equal(toCsv(table.columns, [row, row]), '1,"một, ""hai""",,2,793000000000,0.950,2013-12-24,false\n'.repeat(2));
  assert.equal(toCsv(table.columns, []), '');
});

test('DDL: types, NOT NULL, enumerations, keys, references to what exists, comments', () => {
  const values = [
    { value: "o'clock", title: 'x', vi: 'x' },
    { value: 'b', title: 'y', vi: 'y' },
  ];
  const child = makeTable(
    'children',
    [
      { name: 'id', type: 'varchar', nullable: false },
      { name: 'thing', type: 'integer', nullable: true },
      { name: 'kind', type: 'varchar', nullable: false, values },
    ],
    { thing: 'things', id: 'children', kind: 'absent' },
  );
  const ddl = toDdl(child, { keys: true, created: new Set(['things', 'children']) });
  assert.match(ddl, /"thing" INTEGER,/);
  assert.match(ddl, /"kind" VARCHAR NOT NULL CHECK \("kind" IN \('o''clock', 'b'\)\)/);
  assert.match(ddl, /PRIMARY KEY \("id"\),\n {2}FOREIGN KEY \("thing"\) REFERENCES "things" \("id"\)\n\)/);
  assert.match(ddl, /COMMENT ON TABLE "children" IS 'Of children\. \(children\)';/);
  assert.match(ddl, /COMMENT ON COLUMN "children"\."thing" IS 'Of thing\. \(thing\)';/);
  assert.doesNotMatch(toDdl(child, { keys: false, created: new Set() }), /PRIMARY|FOREIGN/);
});

test('tables come after those they refer to, but where they go in circles', () => {
  const tables = readTables();
  const sorted = sortByReference(tables);
  assert.deepEqual(
    sorted.map(({ name }) => name).sort(),
    tables.map(({ name }) => name),
  );
  const names = sorted.map(({ name }) => name);
  const backwards = sorted.flatMap(({ name, references }) =>
    references
      .filter(({ to_table }) => to_table !== name && names.indexOf(to_table) > names.indexOf(name))
      .map(({ column }) => `${name}.${column}`),
  );
  assert.deepEqual(backwards, ['reprint_groups.lead_article_id', 'stories.lead_article_id']);
  assert.deepEqual(sortByReference(tables.slice().reverse()), sorted);
});

test('only columns of running text can be withheld, and none with TEXT=all', () => {
  for (const one of readTables()) {
    assert.doesNotMatch(selectPublished(one, 'all'), /CASE WHEN (?!false)/);
    const withheld = selectPublished(one, 'none').match(/CASE WHEN length/g) ?? [];
    assert.equal(withheld.length, one.columns.filter((column) => column.withhold).length, one.name);
  }
  for (const one of readTables())
    for (const column of one.columns) if (column.withhold) assert.ok(column.nullable, `${one.name}.${column.name} could not be null`);
});

async function* batches(rows: Row[]): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += 5) yield rows.slice(at, at + 5);
}

function makeTable(
  name: string,
  columns: (Pick<Column, 'name' | 'type' | 'nullable'> & Partial<Column>)[],
  references: Record<string, string> = {},
): Table {
  return {
    ...readTables()[0]!,
    name,
    vi: name,
    description: `Of ${name}.`,
    columns: columns.map((column) => ({
      ...{ description: `Of ${column.name}.`, example: 'x', vi: column.name, viDescription: column.name, withhold: false },
      ...column,
    })),
    key: ['id'],
    order: ['id'],
    references: Object.entries(references).map(([column, to_table]) => ({ column, to_table, to_column: 'id' })),
  };
}
