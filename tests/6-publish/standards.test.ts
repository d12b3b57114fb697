import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { checkPublished } from '../../pipeline/6-publish/check-published.ts';
import { readAbout } from '../../pipeline/6-publish/standards/about.ts';
import { checkStandards } from '../../pipeline/6-publish/standards/check-standards.ts';
import { findReleaseDay } from '../../pipeline/6-publish/standards/find-release-day.ts';
import { listDataFiles } from '../../pipeline/6-publish/standards/list-data-files.ts';
import { listJoins } from '../../pipeline/6-publish/standards/list-joins.ts';
import { toCitation } from '../../pipeline/6-publish/standards/to-citation.ts';
import { nameResource } from '../../pipeline/6-publish/standards/to-data-package.ts';
import { toYaml } from '../../pipeline/6-publish/standards/to-yaml.ts';
import { openAjv } from '../../pipeline/io/open-ajv.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import type { Release } from '../../schemas/types.ts';
import type { Build } from '../5-validate/open-room.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { MUTATIONS } from './mutations.ts';
import { openValidated, publishTo } from './open-published.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SHAPES = ['data-package', 'croissant', 'citation', 'front-matter'];

let build: Build;

before(async () => {
  build = await openValidated(soundDataset());
  await publishTo(build);
});

after(() => build.remove());

test('what describes the dataset is sound, and the digests it tells are those of every format', async () => {
  const { digests, faults } = await checkPublished(build.settings.out, join(build.settings.out, '..', 'scratch'));
  assert.deepEqual(faults, []);
  assert.deepEqual(await checkStandards(build.settings.out, digests), []);
  const people = { ...digests, people: { rows: 1, sha256: '0'.repeat(64) } };
  assert.deepEqual(await checkStandards(build.settings.out, people), ['datapackage.json: people has another digest than its rows']);
});

for (const { what, file, spoil, fault } of MUTATIONS) {
  test(`the check of the descriptors sees ${what}`, async () => {
    const path = join(build.settings.out, file);
    const sound = readFileSync(path);
    const spoiled = spoil(sound.toString('utf8'));
    assert.notEqual(spoiled, sound.toString('utf8'), 'nothing was spoiled');
    if (spoiled === null) rmSync(path);
    else writeFileSync(path, spoiled);
    try {
      const faults = await checkStandards(build.settings.out);
      assert.ok(
        faults.some((line) => fault.test(line)),
        `${fault} is not among:\n${faults.join('\n')}`,
      );
    } finally {
      writeFileSync(path, sound);
    }
  });
}

test('a dataset whose language nobody can tell is described without one', async () => {
  const dataset = soundDataset();
  for (const article of dataset.articles) article.language = 'und';
  const untold = await openValidated(dataset);
  const out = await publishTo(untold);
  assert.deepEqual((await checkPublished(out, join(out, '..', 'scratch'))).faults, []);
  assert.doesNotMatch(readFileSync(join(out, 'README.md'), 'utf8'), /^(?:language|multilinguality):/m);
  untold.remove();
});

test('each file of rows is its table, whatever the folder, and a resource of its own; the database is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-files-'));
  const paths = [
    'README.md',
    'bienban.duckdb',
    'changes/changes.csv',
    'changes/changes.parquet',
    'csv/people.csv',
    'spreadsheet/people.csv',
  ];
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  const files = await listDataFiles(folder, readTables());
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    files.map((file) => [file.path, file.table?.name, file.bytes, nameResource(file)]),
    [
      ['bienban.duckdb', undefined, 1, 'bienban-duckdb'],
      ['changes/changes.csv', 'changes', 1, 'changes'],
      ['changes/changes.parquet', 'changes', 1, 'changes-parquet'],
      ['csv/people.csv', 'people', 1, 'people'],
      ['spreadsheet/people.csv', 'people', 1, 'people-spreadsheet'],
    ],
  );
});

test('the shapes are sound by the meta schema of their draft', () => {
  const ajv = openAjv({ validateSchema: true });
  for (const shape of SHAPES) {
    const schema = readFileSync(join(PROJECT, 'pipeline/6-publish/standards/shapes', `${shape}.schema.json`), 'utf8');
    assert.doesNotThrow(() => ajv.compile(JSON.parse(schema) as object), shape);
  }
});

test('the CITATION.cff of the project is the one that its version and changelog give', () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const release = { name: 'bienban', version, licence: 'CC-BY-4.0' } as Release;
  const expected = toCitation({ about: readAbout(), release, released_on: findReleaseDay(version) });
  const path = join(PROJECT, 'CITATION.cff');
  if (process.env.GOLDEN) writeFileSync(path, expected);
  assert.equal(readFileSync(path, 'utf8'), expected);
});

test('the day of a release stands in the changelog, or nowhere', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n## 1.2.0 · schema 1.1.0\n\n## 1.1.0 · schema 1.0.0 · 2027-03-04\n';
  assert.equal(findReleaseDay('1.1.0', changelog), '2027-03-04');
  assert.equal(findReleaseDay('1.2.0', changelog), null);
  assert.equal(findReleaseDay('9.9.9', changelog), null);
});

test('YAML reads back as it was written, text always as text', () => {
  const value = {
    date: '2026-11-21',
    answer: 'no',
    title: 'a: "b" # c\nđ',
    list: ['1.0', 'x - y'],
    maps: [{ a: '1', b: { c: ['d'] } }, { a: '~' }],
    inner: { deep: { flag: true, number: 3, none: null } },
  };
  assert.deepEqual(load(toYaml(value), { schema: YAML11_SCHEMA }), value);
});

test('Croissant joins no record set that is joined itself, and most references stand', () => {
  const tables = readTables();
  const joins = listJoins(tables);
  const joining = new Set(Array.from(joins.keys(), (id) => id.split('/')[0]));
  for (const [id, { to_table }] of joins) assert.ok(!joining.has(to_table), `${id} -> ${to_table}`);
  for (const id of ['statements/person_id', 'evidence/article_id', 'offices_held/office_id', 'participations/event_id'])
    assert.ok(joins.has(id), id);
});
