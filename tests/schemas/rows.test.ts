import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ValidateFunction } from 'ajv';
import { openAjv } from '../../pipeline/io/open-ajv.ts';
import { type Column, readTables, type Table } from '../../pipeline/io/tables.ts';

const ajv = openAjv();
const checked = readTables().map((table) => ({ table, isSound: ajv.compile(table.schema) as ValidateFunction }));
const toRow = (table: Table) => Object.fromEntries(table.columns.map(({ name, example }) => [name, example]));

/** What breaks a column of that kind; nothing that a sound row may hold. */
function breakColumn({ type, nullable, values }: Column): unknown[] {
  const broken: unknown[] = [[], {}];
  if (!nullable) broken.push(null);
  if (type === 'varchar') broken.push('', 7);
  if (type === 'date') broken.push('', '2021-13-01', '2021-02-30', '16-12-2021', '2021');
  if (type === 'integer' || type === 'bigint') broken.push(1.5, '1', -1);
  if (type === 'double') broken.push('1', true);
  if (type === 'decimal(4,3)') broken.push(1.01, -0.01, '0.5');
  if (type === 'boolean') broken.push('true', 1);
  if (values) broken.push(`${values[0]!.value}s`, values[0]!.value.toUpperCase());
  return broken;
}

test('the examples of each table make a sound row, each example of a column one too', () => {
  for (const { table, isSound } of checked) {
    assert.ok(isSound(toRow(table)), `${table.name}: ${ajv.errorsText(isSound.errors)}`);
    for (const [name, { examples }] of Object.entries(table.schema.properties)) {
      for (const example of examples) assert.ok(isSound({ ...toRow(table), [name]: example }), `${table.name}.${name} ${example}`);
    }
  }
});

test('null is sound where a column may be null, each enumerated value is sound', () => {
  for (const { table, isSound } of checked) {
    for (const { name, nullable, values } of table.columns) {
      if (nullable) assert.ok(isSound({ ...toRow(table), [name]: null }), `${table.name}.${name}`);
      for (const { value } of values ?? []) assert.ok(isSound({ ...toRow(table), [name]: value }), `${table.name}.${name} ${value}`);
    }
  }
});

test('each broken value is refused in each column', () => {
  for (const { table, isSound } of checked) {
    for (const column of table.columns) {
      for (const value of breakColumn(column)) {
        assert.ok(!isSound({ ...toRow(table), [column.name]: value }), `${table.name}.${column.name} takes ${JSON.stringify(value)}`);
      }
    }
  }
});

test('a missing column and an unknown one are refused', () => {
  for (const { table, isSound } of checked) {
    assert.ok(!isSound({ ...toRow(table), note: 'x' }), table.name);
    for (const { name } of table.columns) {
      const { [name]: _, ...rest } = toRow(table);
      assert.ok(!isSound(rest), `${table.name} without ${name}`);
    }
  }
});

test('ids, hashes, instants and numbers keep their form', () => {
  const broken: [string, string, unknown][] = [
    ['articles', 'article_id', 'b3f09c1d27b84e650'],
    ['articles', 'article_id', 'A3F09C1D27B84E650'],
    ['articles', 'text_sha256', 'abc'],
    ['articles', 'published_at', '2013-12-24T06:07+07:00'],
    ['articles', 'published_at', '2013-12-24T06:07:00'],
    ['articles', 'published_at', '2013-12-24T26:07:00+07:00'],
    ['people', 'person_id', 'Võ-Văn-Thưởng'],
    ['documents', 'congress_term', '13'],
    ['dates', 'candidates', '2021,2022'],
    ['segments', 'segment_no', 0],
    ['evidence', 'field', 'Speaker'],
    ['watchwords', 'text', 'x'.repeat(4001)],
    ['release', 'version', 'latest'],
  ];
  for (const [name, column, value] of broken) {
    const { table, isSound } = checked.find((candidate) => candidate.table.name === name)!;
    assert.ok(!isSound({ ...toRow(table), [column]: value }), `${name}.${column} takes ${value}`);
  }
});
