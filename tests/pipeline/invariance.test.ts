import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { encode } from '../1-ingest/make-twin.ts';
import { makeFolder } from '../io/make-folder.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SEEDS = join(PROJECT, 'seeds', 'articles');
const STRANGER = `Khai giảng lớp bồi dưỡng nghiệp vụ

Sáng 12/5/2020, tại Đà Nẵng, Trường Bồi dưỡng cán bộ Bạch Đằng tổ chức lễ khai giảng lớp bồi dưỡng nghiệp vụ cho 45 cán bộ.

Phát biểu tại buổi lễ, ông Nguyễn Hữu Lĩnh, Hiệu trưởng Trường Bồi dưỡng cán bộ Bạch Đằng, cho biết, nhà trường sẽ mở thêm 3 lớp trong năm nay.

Võ Văn Thưởng, Ủy viên Bộ Chính trị, gửi thư chúc mừng.
`;

type Tables = Record<string, Record<string, string>[]>;
const home = makeFolder();

/** Builds a dataset of the given files, in a folder of their own, and reads its CSV files; `where` names the run. */
function build(where: string, files: Record<string, string | Uint8Array>): { tables: Tables; bytes: Record<string, string> } {
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, where, 'news', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const at = (name: string) => join(home, where, name);
  const env = {
    ...process.env,
    INPUT: at('news'),
    OUT: at('out'),
    BUILD: at('build'),
    TEXT: 'all',
    TZ: where === 'moved' ? 'Asia/Tokyo' : 'UTC',
  };
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/run.ts'], { cwd: PROJECT, env, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const bytes = Object.fromEntries(
    readdirSync(at('out/csv')).map((name) => [name.slice(0, -4), readFileSync(join(at('out/csv'), name), 'utf8')]),
  );
  const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return { bytes, tables: Object.fromEntries(Object.entries(bytes).map(([name, text]) => [name, read(text)])) };
}

let seeds: ReturnType<typeof build>;
const seedTexts = Object.fromEntries(readdirSync(SEEDS).map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]));

before(() => {
  seeds = build('seeds', seedTexts);
});

test('names, folders and order of the files, and the time zone, change nothing but where the sources are', () => {
  const moved = Object.fromEntries(
    Object.entries(seedTexts).map(([name, text], index) => [`${9 - index}/${name.split('').reverse().join('')}.txt`, text]),
  );
  const { bytes } = build('moved', moved);
  const changed = Object.keys(bytes).filter((table) => bytes[table] !== seeds.bytes[table]);
  assert.deepEqual(changed, ['sources']);
});

test('the same texts in other encodings, each in one that can carry it, change nothing but the sources and the hash of the input', () => {
  const makers = [
    (text: string) => encode(text, 'windows-1258'),
    (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    (text: string) => encode(text, 'tcvn'),
    (text: string) => encode(text, 'viscii'),
    (text: string) => Buffer.from(text.normalize('NFD')),
  ];
  const twins = Object.fromEntries(Object.entries(seedTexts).map(([name, text], at) => [name, makers[at]!(text.normalize('NFC'))]));
  const { bytes, tables } = build('encodings', twins);
  assert.deepEqual(
    tables
      .sources!.map(({ path, encoding }) => [path, encoding])
      .sort()
      .map(([, encoding]) => encoding),
    ['windows-1258', 'utf-16le', 'tcvn', 'viscii', 'utf-8'],
  );
  const changed = Object.keys(bytes).filter((table) => bytes[table] !== seeds.bytes[table]);
  assert.deepEqual(changed.sort(), ['release', 'sources']);
  const [was, is] = [seeds.tables.release![0]!, tables.release![0]!];
  assert.deepEqual(
    Object.keys(is).filter((column) => is[column] !== was[column]),
    ['inputs_sha256'],
  );
});

test('paragraphs broken at a width say what they say unbroken', () => {
  const broken = Object.fromEntries(Object.entries(seedTexts).map(([name, text]) => [name, breakLines(text, 60)]));
  const { tables } = build('broken', broken);
  const ignored = /_id$|^char_|^characters$|^text_sha256$|^event_on_reason$|^published_reason$/;
  for (const table of [
    'people',
    'offices_held',
    'organizations',
    'places',
    'documents',
    'events',
    'participations',
    'quantities',
    'dates',
    'images',
  ]) {
    const says = (rows: Record<string, string>[]) =>
      rows
        .map((row) => JSON.stringify(Object.entries(row).map(([key, value]) => (ignored.test(key) ? '' : value.replace(/\s+/g, ' ')))))
        .sort();
    assert.deepEqual(says(tables[table]!), says(seeds.tables[table]!), table);
  }
  const days = (rows: Record<string, string>[]) => rows.map(({ event_on, published_on, title }) => [event_on, published_on, title]).sort();
  assert.deepEqual(days(tables.articles!), days(seeds.tables.articles!));
  assert.equal(tables.statement_printings!.length, seeds.tables.statement_printings!.length);
});

/** Each paragraph broken between words into lines of at most `width` characters, as mail programs do. */
function breakLines(text: string, width: number): string {
  const lines = (line: string) =>
    line.split(' ').reduce((broken, word) => {
      const last = broken.length - broken.lastIndexOf('\n') - 1;
      return broken === '' ? word : `${broken}${last + 1 + word.length > width ? '\n' : ' '}${word}`;
    }, '');
  return text.split('\n').map(lines).join('\n');
}

test('the same text under two names is two sources of one article', () => {
  const [name, text] = Object.entries(seedTexts)[0]!;
  const { bytes, tables } = build('twice', { ...seedTexts, [`again-${name}`]: text });
  assert.equal(tables.sources!.length, seeds.tables.sources!.length + 1);
  const changed = Object.keys(bytes).filter((table) => bytes[table] !== seeds.bytes[table]);
  assert.deepEqual(changed.sort(), ['release', 'sources']);
});

test('another article changes no row of an occurrence and no reference id', () => {
  const { tables } = build('more', { ...seedTexts, 'stranger.txt': STRANGER });
  assert.equal(tables.articles!.length, seeds.tables.articles!.length + 1);
  for (const table of ['segments', 'passages', 'quantities', 'dates', 'images']) {
    const rows = new Set(tables[table]!.map((row) => JSON.stringify(row)));
    for (const row of seeds.tables[table]!) assert.ok(rows.has(JSON.stringify(row)), `${table} ${JSON.stringify(row)}`);
  }
  const keys = { evidence: 'evidence_id', statement_printings: 'printing_id', offices_held: 'held_id', people: 'person_id' };
  const named = {
    organizations: 'organization_id',
    offices: 'office_id',
    places: 'place_id',
    outlets: 'outlet_id',
    watchwords: 'watchword_id',
  };
  for (const [table, key] of Object.entries({ ...keys, ...named })) {
    const ids = new Set(tables[table]!.map((row) => row[key]));
    for (const row of seeds.tables[table]!) assert.ok(ids.has(row[key]), `${table} lost ${row[key]}`);
  }
});

test('evidence quotes the text at its offsets, in code points', () => {
  const texts = new Map(seeds.tables.articles!.map((row) => [row.article_id, Array.from(row.text!)]));
  assert.ok(seeds.tables.evidence!.length > 300);
  for (const { article_id, char_start, char_end, text, evidence_id } of seeds.tables.evidence!) {
    assert.equal(texts.get(article_id)!.slice(Number(char_start), Number(char_end)).join(''), text, evidence_id);
  }
});
