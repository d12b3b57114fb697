import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPublished } from '../../pipeline/6-publish/check-published.ts';
import { isPublished } from '../../pipeline/6-publish/is-published.ts';
import { type Database, openDuckDB, queryRows } from '../../pipeline/io/duckdb.ts';
import { listFiles } from '../../pipeline/io/list-files.ts';
import { findOut, mendOut } from '../../pipeline/io/out-folder.ts';
import { type Row, readCsvTable } from '../../pipeline/io/read-csv-table.ts';
import type { Settings } from '../../pipeline/io/settings.ts';
import { writeSums } from '../../pipeline/io/sums.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import type { Build } from '../5-validate/open-room.ts';
import { type Dataset, soundDataset } from '../5-validate/sound-dataset.ts';
import { openValidated, publishTo } from './open-published.ts';

/** What stands beside the tables and tells of them. */
const ABOUT = ['README.md', 'DICTIONARY.md', 'CITATION.cff', 'datapackage.json', 'croissant.json'];

let build: Build;
let top: string;

before(async () => {
  build = await openValidated(soundDataset());
  top = join(build.settings.out, '..');
  await publishTo(build);
});

after(() => build.remove());

test('every format holds the same sound rows, and every file is listed', async () => {
  const { faults, digests } = await checkPublished(build.settings.out, join(top, 'scratch'));
  assert.deepEqual(faults, []);
  for (const [table, rows] of Object.entries(soundDataset()))
    assert.equal(digests[table]!.rows, table === 'release' ? 1 : rows.length, table);
  const tables = readTables().map(({ name }) => name);
  const listed = ['csv', 'parquet', 'arrow'].flatMap((format) => tables.map((table) => `${format}/${table}.${format}`));
  listed.push(...tables.map((table) => `spreadsheet/${table}.csv`), 'spreadsheet/README.md');
  const files = listFiles(build.settings.out).filter((name) => !name.startsWith('explorer/')); // tests/6-publish/explorer looks at those
  assert.deepEqual(files, [...listed, ...ABOUT, 'SHA256SUMS', 'bienban.duckdb', 'index.html'].sort());
});

test('text under rights is withheld beyond a short quotation, its offsets and hashes kept', async () => {
  const [open, reserved] = soundDataset().articles.map(({ article_id }) => article_id) as [string, string];
  const rules: [Settings['text'], string[]][] = [
    ['permitted', [reserved]],
    ['all', []],
    ['none', [open, reserved]],
  ];
  for (const [text, withheld] of rules) {
    const out = await publishTo(build, { text, out: join(top, `out-${text}`) });
    const articles = await readCsv(out, 'articles');
    for (const article of articles)
      assert.equal(article.text === null, withheld.includes(String(article.article_id)), `${text} ${article.article_id}`);
    assert.ok(articles.every(({ text_sha256, characters, title }) => text_sha256 && characters && title));
    assert.ok(
      (await readCsv(out, 'evidence')).every((row) => row.text !== null),
      'short quotations stay',
    );
    assert.match(
      readFileSync(join(out, 'README.md'), 'utf8'),
      text === 'all' ? /withholds none/ : new RegExp(`${withheld.length} in \`articles.text\``),
    );
    assert.deepEqual((await checkPublished(out, join(top, 'scratch'))).faults, []);
  }
});

test('a long quotation is withheld where one of its articles is under rights, and a dropped row of it', async () => {
  const dataset = longQuotation();
  const long = await openValidated(dataset);
  try {
    const out = await publishTo(long);
    assert.deepEqual(
      (await readCsv(out, 'statements')).map(({ text }) => text),
      [null],
    );
    assert.deepEqual((await readCsv(out, 'statement_printings')).map(({ text }) => text === null).sort(), [false, true]);
    const rejects = (await readCsv(out, 'rejects')).filter(({ stage }) => stage === '3-extract');
    assert.deepEqual(rejects.map(({ rule, record }) => [rule, record === null]).sort(), [
      ['of-nobody', true],
      ['of-open', false],
      ['of-reserved', true],
    ]);
  } finally {
    long.remove();
  }
});

test('the same rows give the same bytes, whatever the threads and the order they came in', async () => {
  const dataset = soundDataset();
  for (const rows of Object.values(dataset)) rows.reverse();
  const other = await openValidated(dataset);
  try {
    await publishTo(other, { threads: 1 });
    await publishTo(build, { threads: 4 });
    const [a, b] = [build.settings.out, other.settings.out];
    for (const file of listFiles(a).filter((name) => /^(?:csv|spreadsheet|parquet|arrow)\//.test(name)))
      assert.ok(readFileSync(join(a, file)).equals(readFileSync(join(b, file))), file);
    const [one, two] = await Promise.all([checkPublished(a, join(top, 'scratch')), checkPublished(b, join(top, 'scratch2'))]);
    assert.deepEqual(one, two);
  } finally {
    other.remove();
  }
});

test('the database answers under any name: views, macro, comments and constraints', async () => {
  const db = await openDuckDB({ folder: join(top, 'scratch') });
  try {
    await db.run(`ATTACH '${build.settings.out}/bienban.duckdb' AS anything (READ_ONLY); USE anything`);
    const [said] = await queryRows<Row>(
      db,
      'SELECT speaker, office, act, verb, text, story_count FROM v_statements WHERE office IS NOT NULL',
    );
    assert.deepEqual(
      [said!.speaker, said!.office, said!.act, said!.verb],
      ['Lê Văn Đước', 'Chủ tịch UBND tỉnh Đồng Bưng', 'directive', 'nói'],
    );
    const [cited] = await queryRows<Row>(db, 'SELECT words, sentence FROM v_citations');
    assert.deepEqual([cited!.words, cited!.sentence], ['Kết luận 9-KL/TU', 'Kết luận 9-KL/TU nêu rõ.']);
    const [shared] = await queryRows<Row>(db, 'SELECT text_a, text_b FROM v_overlaps');
    assert.equal(shared!.text_a, said!.text);
    assert.equal((await queryRows(db, 'FROM v_articles_unique')).length, 1);
    assert.deepEqual(await queryRows(db, 'SELECT person, office, printed FROM v_offices'), [
      { person: 'Lê Văn Đước', office: 'Chủ tịch UBND tỉnh Đồng Bưng', printed: 'Lê Văn Đước, Chủ tịch UBND tỉnh Đồng Bưng' },
    ]);
    assert.deepEqual(await queryRows(db, 'SELECT starts_on, name, place, articles, stories FROM v_timeline'), [
      { starts_on: '2022-07-03', name: 'Hội nghị', place: 'tỉnh Đồng Bưng', articles: 1, stories: 1 },
    ]);
    assert.equal((await queryRows(db, 'FROM v_segments')).length, soundDataset().segments.length);
    assert.deepEqual(await queryRows(db, 'SELECT snippet(article_id, char_start, char_end, 4) AS near FROM quantities'), [
      { near: 'ghe 12 báo cáo về ' },
    ]);
    const [counts] = await queryRows<Row>(
      db,
      `SELECT
      (SELECT count(*) FROM duckdb_columns() WHERE database_name = 'anything' AND comment IS NULL AND table_name NOT LIKE 'v\\_%' ESCAPE '\\') AS silent_columns,
      (SELECT count(*) FROM duckdb_tables() WHERE database_name = 'anything' AND comment IS NULL) AS silent_tables,
      (SELECT count(*) FROM duckdb_views() WHERE database_name = 'anything' AND NOT internal AND comment IS NULL) AS silent_views,
      (SELECT count(*) FROM duckdb_constraints() WHERE database_name = 'anything' AND constraint_type = 'PRIMARY KEY') AS keys,
      (SELECT count(*) > 20 FROM duckdb_constraints() WHERE database_name = 'anything' AND constraint_type = 'FOREIGN KEY') AS has_references,
      (SELECT count(*) > 20 FROM duckdb_constraints() WHERE database_name = 'anything' AND constraint_type = 'CHECK') AS has_checks`,
    );
    assert.deepEqual(counts, {
      silent_columns: 0,
      silent_tables: 0,
      silent_views: 0,
      keys: readTables().length,
      has_references: true,
      has_checks: true,
    });
  } finally {
    db.close();
  }
});

test('Parquet and Arrow files say which build they belong to and what their columns mean', async () => {
  const db: Database = await openDuckDB({ folder: join(top, 'scratch') });
  try {
    const rows = await queryRows<{ key: string; value: string }>(
      db,
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${build.settings.out}/parquet/people.parquet')`,
    );
    const metadata = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    assert.equal(metadata.schema_version, '1.0.0');
    assert.match(metadata.build_id!, /^[0-9a-f]{16}$/);
    assert.ok(JSON.parse(metadata.dictionary!).name.vi);
    assert.ok(readFileSync(join(build.settings.out, 'arrow', 'people.arrow')).includes(metadata.build_id!));
  } finally {
    db.close();
  }
});

/** What spoils a published folder, and what check-published says of it; with `sums` the spoiler has made the sums fit. */
const SPOILERS: [what: string, spoil: (out: string) => void, fault: RegExp, sums?: boolean][] = [
  ['a changed byte', (out) => change(out, 'csv/places.csv', 'Việt Nam', 'Viet Nam'), /^changed: csv\/places.csv/],
  ['a stray file', (out) => writeFileSync(join(out, 'note.txt'), 'x'), /^not in SHA256SUMS: note.txt/],
  ['a lost file', (out) => rmSync(join(out, 'arrow/dates.arrow')), /^missing: arrow\/dates.arrow/],
  ['another value', (out) => change(out, 'csv/places.csv', 'Việt Nam', 'Lào'), /^parquet\/places differs from the other formats/, true],
  [
    'a value of no kind',
    (out) => change(out, 'csv/places.csv', 'province', 'shire'),
    /^csv\/places holds an unsound row: tinh-dong-bung \/kind/,
    true,
  ],
  [
    'a spreadsheet file without its mark',
    (out) => change(out, 'spreadsheet/places.csv', '\u{FEFF}', ''),
    /^spreadsheet\/places cannot be read: CSV for spreadsheets without a byte order mark/,
    true,
  ],
  ['a formula', (out) => change(out, 'spreadsheet/places.csv', ',Việt Nam', ",'=1+1"), /^spreadsheet\/places differs/, true],
  ['a renamed column', (out) => change(out, 'csv/places.csv', 'part_of', 'partof'), /^csv\/places cannot be read: CSV header/, true],
  [
    'a truncated file',
    (out) => writeFileSync(join(out, 'parquet/places.parquet'), readFileSync(join(out, 'parquet/places.parquet')).subarray(0, 200)),
    /^parquet\/places cannot be read/,
    true,
  ],
  ['no database', (out) => rmSync(join(out, 'bienban.duckdb')), /^duckdb\/articles cannot be read/, true],
];

for (const [what, spoil, fault, sums] of SPOILERS) {
  test(`check-published sees ${what}`, async () => {
    const out = join(top, 'spoiled');
    cpSync(build.settings.out, out, { recursive: true });
    spoil(out);
    if (sums) {
      rmSync(join(out, 'SHA256SUMS'));
      await writeSums(out);
    }
    const { faults } = await checkPublished(out, join(top, 'scratch'));
    assert.ok(
      faults.some((line) => fault.test(line)),
      faults.join('\n'),
    );
    rmSync(out, { recursive: true });
  });
}

test('what is published is known again, and damage to it', async () => {
  const out = await publishTo(build, { out: join(top, 'known') });
  const { folder } = build.room('6-publish');
  assert.equal(await isPublished(out, folder), true);
  change(out, 'README.md', 'bienban', 'Bienban');
  assert.equal(await isPublished(out, folder), false);
  rmSync(out, { recursive: true });
  assert.equal(await isPublished(out, folder), false);
});

test('a folder with other files is refused and left as it was', async () => {
  const foreign = join(top, 'foreign');
  mkdirSync(join(foreign, 'csv'), { recursive: true });
  writeFileSync(join(foreign, 'thesis.txt'), 'năm năm công sức');
  await assert.rejects(
    publishTo(build, { out: foreign }),
    /OUT holds what is not of bienban, and would be lost: .*thesis.txt; move it away/,
  );
  writeFileSync(join(foreign, 'SHA256SUMS'), `${'0'.repeat(64)}  thesis.txt\n`);
  assert.throws(() => findOut(foreign), /OUT holds/);
  assert.deepEqual(readdirSync(foreign).sort(), ['SHA256SUMS', 'csv', 'thesis.txt']);
  writeFileSync(join(build.settings.out, 'mine.sql'), 'SELECT 1');
  assert.throws(() => findOut(build.settings.out), /mine.sql/);
  rmSync(join(build.settings.out, 'mine.sql'));
  assert.throws(() => findOut(join(foreign, 'thesis.txt')), /OUT holds/);
  assert.throws(() => findOut(join(foreign, 'thesis.txt', 'out')), /OUT cannot be written/);
});

test('a swap that was interrupted is undone or ended', () => {
  const { out } = build.settings;
  const [aside, unfinished] = [join(top, '.out.old'), join(top, '.out.new')];
  mkdirSync(join(unfinished, 'csv'), { recursive: true });
  mendOut(out); // killed while it built
  assert.deepEqual([existsSync(unfinished), existsSync(out)], [false, true]);

  renameSync(out, aside);
  mkdirSync(unfinished);
  mendOut(out); // killed between the two renames
  assert.deepEqual([existsSync(unfinished), existsSync(aside), existsSync(join(out, 'SHA256SUMS'))], [false, false, true]);

  mkdirSync(aside);
  mendOut(out); // killed before the old one was removed
  assert.deepEqual([existsSync(aside), existsSync(join(out, 'SHA256SUMS'))], [false, true]);
});

test('without an article nothing is published, and the error says why', async () => {
  const none = soundDataset();
  for (const [table, rows] of Object.entries(none)) if (!['sources', 'rejects', 'outlets'].includes(table)) rows.length = 0;
  none.sources = none.sources.filter(({ article_id }) => article_id === null);
  none.outlets[0]!.article_count = 0;
  const empty = await openValidated(none);
  try {
    await assert.rejects(
      publishTo(empty),
      /no article among 1 sources, so nothing is published and OUT stays as it was: 1 binary; look at INPUT=/,
    );
    assert.equal(existsSync(empty.settings.out), false);
  } finally {
    empty.remove();
  }
});

async function readCsv(out: string, name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readCsvTable(join(out, 'csv', `${name}.csv`), readTables().find((table) => table.name === name)!))
    rows.push(...batch);
  return rows;
}

function change(out: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(out, file), 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(join(out, file), text.replace(from, to));
}

/** The sound dataset with a quotation of more than 200 characters, and three dropped rows that quote as much. */
function longQuotation(): Dataset {
  const dataset = soundDataset(Array.from({ length: 30 }, (_, at) => `trồng thêm khu ${at + 1}`).join(', '));
  const [open, reserved] = dataset.articles;
  const dropped: [string, string | null][] = [
    ['of-open', open!.article_id],
    ['of-reserved', reserved!.article_id],
    ['of-nobody', null],
  ];
  dropped.forEach(([rule, article_id], index) => {
    const record = JSON.stringify({ article_id, text: 'x'.repeat(300) });
    const reject_id = `x${String(index).repeat(16)}`;
    dataset.rejects.push({ ...dataset.rejects[0]!, reject_id, stage: '3-extract', source_id: null, rule, record });
  });
  return dataset;
}
