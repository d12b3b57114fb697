import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { runCells } from './examples/run-cells.ts';
import { openSql } from './examples/run-sql.ts';
import { makeFolder } from './io/make-folder.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const README = join(PROJECT, 'README.md');
const QUESTION = /```sql\n(?<sql>[\s\S]+?)```\n\n(?:<!-- result -->\n|(?<table>\|[\s\S]+?\|\n(?=\n)))/g;

const home = makeFolder();
const out = join(home, 'out');

before(() => {
  const { INPUT: _, REFERENCE: __, TEXT: ___, PREVIOUS: ____, ...inherited } = process.env;
  const env = { ...inherited, OUT: out, BUILD: join(home, 'build') };
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/run.ts'], { cwd: PROJECT, env, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
});

/** Runs a query on the published database and gives its rows as a Markdown table. */
async function answer(sql: string): Promise<string> {
  const instance = await DuckDBInstance.create(join(out, 'bienban.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowsJson().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  connection.closeSync();
  instance.closeSync();
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  return line(reader.columnNames()) + line(reader.columnNames().map(() => '---')) + rows.map(line).join('');
}

test('the questions of the README have the answers that it prints', async () => {
  const readme = readFileSync(README, 'utf8');
  const questions = [...readme.matchAll(QUESTION)];
  assert.equal(questions.length, 8);
  let golden = readme;
  for (const { 0: block, groups } of questions) {
    const table = await answer(groups!.sql!);
    if (process.env.GOLDEN) golden = golden.replace(block, () => `\`\`\`sql\n${groups!.sql}\`\`\`\n\n${table}`);
    else assert.equal(groups!.table, table);
    assert.ok(table.split('\n').length > 3, `no answer to: ${groups!.sql}`);
  }
  if (process.env.GOLDEN) writeFileSync(README, golden);
});

test('the notebook in SQL has the answers that it prints', async () => {
  const file = join(PROJECT, 'examples', 'questions.md');
  const notebook = readFileSync(file, 'utf8');
  const sql = await openSql(join(out, 'bienban.duckdb'));
  const { text, cells } = await runCells(notebook, (_, code) => sql.run(code));
  sql.close();
  assert.equal(cells, notebook.match(/```sql/g)!.length);
  assert.doesNotMatch(text, /^\(none\)$/m, 'a question without an answer');
  if (process.env.GOLDEN) writeFileSync(file, text);
  else assert.equal(text, notebook);
});

const QUALITY = /(?<=## How good it is\n[\s\S]*?\n)\| field \|[\s\S]*?\|\n(?=\n)/;

/** The unseen figures of tests/gold/quality.csv as the README prints them. */
function tellQuality(): string {
  const csv = readFileSync(join(PROJECT, 'tests', 'gold', 'quality.csv'), 'utf8');
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.filter(
    ({ split }) => split === 'unseen',
  );
  const share = (value: string | undefined) => Number(value).toFixed(2);
  const line = ({ table_name, field, gold, precision, recall, f1, low, high }: Record<string, string>) =>
    `| \`${table_name}.${field}\` | ${gold} | ${share(precision)} | ${share(recall)} | ${share(f1)} | ${share(low)} to ${share(high)} |\n`;
  return `| field | labels | precision | recall | F1 | 95 % |\n| --- | --- | --- | --- | --- | --- |\n${rows.map(line).join('')}`;
}

test('the README tells the measured quality, on articles that no rule was written for', () => {
  const readme = readFileSync(README, 'utf8');
  if (process.env.GOLDEN) writeFileSync(README, readme.replace(QUALITY, tellQuality));
  else assert.equal(QUALITY.exec(readme)?.[0], tellQuality());
});

test('every table that the README lists is published, and none is left out', () => {
  const readme = readFileSync(README, 'utf8');
  const listed = readme
    .slice(readme.indexOf('| | tables |'), readme.indexOf('Views put them'))
    .match(/`[a-z_]+`/g)!
    .map((name) => name.slice(1, -1));
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  const published = [...sums.matchAll(/csv\/([a-z_]+)\.csv/g)].map((match) => match[1]!);
  assert.deepEqual(listed.sort(), published.sort());
});
