import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../pipeline/io/list-files.ts';
import { makeFolder } from '../io/make-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const STAGES = ['1-ingest', '2-deduplicate', '3-extract', '4-resolve', '5-validate', '6-publish'];
const home = makeFolder();
const at = (name: string) => join(home, name);

function runMake(target: string, ...more: string[]) {
  const variables = [`INPUT=${at('articles')}`, `OUT=${at('out')}`, `BUILD=${at('build')}`, `REFERENCE=${at('reference')}`];
  const { MAKEFLAGS: _, MAKELEVEL: __, ...env } = process.env;
  return spawnSync('make', ['--no-print-directory', target, ...variables, ...more], { cwd: PROJECT, env, encoding: 'utf8' });
}

/** Builds the dataset of a copy of the seeds; gives what the run said, and which stages it built. */
function makeDataset(...variables: string[]): { stdout: string; built: string[] } {
  const { stdout, stderr, status } = runMake('dataset', ...variables);
  assert.equal(status, 0, stderr);
  return { stdout, built: STAGES.filter((stage) => !stderr.includes(`${stage}: up to date`)) };
}

/** The SHA-256 of every published file but the DuckDB file, whose bytes differ from build to build, and the list of hashes that holds its own. */
function hashOut(folder = at('out')): string[] {
  // the bytes of the database differ from run to run, and with them the files that give its hash
  const apart = ['bienban.duckdb', 'SHA256SUMS', 'croissant.json', 'datapackage.json'];
  const names = listFiles(folder).filter((name) => !apart.includes(name));
  return names.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')} ${name}`,
  );
}

let first: { stdout: string; hashes: string[] };

before(() => {
  for (const name of ['articles', 'reference']) cpSync(join(PROJECT, 'seeds', name), at(name), { recursive: true });
  const { stdout, built } = makeDataset();
  assert.deepEqual(built, STAGES);
  first = { stdout, hashes: hashOut() };
});

test('the first run publishes every format and ends with a summary', () => {
  for (const name of [
    'csv/articles.csv',
    'parquet/articles.parquet',
    'arrow/articles.arrow',
    'bienban.duckdb',
    'README.md',
    'SHA256SUMS',
  ]) {
    assert.ok(listFiles(at('out')).includes(name), name);
  }
  assert.match(first.stdout, /articles/);
  assert.ok(first.stdout.includes(at('out')));
});

test('a second run builds nothing, says so, and prints the same summary', () => {
  const sums = readFileSync(at('out/SHA256SUMS'), 'utf8');
  const { stdout, built } = makeDataset();
  assert.deepEqual([built, stdout], [[], first.stdout]);
  assert.equal(readFileSync(at('out/SHA256SUMS'), 'utf8'), sums);
});

test('another text rule reruns the publication alone', () => {
  assert.deepEqual(makeDataset('TEXT=none').built, ['6-publish']);
  assert.notDeepEqual(hashOut(), first.hashes);
});

test('a flipped byte in BUILD rebuilds that stage alone, a lost published file is put back, and the bytes are the first ones', () => {
  const shard = at('build/2-deduplicate/passages-00000.ndjson');
  const bytes = readFileSync(shard);
  bytes[20]! ^= 1;
  writeFileSync(shard, bytes);
  rmSync(at('out/csv/people.csv'));
  assert.deepEqual(makeDataset().built, ['2-deduplicate', '6-publish']);
  assert.deepEqual(hashOut(), first.hashes);
});

test('an edited reference row reruns the stages that read it', () => {
  const places = readFileSync(at('reference/places.csv'));
  appendFileSync(at('reference/places.csv'), '\n');
  const { built } = makeDataset();
  assert.ok(built.includes('4-resolve') && !built.includes('1-ingest') && !built.includes('2-deduplicate'), built.join());
  writeFileSync(at('reference/places.csv'), places);
});

test('a removed article changes the dataset; once it is back, another OUT receives the first bytes', () => {
  renameSync(at('articles/004_3134ff17c9627f8e.txt'), at('004.txt'));
  makeDataset();
  assert.equal(readFileSync(at('out/csv/sources.csv'), 'utf8').trimEnd().split('\n').length, 1 + 4);
  renameSync(at('004.txt'), at('articles/004_3134ff17c9627f8e.txt'));
  makeDataset(`OUT=${at('other')}`);
  assert.deepEqual(hashOut(at('other')), first.hashes);
});

test('clean refuses an OUT that holds anything else, and removes the rest', () => {
  const run = () => runMake('clean');
  writeFileSync(at('out/notes.txt'), 'ghi chú');
  assert.match(run().stderr, /OUT holds what is not of bienban.*notes\.txt/);
  assert.ok(existsSync(at('out/csv')) && existsSync(at('build/1-ingest')));
  rmSync(at('out/notes.txt'));
  assert.equal(run().status, 0);
  assert.ok(!existsSync(at('out')) && !existsSync(at('build')));
});
