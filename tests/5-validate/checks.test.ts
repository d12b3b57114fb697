import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Check, listChecks } from '../../pipeline/5-validate/list-checks.ts';
import { loadDataset } from '../../pipeline/5-validate/load-dataset.ts';
import { runChecks } from '../../pipeline/5-validate/run-checks.ts';
import { findStage } from '../../pipeline/5-validate/table-stages.ts';
import { type Database, openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import { type Build, openBuild } from './open-room.ts';
import { soundDataset } from './sound-dataset.ts';

/** What breaks each check of sql/checks, once; some in more than one way. */
const MUTATIONS: [check: string, sql: string][] = [
  ['article-has-source', 'DELETE FROM sources WHERE record_no = 1 AND path = $$2.txt$$'],
  ['article-text', "UPDATE articles SET text = text || ' ' WHERE rights = 'reserved'"],
  ['article-text', "UPDATE articles SET text_sha256 = repeat('0', 64)"],
  [
    'article-text',
    "UPDATE articles SET text = replace(text, 'ữ', concat('u', chr(795), chr(771))); UPDATE articles SET characters = length(text), text_sha256 = sha256(text)",
  ],
  ['claim-has-evidence', "DELETE FROM evidence WHERE table_name = 'quantities'"],
  ['claim-has-evidence', "UPDATE evidence SET field = 'verb' WHERE table_name = 'statement_printings'"],
  ['claim-has-evidence', "DELETE FROM evidence WHERE table_name = 'events'"],
  ['counts-agree', 'UPDATE people SET article_count = 3'],
  ['counts-agree', 'UPDATE statements SET printing_count = 1'],
  ['counts-agree', 'UPDATE documents SET citation_count = 0'],
  ['counts-agree', 'UPDATE reprint_groups SET outlet_count = 2'],
  ['counts-agree', 'UPDATE stories SET reprint_group_count = 2'],
  ['counts-agree', 'UPDATE events SET story_count = 0'],
  ['counts-agree', 'UPDATE article_pairs SET passage_count = 2'],
  ['counts-agree', 'UPDATE outlets SET article_count = 0'],
  ['counts-agree', 'UPDATE tenures SET article_count = 0'],
  ['date-candidates', "UPDATE dates SET candidates = '2021|2022'"],
  ['dates-ordered', "UPDATE dates SET ends_on = DATE '2022-07-02'"],
  ['dates-ordered', "UPDATE stories SET first_on = DATE '2022-07-04'"],
  ['entity-has-evidence', "DELETE FROM evidence WHERE table_name = 'watchwords'"],
  [
    'evidence-article',
    "UPDATE evidence SET article_id = (SELECT article_id FROM articles WHERE rights = 'reserved') WHERE table_name = 'quantities'",
  ],
  ['evidence-parts', "UPDATE evidence SET part_no = 2 WHERE table_name = 'statement_printings'"],
  ['evidence-row', "UPDATE evidence SET row_id = 'nobody' WHERE table_name = 'people'"],
  ['evidence-row', "UPDATE evidence SET table_name = 'places' WHERE table_name = 'people'"],
  ['evidence-segment', "UPDATE evidence SET segment_no = segment_no + 1 WHERE table_name = 'quantities'"],
  ['evidence-segment', 'UPDATE evidence SET segment_no = 99'],
  ['evidence-text', "UPDATE evidence SET char_start = char_start + 1, char_end = char_end + 1 WHERE table_name = 'dates'"],
  ['evidence-text', "UPDATE evidence SET text = NULL WHERE table_name = 'dates'"],
  ['group-lead', "UPDATE reprint_groups SET reprint_group_id = reprint_group_id || '0'"],
  ['group-lead', 'UPDATE articles SET story_id = NULL'],
  ['one-main-event', 'INSERT INTO event_reports SELECT * REPLACE (concat(report_id, 0) AS report_id) FROM event_reports'],
  ['passage-spans', 'UPDATE passages SET article_b = article_a'],
  ['passage-spans', 'UPDATE passages SET b_end = 100000'],
  ['passage-spans', 'DELETE FROM article_pairs'],
  ['printing-text', 'UPDATE statement_printings SET text = upper(text)'],
  ['printing-text', 'UPDATE statement_printings SET char_end = char_end + 1'],
  ['redirects-lead', "INSERT INTO id_redirects VALUES ('s1', 'statements', 's2')"],
  ['redirects-lead', "INSERT INTO id_redirects SELECT person_id, 'people', person_id FROM people"],
  ['segment-repeats', 'UPDATE segments SET repeats_segment_no = segment_no'],
  ['segment-repeats', 'UPDATE segments SET repeats_segment_no = 99'],
  ['segments-cover', 'UPDATE segments SET char_end = char_end - 1 WHERE segment_no = 2'],
  ['segments-cover', 'DELETE FROM segments'],
  ['segments-ordered', 'UPDATE segments SET char_start = char_start - 2 WHERE segment_no = 2'],
  ['segments-ordered', 'UPDATE segments SET segment_no = 4 - segment_no WHERE segment_no < 4'],
  ['segments-ordered', 'UPDATE segments SET char_end = char_end + 1'],
  ['source-accounted', 'UPDATE sources SET article_id = NULL'],
  ['source-accounted', 'DELETE FROM rejects'],
  ['source-accounted', 'UPDATE rejects SET source_id = (SELECT source_id FROM sources WHERE article_id IS NOT NULL LIMIT 1)'],
  ['span-text', 'UPDATE quantities SET char_start = char_start - 1'],
  ['span-text', "UPDATE dates SET text = '3-7-2021'"],
  ['statement-speaker', 'UPDATE statements SET person_id = NULL'],
  ['statement-speaker', "UPDATE statements SET speaker_kind = 'group'"],
  ['statement-text', "UPDATE statements SET text = 'Không nói gì'"],
];

const tables = readTables();
const checks = new Map(listChecks(tables).map((check) => [check.name, check]));
let build: Build;
let db: Database;

before(async () => {
  build = await openBuild(soundDataset());
  const staged = tables.filter(({ name }) => findStage(name) !== null);
  const folder = (table: string) => build.room('').input(findStage(table) ?? '1-ingest');
  db = await openDuckDB({ folder: build.room('scratch').folder });
  await loadDataset(db, [...staged, tables.find(({ name }) => name === 'rejects')!], folder);
  for (const { name, columns } of tables.filter(({ name }) => name !== 'rejects' && findStage(name) === null)) {
    await db.run(`CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`);
  }
});

after(() => {
  db.close();
  build.remove();
});

test('a sound dataset passes every check', async () => {
  assert.equal(await runChecks(db, tables), checks.size);
});

test('each check of the folder is broken below', () => {
  const files = readdirSync(new URL('../../pipeline/5-validate/sql/checks/', import.meta.url)).map((file) => file.slice(0, -4));
  assert.deepEqual(Array.from(new Set(MUTATIONS.map(([name]) => name))).sort(), files.sort());
});

for (const [name, sql] of MUTATIONS) {
  test(`${name} fails after ${sql}`, async () => {
    assert.notEqual((await failAfter(sql, checks.get(name)!)).length, 0);
  });
}

test('a printing is sound whose words the saved text breaks at the ends of lines', async () => {
  const sql = "UPDATE evidence SET text = replace(text, ' ', chr(10)) WHERE table_name = 'statement_printings' AND field IS NULL";
  assert.equal((await failAfter(sql, checks.get('printing-text')!)).length, 0);
});

for (const { name, references } of tables) {
  if (!(name in soundDataset()) || soundDataset()[name as 'articles'].length === 0) continue;
  test(`a second row under one key of ${name} fails`, async () => {
    assert.equal((await failAfter(`INSERT INTO ${name} FROM ${name} LIMIT 1`, checks.get(`key-unique ${name}`)!)).length, 1);
  });
  for (const { column } of references) {
    test(`a dangling ${name}.${column} fails`, async () => {
      const failing = await failAfter(`UPDATE ${name} SET ${column} = 'nowhere'`, checks.get(`reference-resolves ${name}.${column}`)!);
      assert.notEqual(failing.length, 0);
    });
  }
}

test('the error names the check, the first rows and the cure', async () => {
  await db.run("BEGIN; UPDATE evidence SET text = 'khác' WHERE table_name <> 'people'");
  try {
    await assert.rejects(runChecks(db, tables), (error: Error) => {
      assert.match(error.message, /fails \d+ of \d+ checks; nothing is published/);
      assert.match(error.message, /evidence-text: \d+ rows fail/);
      assert.match(error.message, /"text":"khác","stands":"/);
      assert.match(error.message, /… and \d+ more/);
      assert.match(error.message, /cure: convert UTF-16 offsets/);
      return true;
    });
  } finally {
    await db.run('ROLLBACK');
  }
});

/** The rows that fail a check after a change that is then undone. */
async function failAfter(sql: string, check: Check): Promise<object[]> {
  assert.deepEqual(await queryRows(db, check.sql), [], 'passes before');
  await db.run('BEGIN');
  try {
    await db.run(sql);
    return await queryRows(db, check.sql);
  } finally {
    await db.run('ROLLBACK');
  }
}
