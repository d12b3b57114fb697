import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Database, openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
import type { Row } from '../../pipeline/io/read-csv-table.ts';
import type { Build } from '../5-validate/open-room.ts';
import { type Dataset, soundDataset } from '../5-validate/sound-dataset.ts';
import { openValidated, publishTo } from './open-published.ts';

let build: Build;
let db: Database;

before(async () => {
  build = await openValidated(namedInside());
  const out = await publishTo(build);
  db = await openDuckDB({ folder: join(out, '..', 'scratch-views') });
  await db.run(`ATTACH '${out}/bienban.duckdb' AS shipped (READ_ONLY); USE shipped`);
});

after(() => {
  db.close();
  build.remove();
});

/** The small dataset with its watchword, under another name than the words printed, inside the first printing of its statement. */
function namedInside(): Dataset {
  const dataset = soundDataset();
  const [printing] = dataset.statement_printings;
  const words = 'giữ rừng';
  const { segment_no } = dataset.evidence.find(({ row_id, field }) => row_id === printing!.printing_id && field === null)!;
  const char_start = printing!.char_start + printing!.text!.indexOf(words);
  dataset.watchwords[0]!.text = 'Bảo vệ rừng';
  dataset.evidence = dataset.evidence.map((row) =>
    row.table_name === 'watchwords' ? { ...row, char_start, char_end: char_start + words.length, segment_no, text: words } : row,
  );
  return dataset;
}

const ask = (sql: string) => queryRows<Row>(db, sql);

test('what was said about something is found by its words, whatever their capitals, and nothing by a sign of patterns', async () => {
  const printings = soundDataset().statement_printings.length;
  for (const words of ['rừng ngập mặn', 'RỪNG NGẬP MẶN', 'rừng ngập mặn'.normalize('NFD')])
    assert.equal((await ask(`FROM said_about('${words}')`)).length, printings, words);
  for (const words of ['%', '_', 'sông ngập mặn']) assert.equal((await ask(`FROM said_about('${words}')`)).length, 0, words);
});

test('what was said about an entity is found by its name where the statement prints other words', async () => {
  assert.deepEqual(await ask('SELECT table_name, name, words FROM v_statement_mentions'), [
    { table_name: 'watchwords', name: 'Bảo vệ rừng', words: 'giữ rừng' },
  ]);
  assert.equal((await ask("FROM said_about('bảo vệ rừng')")).length, 1);
});

test('an excerpt shows the words in their surroundings, with marks where more is left out', async () => {
  const cases: [string, string, number, string | null][] = [
    ['một hai ba bốn năm', 'ba', 4, '…hai ba bốn…'],
    ['một hai ba bốn năm', 'MỘT', 4, 'một hai…'],
    ['một hai\nba bốn năm', 'năm', 100, 'một hai ba bốn năm'],
    ['một hai', 'ba', 4, null],
  ];
  for (const [passage, words, around, expected] of cases) {
    const [row] = await ask(`SELECT excerpt('${passage}', '${words}', ${around}) AS shown`);
    assert.equal(row!.shown, expected, `${passage} ${words}`);
  }
  const [none] = await ask("SELECT excerpt(NULL, 'ba', 4) AS shown");
  assert.equal(none!.shown, null);
});

test('a citation has its sentence where the text is withheld too, as far as its evidence quotes it', async () => {
  const dataset = soundDataset();
  const cited = dataset.evidence.find(({ table_name, field }) => table_name === 'documents' && field === null)!;
  const { text } = dataset.articles.find(({ article_id }) => article_id === cited.article_id)!;
  const letters = Array.from(text!);
  const char_start = cited.char_start - 5;
  const quotation = letters.slice(char_start, cited.char_end).join('');
  dataset.evidence.push({ ...cited, evidence_id: 'v0123456789abcdef', field: 'sentence', char_start, text: quotation });
  const withheld = await openValidated(dataset);
  const out = await publishTo(withheld, { text: 'none' });
  await db.run(`ATTACH '${out}/bienban.duckdb' AS withheld (READ_ONLY)`);
  assert.deepEqual(await ask('SELECT words, sentence FROM withheld.v_citations'), [{ words: cited.text, sentence: quotation }]);
  await db.run('DETACH withheld');
  const [whole] = await ask('SELECT sentence FROM v_citations');
  assert.ok(String(whole!.sentence).length > quotation.length, 'where the text is there, the sentence is whole');
  withheld.remove();
});

test('counts tell copies from texts, and texts from stories', async () => {
  const counts = await ask("FROM v_counts WHERE counted IN ('articles', 'statements printed', 'dates')");
  assert.deepEqual(counts, [
    { counted: 'articles', with_reprints: 2, without_reprints: 1, different: 1 },
    { counted: 'statements printed', with_reprints: 2, without_reprints: 1, different: 1 },
    { counted: 'dates', with_reprints: 1, without_reprints: 1, different: null },
  ]);
  assert.deepEqual(await ask('SELECT speaker, statements, with_reprints, without_reprints, articles, stories FROM v_speakers'), [
    { speaker: 'Lê Văn Đước', statements: 1, with_reprints: 2, without_reprints: 1, articles: 2, stories: 1 },
  ]);
  assert.deepEqual(await ask("SELECT articles, without_reprints, stories FROM v_independent WHERE kind = 'statement'"), [
    { articles: 2, without_reprints: 1, stories: 1 },
  ]);
});

test('every document, event and office of a person has its name among what stands in several stories', async () => {
  const rows = await ask("SELECT kind, name FROM v_independent WHERE kind <> 'statement' ORDER BY kind");
  assert.deepEqual(rows, [
    { kind: 'document', name: 'Kết luận 9-KL/TU' },
    { kind: 'event', name: 'Hội nghị' },
    { kind: 'office', name: 'Lê Văn Đước: Chủ tịch UBND tỉnh Đồng Bưng' },
  ]);
});

test('a statement goes by its speaker and how it begins among what stands in several stories', async () => {
  const { text } = soundDataset().statements[0]!;
  const [row] = await ask("SELECT name FROM v_independent WHERE kind = 'statement'");
  assert.equal(row!.name, `Lê Văn Đước: ${text}`);
  const long = await openValidated(
    soundDataset('giữ rừng ngập mặn và chăm từng gốc đước ở cửa sông này cho con cháu mai sau '.repeat(2).trim()),
  );
  await db.run(`ATTACH '${await publishTo(long)}/bienban.duckdb' AS long (READ_ONLY)`);
  const [cut] = await ask("SELECT name FROM long.v_independent WHERE kind = 'statement'");
  assert.match(String(cut!.name), /^Lê Văn Đước: giữ rừng .+…$/);
  assert.equal(String(cut!.name).length, 120);
  await db.run('DETACH long');
  long.remove();
});

test('a person goes by each office from its first day to its last, a pair of articles by all they share', async () => {
  assert.deepEqual(await ask('SELECT person, office, status, first_on, last_on, articles, without_reprints, stories FROM v_called'), [
    {
      ...{
        person: 'Lê Văn Đước',
        office: 'Chủ tịch UBND tỉnh Đồng Bưng',
        status: 'current',
        first_on: '2022-07-03',
        last_on: '2022-07-03',
      },
      ...{ articles: 1, without_reprints: 1, stories: 1 },
    },
  ]);
  const [pair] = await ask('SELECT outlet_a, outlet_b, relation, passages, statements, people, documents, same_story FROM v_pairs');
  assert.equal(pair!.outlet_b ?? pair!.outlet_a, 'Báo Bưng Biền');
  assert.deepEqual([pair!.passages, pair!.statements, pair!.people, pair!.same_story], [1, 1, 1, true]);
});
