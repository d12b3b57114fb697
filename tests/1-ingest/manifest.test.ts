import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readAll, show } from './read-all.ts';

const NOTHING = 'Thân bài';

test('what a manifest states of a file below it wins over what the record says, and it is no record itself', async () => {
  const records = await readAll({
    'kho/articles.csv': [
      'path,id,url,outlet,published_at,author,title,rights,retrieved_at',
      'a.txt,so-1,https://vi-du.vn/1,Báo Ví Dụ,2021-12-15T11:12:45+07:00,An,"Tên, dài",open,2024-01-05T08:30:00Z',
      'sau/b.jsonl,bo-qua,,,15/12/2021,,Tên của bảng,,',
    ].join('\n'),
    'kho/a.txt': NOTHING,
    'kho/sau/b.jsonl': '{"id":"của nó","title":"Tên của nó","author":"Bình","text":"một"}',
    'ngoai.txt': NOTHING,
  });
  assert.deepEqual(
    records.map(({ path, given }) => [path, given.record_id, given.title, given.author, given.published_on, given.published_at]),
    [
      ['kho/a.txt', 'so-1', 'Tên, dài', 'An', '2021-12-15', '2021-12-15T11:12:45+07:00'],
      ['kho/sau/b.jsonl', 'của nó', 'Tên của bảng', 'Bình', '2021-12-15', null],
      ['ngoai.txt', null, null, null, null, null],
    ],
  );
  const { url, outlet, rights, retrieved_at, published_basis } = records[0]!.given;
  assert.deepEqual(
    [url, outlet, rights, retrieved_at, published_basis],
    ['https://vi-du.vn/1', 'Báo Ví Dụ', 'open', '2024-01-05T15:30:00+07:00', 'manifest'],
  );
});

test('of two manifests the nearer to the file wins', async () => {
  const records = await readAll({
    'articles.csv': 'path,author\nx/a.txt,Xa\nb.txt,Xa\n',
    'x/articles.csv': 'path,author\na.txt,Gần\n',
    'x/a.txt': NOTHING,
    'b.txt': NOTHING,
  });
  assert.deepEqual(
    records.map(({ path, given }) => `${path} ${given.author}`),
    ['b.txt Xa', 'x/a.txt Gần'],
  );
});

test('a manifest beside the one file of INPUT, or above what a glob finds, is read too', async () => {
  const files = { 'articles.csv': 'path,author\na.txt,An\nx/b.txt,Bình\n', 'a.txt': NOTHING, 'x/b.txt': NOTHING };
  const authors = async (input: string) => (await readAll(files, { input })).map(({ path, given }) => `${path} ${given.author}`);
  assert.deepEqual(await authors('a.txt'), ['a.txt An']);
  assert.deepEqual(await authors('*/*.txt'), ['x/b.txt Bình']);
});

test('rows of a manifest that lead elsewhere, stand twice or hold senseless values are refused by line; the files arrive', async () => {
  const manifest = [
    'path,rights,published_at',
    '../x.txt,,',
    '/etc/passwd,,',
    'C:\\x.txt,,',
    'x/../../a.txt,,',
    ',open,',
    'gone.txt,,',
    'a.txt,free,',
    'a.txt,,hôm qua',
    'a.txt,open,',
    'x/../a.txt,,',
    './a.txt,,',
  ];
  const records = await readAll({ 'articles.csv': manifest.join('\n'), 'a.txt': NOTHING });
  const elsewhere = 'manifest: its path is no path inside the folder of the manifest; give one without .. and without a root';
  assert.deepEqual(records.map(show), [
    'a.txt 1 Thân bài',
    `articles.csv 1 ${elsewhere}: ../x.txt: line 2`,
    `articles.csv 2 ${elsewhere}: /etc/passwd: line 3`,
    `articles.csv 3 ${elsewhere}: C:\\x.txt: line 4`,
    `articles.csv 4 ${elsewhere}: x/../../a.txt: line 5`,
    `articles.csv 5 ${elsewhere}: : line 6`,
    'articles.csv 6 manifest: its path names no file; correct it: gone.txt: line 7',
    'articles.csv 7 manifest: its rights are none of open, unknown, reserved: free: line 8',
    'articles.csv 8 manifest: its published_at is no time; write 2024-01-05T08:30:00+07:00 or 2024-01-05: hôm qua: line 9',
    `articles.csv 10 ${elsewhere}: x/../a.txt: line 11`,
    'articles.csv 11 manifest: its path stands in line 10 too; keep one: a.txt: line 12',
  ]);
  assert.equal(records[0]!.given.rights, 'open');
});

test('a CSV of another name, or with a column of text, is input', async () => {
  const records = await readAll({
    'articles.csv': 'path,text\na.txt,một\n',
    'list.csv': 'path,author\na.txt,An\n',
    'a.txt': NOTHING,
    'b/articles.csv.gz': gzipSync('path,author\na.txt,An\n'),
  });
  assert.deepEqual(
    records.map((record) => show(record).slice(0, 30)),
    ['a.txt 1 Thân bài', 'articles.csv 1 một', 'b/articles.csv.gz 1 format: no', 'list.csv 1 format: no field of'],
  );
  assert.equal(records[0]!.given.author, null);
});

test('the columns of a manifest have their own names whatever FIELDS= says of records', async () => {
  const files = { 'articles.csv': 'path,author\na.txt,An\n', 'a.txt': NOTHING };
  assert.equal((await readAll(files, { fields: 'author=nguoi_viet,text=noi_dung' }))[0]!.given.author, 'An');
});

test('the column of text is known by FIELDS=', async () => {
  const files = { 'articles.csv': 'path,noi_dung\na.txt,một\n', 'a.txt': NOTHING };
  assert.deepEqual((await readAll(files, { fields: 'text=noi_dung' })).map(show), ['a.txt 1 Thân bài', 'articles.csv 1 một']);
  assert.deepEqual((await readAll(files)).map(show), ['a.txt 1 Thân bài']);
});
