import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAjv } from '../../pipeline/io/open-ajv.ts';
import { type Column, readSchemaVersion, readTables, type Table } from '../../pipeline/io/tables.ts';
import { CONTRACT, ENUMERATIONS } from './contract.ts';

const tables = readTables();
const byName = new Map(tables.map((table) => [table.name, table]));
const column = (table: Table, name: string): Column => {
  const found = table.columns.find((candidate) => candidate.name === name);
  assert.ok(found, `no column ${table.name}.${name}`);
  return found;
};

test('every table and column of the contract is there', () => {
  assert.deepEqual(tables.map(({ name }) => name).sort(), Object.keys(CONTRACT).sort());
  for (const [name, columns] of Object.entries(CONTRACT)) {
    const declared = byName.get(name)!.columns.map((candidate) => candidate.name);
    const kept = declared.filter((candidate) => columns.split(' ').includes(candidate));
    assert.deepEqual(kept.sort(), columns.split(' ').sort(), name);
  }
});

test('enumerated columns take the values of the contract', () => {
  for (const [place, values] of Object.entries(ENUMERATIONS)) {
    const [table, name] = place.split('.') as [string, string];
    const declared = column(byName.get(table)!, name).values!.map(({ value }) => value);
    assert.deepEqual(declared, values.split(' '), place);
  }
});

test('schemas are sound by the meta schema of the draft and in strict mode', () => {
  const ajv = openAjv({ validateSchema: true });
  for (const table of tables) assert.doesNotThrow(() => ajv.compile(table.schema), table.name);
});

test('titles, ids and names agree', () => {
  assert.equal(new Set(tables.map(({ title }) => title)).size, tables.length);
  for (const { name, schema } of tables) assert.equal(schema.$id, `urn:bienban:table:${name}`);
  assert.match(readSchemaVersion(), /^[0-9]+\.[0-9]+\.[0-9]+$/);
});

test('every column is required, so that absent is null and never missing', () => {
  for (const { name, schema } of tables) assert.deepEqual(schema.required, Object.keys(schema.properties), name);
});

test('keys exist and are never null', () => {
  for (const table of tables) for (const name of table.key) assert.equal(column(table, name).nullable, false, `${table.name}.${name}`);
});

test('references lead to the whole key of a table, of equal type', () => {
  for (const table of tables) {
    for (const { column: from, to_table, to_column } of table.references) {
      const target = byName.get(to_table);
      assert.ok(target, `${table.name}.${from} -> ${to_table}`);
      assert.deepEqual(target.key, [to_column], `${table.name}.${from} -> ${to_table}.${to_column}`);
      assert.equal(column(table, from).type, column(target, to_column).type);
    }
  }
});

test('a column named like a key of another table refers to it', () => {
  const keys = new Map(tables.filter(({ key }) => key.length === 1).map((table) => [table.key[0]!, table.name]));
  for (const table of tables) {
    for (const { name } of table.columns) {
      if (table.key.includes(name) || !keys.has(name)) continue;
      assert.ok(
        table.references.some((reference) => reference.column === name),
        `${table.name}.${name} -> ${keys.get(name)}`,
      );
    }
  }
});

test('the order of rows is total: no null in it, the key at its end', () => {
  for (const table of tables) {
    for (const name of table.order) assert.equal(column(table, name).nullable, false, `${table.name}.${name}`);
    assert.deepEqual(table.order.slice(-table.key.length), table.key, table.name);
  }
});

test('storage types fit the JSON types', () => {
  const json: Record<Column['type'], string> = {
    varchar: 'string',
    date: 'string',
    integer: 'integer',
    bigint: 'integer',
    double: 'number',
    'decimal(4,3)': 'number',
    boolean: 'boolean',
  };
  for (const table of tables) {
    for (const { name, type } of table.columns) {
      const declared = table.schema.properties[name] as unknown as { type: string | string[]; format?: string };
      assert.equal([declared.type].flat()[0], json[type], `${table.name}.${name}`);
      assert.equal(declared.format === 'date', type === 'date', `${table.name}.${name}`);
    }
  }
});

test('what can be withheld is text that may be null, and no key', () => {
  for (const table of tables) {
    for (const { name, type, nullable, withhold } of table.columns) {
      if (!withhold) continue;
      assert.deepEqual([type, nullable, table.order.includes(name)], ['varchar', true, false], `${table.name}.${name}`);
    }
  }
});

test('text columns are never empty, and a pattern stands behind a greatest length', () => {
  for (const table of tables) {
    for (const [name, declared] of Object.entries(table.schema.properties)) {
      const { type, minLength, maxLength, pattern, format, oneOf } = declared as unknown as Record<string, unknown>;
      if (![type].flat().includes('string') || oneOf) continue;
      assert.ok(format === 'date' || minLength === 1 || pattern, `${table.name}.${name} may be empty`);
      assert.ok(!pattern || maxLength, `${table.name}.${name} has a pattern without maxLength`);
    }
  }
});

test('offices map to Popolo and FollowTheMoney', () => {
  for (const [name, popolo, money] of [
    ['offices', 'Post', 'Position'],
    ['offices_held', 'Membership', 'Occupancy'],
  ]) {
    const { description } = byName.get(name!)!;
    assert.ok(description.includes(popolo!) && description.includes(money!), name);
  }
});
