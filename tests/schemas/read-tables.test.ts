import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTables } from '../../pipeline/io/tables.ts';
import { generateTypes } from '../../schemas/generate-types.ts';

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));
type Draft = Record<string, unknown> & { properties: Record<string, Record<string, unknown>> };

function readBroken(change: (schema: Draft) => void): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-'));
  const schema = JSON.parse(readFileSync(`${SCHEMAS}images.schema.json`, 'utf8')) as Draft;
  change(schema);
  writeFileSync(join(folder, 'images.schema.json'), JSON.stringify(schema));
  return () => {
    try {
      return readTables(`${folder}/`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

test('types are those that the schemas say', async () => {
  assert.equal(readFileSync(`${SCHEMAS}types.ts`, 'utf8'), await generateTypes('tables'), 'stale: run schemas/generate-types.ts');
  assert.equal(
    readFileSync(`${SCHEMAS}reference-types.ts`, 'utf8'),
    await generateTypes('reference'),
    'stale: run schemas/generate-types.ts',
  );
});

test('an untouched schema is read, column by column', () => {
  const [table] = readBroken(() => {})() as ReturnType<typeof readTables>;
  assert.equal(table!.name, 'images');
  const caption = table!.columns.find(({ name }) => name === 'caption')!;
  assert.deepEqual(
    { ...caption, description: '', vi: '', viDescription: '' },
    {
      name: 'caption',
      type: 'varchar',
      nullable: true,
      description: '',
      example: 'Quang cảnh hội nghị',
      vi: '',
      viDescription: '',
      withhold: true,
    },
  );
  assert.deepEqual(table!.references, [{ column: 'article_id', to_table: 'articles', to_column: 'article_id' }]);
});

const broken: [string, (schema: Draft) => void, RegExp][] = [
  [
    'a value said in one language',
    (schema) => {
      schema.properties.caption!.oneOf = [{ const: 'a', title: 'the letter a' }];
    },
    /caption.*oneOf.*x-vi/,
  ],
  [
    'an undeclared keyword of ours',
    (schema) => {
      schema['x-colour'] = 'red';
    },
    /x-colour.*images\.schema\.json/,
  ],
  [
    'an undeclared keyword of a column',
    (schema) => {
      schema.properties.caption!['x-duckdb'] = 'TEXT';
    },
    /caption.*x-duckdb/,
  ],
  [
    'a keyword that the derivations do not understand',
    (schema) => {
      schema.properties.caption!.anyOf = [];
    },
    /anyOf/,
  ],
  [
    'a column without a description',
    (schema) => {
      delete schema.properties.caption!.description;
    },
    /caption.*description/,
  ],
  [
    'a column without an example',
    (schema) => {
      delete schema.properties.caption!.examples;
    },
    /caption.*examples/,
  ],
  [
    'a column without a Vietnamese term',
    (schema) => {
      delete schema.properties.caption!['x-vi'];
    },
    /caption.*x-vi/,
  ],
  [
    'an unknown storage type',
    (schema) => {
      schema.properties.caption!['x-type'] = 'text';
    },
    /x-type/,
  ],
  [
    'a table without a description',
    (schema) => {
      delete schema.description;
    },
    /description/,
  ],
  [
    'a table without an order',
    (schema) => {
      delete schema['x-order'];
    },
    /x-order/,
  ],
  [
    'a table that takes other columns',
    (schema) => {
      schema.additionalProperties = true;
    },
    /additionalProperties/,
  ],
  [
    'a reference without a column',
    (schema) => {
      schema['x-references'] = { article_id: 'articles' };
    },
    /x-references/,
  ],
];

for (const [what, change, message] of broken) {
  test(`${what} ends the reading`, () => assert.throws(readBroken(change), message));
}
