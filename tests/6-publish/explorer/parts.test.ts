import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { FAMILIES, type PartRow, partOf } from '../../../pipeline/6-publish/explorer/parts.ts';
import { toPartTable } from '../../../pipeline/6-publish/explorer/to-part-table.ts';
import { type Database, openDuckDB, queryRows, quoteText, readSql } from '../../../pipeline/io/duckdb.ts';
import { listFiles } from '../../../pipeline/io/list-files.ts';
import { readSums } from '../../../pipeline/io/sums.ts';
import { makeFolder } from '../../io/make-folder.ts';
import { openMade } from './open-made.ts';
import { openSeeds } from './open-seeds.ts';
import { readParts, readRows } from './read-parts.ts';
import { readSeedRows } from './read-seed-rows.ts';

const EXPLORER = fileURLToPath(new URL('../../../pipeline/6-publish/explorer/', import.meta.url));

let db: Database;
before(async () => {
  db = await openDuckDB({ folder: makeFolder(), threads: 1 });
  await db.run(await readSql(new URL('../../../pipeline/6-publish/explorer/sql/part-of.sql', import.meta.url)));
});
after(() => db?.close());

test('SQL and the page agree on the part of an id', async () => {
  const ids = ['a36d7fb03249da827', 'vo-van-thuong-7202', 'x'];
  for (const parts of [1, 8, 2048]) {
    const told = await queryRows<{ part: number }>(
      db,
      ids.map((id) => `SELECT part_of(${quoteText(id)}, ${parts}) AS part`).join(' UNION ALL '),
    );
    assert.deepEqual(
      told.map(({ part }) => part),
      ids.map((id) => partOf(id, parts)),
    );
  }
});

test('a table of a part holds what it was given, texts that repeat or not, and nulls', () => {
  const cells = fc.record({
    text: fc.option(fc.string({ unit: 'grapheme' })),
    often: fc.constantFrom('một', 'hai', '', null),
    whole: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    share: fc.option(fc.double({ noNaN: true })),
    truth: fc.option(fc.boolean()),
  });
  const types = { text: 'VARCHAR', often: 'VARCHAR', whole: 'INTEGER', share: 'DOUBLE', truth: 'BOOLEAN' };
  const columns = Object.entries(types).map(([name, type]) => ({ name, type }));
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 300 }), (rows) =>
      assert.deepEqual(
        readRows(toPartTable(columns, rows as PartRow[])),
        rows.map((row) => ({ ...row })),
      ),
    ),
  );
});

test('what the parts are made of is what is published, and nothing else', () => {
  for (const file of listFiles(join(EXPLORER, 'sql'))) {
    const sql = readFileSync(join(EXPLORER, 'sql', file), 'utf8').replace(/^--.*$/gm, '');
    const named = [...sql.matchAll(/(?:WITH|,)\s+([a-z_]+) AS \(/g)].map(([, name]) => name!);
    for (const [, read] of sql.matchAll(/(?:FROM|JOIN)\s+([a-z_.]+)/g))
      assert.ok(/^(?:published|parted)\./.test(read!) || named.includes(read!), `${file} reads ${read}`);
  }
});

test('every article, person, body, office, document and event of the seeds is in its part, with all its places', async () => {
  const out = await openSeeds();
  const [catalog, articles] = [readParts(out, 'catalog'), readSeedRows(out, 'articles')];
  const parts = Object.fromEntries(catalog.families!.map(({ name, parts: count }) => [name, count as number]));
  const keys = {
    articles: 'article_id',
    people: 'person_id',
    organizations: 'organization_id',
    offices: 'office_id',
    documents: 'document_id',
    events: 'event_id',
  };
  for (const family of FAMILIES)
    for (const row of readSeedRows(out, family).filter(({ article_count }) => article_count !== '0')) {
      const id = row[keys[family]]!;
      const held = readParts(out, `${family}/${partOf(id, parts[family]!)}`)[family]!;
      assert.ok(
        held.some(({ owner }) => owner === id),
        `${family} ${id}`,
      );
    }
  for (const { article_id } of articles) {
    const { evidence } = readParts(out, `articles/${partOf(article_id!, parts.articles!)}`);
    const given = readSeedRows(out, 'evidence').filter((row) => row.article_id === article_id);
    assert.equal(evidence!.filter(({ owner }) => owner === article_id).length, given.length);
  }
});

test('every statement is found by its own id and is in its part', async () => {
  const out = await openSeeds();
  const statements = readSeedRows(out, 'statements');
  const numbered = readParts(out, 'statements/0').statements!;
  assert.deepEqual(
    numbered.map(({ number }) => number),
    statements.map((_, index) => index),
  );
  assert.deepEqual(new Set(numbered.map(({ statement_id }) => statement_id)), new Set(statements.map(({ statement_id }) => statement_id)));
  const keys = new Set(readParts(out, 'keys/0').entries!.map(({ entry }) => entry));
  for (const { statement_id } of statements) assert.ok(keys.has(`statements/${statement_id}`));
});

test('SHA256SUMS lists the page and every part', async () => {
  const out = await openSeeds();
  const sums = readSums(out)!;
  const files = listFiles(out).filter((name) => name === 'index.html' || name.startsWith('explorer/'));
  assert.ok(files.length > 20);
  for (const name of files) assert.ok(sums.has(name), name);
});

test('the same rows give the same bytes, in whatever order they come', async () => {
  const [one, other] = [
    await openMade(),
    await openMade((dataset) => {
      for (const rows of Object.values(dataset)) rows.reverse();
    }),
  ];
  assert.deepEqual(listFiles(one), listFiles(other));
  for (const name of listFiles(one)) assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
});

test('nothing withheld is in any part', async () => {
  const out = await openMade(() => {}, 'none');
  for (const name of listFiles(join(out, 'explorer', 'parts')))
    for (const rows of Object.values(readParts(out, name.slice(0, -'.js'.length))))
      for (const row of rows)
        for (const cell of Object.values(row)) assert.ok(typeof cell !== 'string' || cell.length <= 450, `${name}: ${cell}`);
});
