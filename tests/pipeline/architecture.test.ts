import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../pipeline/io/list-files.ts';

const PIPELINE = fileURLToPath(new URL('../../pipeline', import.meta.url));
const SHARED = ['schemas', 'vietnamese', 'text', 'io'];
const DISK = /from '(?:node:(?:fs|child_process|net|http)|zx|@duckdb)/;
/** A calendar of ICU that is named with its locale and time zone is the same everywhere. */
const CLOCK =
  /Date\.now\(|new Date\(\)|Math\.random\(|\.toLocale|localeCompare|Intl\.(?!DateTimeFormat\('en-u-ca-[a-z]+', \{ timeZone: 'UTC')/;
const LONGEST = 200;

const files = listFiles(PIPELINE).filter((name) => /\.tsx?$/.test(name));
const read = (name: string) => readFileSync(join(PIPELINE, name), 'utf8');

/** The room that a relative import leads to: `io`, `3-extract`, or `schemas` beside the pipeline. */
function roomsOf(name: string): string[] {
  const targets = [...read(name).matchAll(/from '(\.[^']+)'/g)].map((match) => normalize(join(dirname(name), match[1]!)));
  return targets.map((target) => (target.startsWith('../schemas') ? 'schemas' : target.split('/')[0]!));
}

test('a stage imports the shared rooms and itself, never another stage', () => {
  for (const name of files.filter((file) => /^\d-/.test(file))) {
    const room = name.split('/')[0]!;
    for (const target of roomsOf(name)) assert.ok(target === room || SHARED.includes(target), `${name} imports ${target}`);
  }
});

test('the shared rooms import no stage', () => {
  for (const name of files.filter((file) => SHARED.includes(file.split('/')[0]!))) {
    for (const target of roomsOf(name)) assert.ok(SHARED.includes(target), `${name} imports ${target}`);
  }
});

test('the language and the text touch no disk', () => {
  for (const name of files.filter((file) => /^(?:vietnamese|text)\//.test(file))) assert.doesNotMatch(read(name), DISK, name);
});

test('nothing that reaches the tables asks the clock, chance or the locale', () => {
  for (const name of files.filter((file) => !/^io\/(?:progress|stage|lock)/.test(file))) assert.doesNotMatch(read(name), CLOCK, name);
});

test('patterns know Vietnamese letters: no \\b and no \\w', () => {
  for (const name of files) {
    const patterns = read(name).match(/\/(?![*/])(?:\\.|\[[^\]]*\]|[^/\\\n[])+\/[dgimsuvy]*/g) ?? [];
    for (const pattern of patterns.filter((found) => /u[a-z]*$/.test(found)))
      assert.doesNotMatch(pattern, /\\[bwW]/, `${name}: ${pattern}`);
  }
});

test('a file is one thing: 200 lines at most, the word lists aside', () => {
  for (const name of listFiles(PIPELINE).filter((file) => /\.(?:tsx?|css|sql)$/.test(file) && !file.startsWith('vietnamese/')))
    assert.ok(read(name).split('\n').length - 1 <= LONGEST, `${relative('.', name)} is longer than ${LONGEST} lines`);
});

test('no code knows an article', () => {
  for (const name of files) assert.doesNotMatch(read(name), /00\d_[0-9a-f]{16}|a[0-9a-f]{16}'/, name);
});
