import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../io/make-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

test('the stage runs again where FIELDS= or a manifest changed, and not where nothing did', () => {
  const folder = makeFolder({
    'in/a.jsonl': '{"than":"Một câu đủ dài để đọc được.","text":"Câu kia cũng đọc được."}\n',
    'in/b.txt': 'Một câu khác, cũng đủ dài để đọc được.\n',
    'in/articles.csv': 'path,author\nb.txt,An\n',
  });
  const run = (input: string, fields?: string) => {
    const set = { INPUT: join(folder, input), OUT: join(folder, 'out'), BUILD: join(folder, 'build'), FIELDS: '' };
    const more = fields === undefined ? [] : ['--fields', fields];
    const env = { PATH: process.env.PATH, ...set };
    const { stderr, status } = spawnSync('node', ['--import', 'tsx', 'pipeline/run.ts', '1-ingest', ...more], {
      cwd: PROJECT,
      env,
      encoding: 'utf8',
    });
    return `${status} ${stderr.trim().split('\n').at(-1)}`;
  };
  assert.match(run('in'), /^0 .*2 sources, 2 articles.*; new\)$/);
  assert.match(run('in', 'text=than'), /; changed: FIELDS\)$/);
  assert.match(run('in', 'text=than'), /up to date$/);
  assert.match(run('in/*.txt', 'text=than'), /1 sources, 1 articles.*; changed: input\)$/);
  writeFileSync(join(folder, 'in/articles.csv'), 'path,author\nb.txt,Bình\n');
  assert.match(run('in/*.txt', 'text=than'), /; changed: input\)$/); // the manifest beside what the glob finds
  assert.match(run('in', 'than'), /^1 bienban: no field in FIELDS: than; say FIELDS=/);
});
