import assert from 'node:assert/strict';
import { existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkFollowed } from '../../pipeline/io/check-followed.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { publishTo } from './open-published.ts';
import { edit, openReleases, type Releases, readChanges, rewrite } from './open-releases.ts';

let releases: Releases;
before(async () => {
  releases = await openReleases();
});
after(() => releases.remove());

/** Earlier releases that cannot be followed, and what is said of each: the file and the cure. */
const REFUSALS: [what: string, make: () => Promise<string>, says: RegExp][] = [
  ['no folder', async () => join(releases.first, 'nowhere'), /no previous release: .*nowhere; PREVIOUS= names/],
  [
    'no SHA256SUMS',
    () => releases.spoil((folder) => rmSync(join(folder, 'SHA256SUMS')), 'keepSums'),
    /has no SHA256SUMS: .*SHA256SUMS; PREVIOUS=/,
  ],
  [
    'a changed file',
    () => releases.spoil((folder) => edit(join(folder, 'csv/places.csv'), 'Việt Nam', 'Viet Nam'), 'keepSums'),
    /previous release is damaged: changed: csv\/places\.csv in .*; restore it/,
  ],
  [
    'a lost file',
    () => releases.spoil((folder) => rmSync(join(folder, 'parquet/dates.parquet')), 'keepSums'),
    /damaged: missing: parquet\/dates\.parquet/,
  ],
  [
    'a missing table',
    () => releases.spoil((folder) => rmSync(join(folder, 'parquet/dates.parquet'))),
    /lacks a table: .*parquet\/dates\.parquet; restore it, or, if the table is new, say schema_version 1\.1\.0 in schemas\/version\.json/,
  ],
  [
    'a table cut short',
    () => releases.spoil((folder) => truncateSync(join(folder, 'parquet/dates.parquet'), 100)),
    /table that cannot be read: .*parquet\/dates\.parquet: [^\n]+; restore it/,
  ],
  [
    'no release table',
    () => releases.spoil((folder) => rmSync(join(folder, 'csv/release.csv'))),
    /lacks a table: .*csv\/release\.csv; restore it/,
  ],
  [
    'another major schema',
    () => releases.spoil((folder) => edit(join(folder, 'csv/release.csv'), ',1.0.0,', ',0.9.0,')),
    /schema_version 0\.9\.0, this one 1\.0\.0: .*csv\/release\.csv; columns of another major version/,
  ],
  [
    'a later schema',
    () => releases.spoil((folder) => edit(join(folder, 'csv/release.csv'), ',1.0.0,', ',1.2.0,')),
    /schema_version 1\.2\.0, this one 1\.0\.0: .*; an earlier release cannot be of a later schema: build without PREVIOUS=/,
  ],
  [
    'a column that is not declared as dropped',
    () => releases.spoil((folder) => rewrite(folder, 'places', 'SELECT *, 1 AS altitude FROM %')),
    /but column dropped places\.altitude asks for 2\.0\.0; say so in schemas\/version\.json/,
  ],
  [
    'a column of another type',
    () => releases.spoil((folder) => rewrite(folder, 'places', 'SELECT * REPLACE (article_count::VARCHAR AS article_count) FROM %')),
    /but column retyped places\.article_count \(varchar to integer\) asks for 2\.0\.0/,
  ],
  [
    'a column that is not declared as added',
    () => releases.spoil((folder) => rewrite(folder, 'places', 'SELECT * EXCLUDE (name_en) FROM %')),
    /but column added places\.name_en asks for 1\.1\.0/,
  ],
];

for (const [what, make, says] of REFUSALS)
  test(`a previous release is refused: ${what}`, async () => {
    const previous = await make();
    await assert.rejects(releases.follow(soundDataset(), { previous }), says);
    await assert.rejects(checkFollowed({ previous, accept: [] }), says, 'before any work too');
  });

test('a release that can be followed, and none, are let pass before any work', async () => {
  await checkFollowed({ previous: releases.first, accept: [] });
  await checkFollowed({ previous: null, accept: [] });
});

test('with ACCEPT=schema what both releases have is compared, and the schema is told too', async () => {
  const folder = await releases.spoil(async (copy) => {
    edit(join(copy, 'csv/release.csv'), ',1.0.0,', ',0.9.0,');
    await rewrite(copy, 'places', 'SELECT * EXCLUDE (name_en), 1 AS altitude FROM %');
    rmSync(join(copy, 'parquet/dates.parquet'));
  });
  const out = await releases.follow(soundDataset(), { previous: folder, accept: ['schema'] });
  const told = (await readChanges(out))
    .filter(({ id }) => id === null)
    .map(({ table, column, op, old, new: now }) => [table, column, op, old, now]);
  assert.deepEqual(told, [
    ['dates', null, 'table_added', null, null],
    ['places', 'altitude', 'column_dropped', 'integer', null],
    ['places', 'name_en', 'column_added', null, 'varchar'],
  ]);
});

test('a dataset that lost articles is refused and nothing is published, but where ACCEPT says so', async () => {
  const previous = await releases.spoil((copy) =>
    rewrite(copy, 'articles', 'FROM % UNION ALL SELECT * REPLACE (concat(article_id, 0) AS article_id) FROM %'),
  );
  const build = await releases.open(soundDataset(), { previous });
  await assert.rejects(publishTo(build), /lost much of release 0\.1\.0[\s\S]*articles has 2 rows where it had 4\n[\s\S]*ACCEPT=counts$/);
  assert.equal(existsSync(build.settings.out), false);
  build.settings.accept = ['counts'];
  assert.ok(existsSync(join(await publishTo(build), 'changes', 'README.md')));
});

test('a column that is filled clearly less often is refused, but where ACCEPT says so', async () => {
  const previous = await releases.spoil((copy) => rewrite(copy, 'evidence', "SELECT * REPLACE ('verb' AS field) FROM %"));
  await assert.rejects(
    releases.follow(soundDataset(), { previous }),
    /evidence\.field is filled in 2 of \d+ rows where it was in (\d+) of \1\n[\s\S]*ACCEPT=fill$/,
  );
  assert.ok(await releases.follow(soundDataset(), { previous, accept: ['fill'] }));
});

test('more articles, and few values less, are no loss', async () => {
  const previous = await releases.spoil((copy) => rewrite(copy, 'sources', 'FROM % LIMIT 1'));
  const fewer = await releases.spoil((copy) =>
    rewrite(copy, 'evidence', 'SELECT * REPLACE (coalesce(field, if(part_no = 1 AND char_start < 5, $$verb$$, NULL)) AS field) FROM %'),
  );
  assert.ok(await releases.follow(soundDataset(), { previous }));
  assert.ok(await releases.follow(soundDataset(), { previous: fewer }));
});
