import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const makefile = readFileSync(join(PROJECT, 'Makefile'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bienban-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function make(...words: string[]) {
  const { MAKEFLAGS: _, MAKELEVEL: __, ...env } = process.env;
  return spawnSync('make', ['--no-print-directory', ...words], { cwd: PROJECT, env, encoding: 'utf8' });
}

test('bare make prints help, which lists every target and every variable', () => {
  const { stdout, status } = make();
  const targets = /^\.PHONY:(.*)$/m.exec(makefile)![1]!.trim().split(' ');
  assert.equal(status, 0);
  assert.ok(targets.length > 15);
  for (const target of targets.filter((name) => name !== 'install')) assert.match(stdout, new RegExp(`^  make ${target} +\\S`, 'm'));
  for (const variable of ['INPUT', 'OUT', 'BUILD', 'REFERENCE', 'TEXT']) assert.match(stdout, new RegExp(`^  ${variable}=`, 'm'));
});

test('every target with a recipe is in the list of targets', () => {
  const targets = /^\.PHONY:(.*)$/m.exec(makefile)![1]!.split(' ');
  const recipes = Array.from(makefile.matchAll(/^([a-z-]+):/gm), ([, name]) => name!);
  assert.deepEqual(
    recipes.filter((name) => !targets.includes(name)),
    [],
  );
});

test('help and the defaults say the same', () => {
  for (const [, name, value] of makefile.matchAll(/^#: (\w+)=(\S+)/gm)) assert.match(makefile, new RegExp(`^${name} \\?= ${value}$`, 'm'));
});

test('a missing or an old Node is named with the cure', () => {
  const missing = make('install', 'NODE=no-such-node');
  assert.match(missing.stderr, /no Node\.js; install version 20 or later/);
  const old = join(folder, 'node');
  writeFileSync(old, '#!/bin/sh\necho v18.20.4\n');
  chmodSync(old, 0o755);
  const tooOld = make('install', `NODE=${old}`);
  assert.match(tooOld.stderr, /Node\.js v18\.20\.4 is too old; install version 20 or later/);
  assert.ok(missing.status !== 0 && tooOld.status !== 0);
});

test('a bad variable stops the run before any work, with one line', () => {
  const { stderr, status } = make('ingest', 'TEXT=some', `BUILD=${folder}/build`);
  assert.notEqual(status, 0);
  assert.match(stderr, /^bienban: unknown text rule: TEXT=some; say TEXT=permitted, TEXT=all or TEXT=none$/m);
});

test('score names the corpus that is not there', () => {
  assert.match(make('score', 'CORPUS=/no/corpus.jsonl').stderr, /no corpus: \/no\/corpus\.jsonl; name the unpacked corpus with CORPUS=/);
});
