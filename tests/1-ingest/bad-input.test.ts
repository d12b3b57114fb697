import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findInputs } from '../../pipeline/1-ingest/find-inputs.ts';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { ingestFiles } from '../../pipeline/1-ingest/ingest-files.ts';
import { readRecords } from '../../pipeline/1-ingest/read-records.ts';
import { openJson } from '../../pipeline/1-ingest/records/open-json.ts';
import { openProgress } from '../../pipeline/io/progress.ts';
import { readRows } from '../../pipeline/io/shards.ts';
import type { Article, Reject, Source } from '../../schemas/types.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

const SOUND =
  'Khánh thành trạm bơm Đồng Quan\n\nSáng 3/4, huyện Đồng Quan khánh thành trạm bơm phục vụ 1.200 ha lúa của bảy xã vùng chiêm trũng.\n';
const QUIET = { write: () => true };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusals: [what: string, content: string | Uint8Array, rule: string, message: RegExp][] = [
  ['an empty file', '', 'empty', /no text in it; .*: a\.txt$/],
  ['a mark of byte order and nothing else', Buffer.from([0xef, 0xbb, 0xbf]), 'empty', /no text/],
  ['white space and invisible characters', ' \n\u00a0\u200b\t\n', 'empty', /no text/],
  ['two bytes that are no text', Buffer.from([0, 1]), 'empty', /no text/],
  ['control characters and marks', '\u0001\u0002 … ***\n', 'empty', /no text/],
  ['a NUL', 'Tin\0 tức', 'binary', /NUL at byte 3; .*UTF-8/],
  ['a picture named .txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary', /first bytes/],
  [
    'UTF-16 cut in a character',
    Buffer.from('\ufeffTin', 'utf16le').subarray(0, 7),
    'encoding',
    /UTF-16LE, but half a character at byte 6; save it again/,
  ],
  ['a mark of UTF-16 and nothing else', Buffer.from('\ufeff', 'utf16le'), 'empty', /no text/],
  [
    'a byte that no UTF-8 has',
    Buffer.concat([Buffer.from('Đảng bộ '), Buffer.from([0xff]), Buffer.from(' huyện')]),
    'encoding',
    /not UTF-8 at byte 13 \(0xff\), nor Vietnamese in .*; save it as UTF-8/,
  ],
  ['a character cut off at the end', Buffer.from('Đảng ủy').subarray(0, 10), 'encoding', /at byte 8 \(0xe1\), .*; save/],
];
for (const [what, content, rule, message] of refusals) {
  test(`refused with its reason: ${what}`, () => {
    const { kept, rejects } = ingest([toRecord(content)], OUTLETS);
    assert.equal(kept.length, 0);
    assert.equal(rejects[0]!.reject.rule, rule);
    assert.match(rejects[0]!.reject.message!, message);
    assert.equal(rejects[0]!.reject.source_id, rejects[0]!.source.source_id);
    assert.equal(rejects[0]!.source.article_id, null);
  });
}

test('what a folder holds besides texts is refused, each with its row, and the texts arrive', async () => {
  put('a.txt', SOUND);
  put('deep/er/b.md', `${SOUND}Thêm một câu.`);
  put('c.pdf', '%PDF-1.4');
  put('d', 'không có đuôi');
  put('long.txt', '');
  truncateSync(join(folder, 'in/long.txt'), (64 << 20) + 1); // a hole: no bytes on the disk
  symlinkSync('a.txt', join(folder, 'in/link.txt'));
  symlinkSync('.', join(folder, 'in/loop'));
  const { report, sources, rejects } = await run();
  assert.deepEqual(
    sources.map(({ path }) => path),
    ['a.txt', 'c.pdf', 'd', 'deep/er/b.md', 'link.txt', 'long.txt', 'loop'],
  );
  assert.deepEqual(
    rejects.map(({ source_path, rule }) => `${source_path} ${rule}`),
    ['c.pdf format', 'd format', 'link.txt symlink', 'long.txt too_long', 'loop symlink'],
  );
  assert.deepEqual([report.received, report.accepted, report.rejected], [7, 2, 5]);
  assert.equal(new Set(sources.map(({ source_id }) => source_id)).size, 7);
});

test('one text in two files is one article with two sources, also with other line ends and decomposed letters', async () => {
  put('a.txt', SOUND);
  put('b.txt', `\ufeff${SOUND.normalize('NFD').replaceAll('\n', '\r\n')}`);
  const { sources, articles } = await run();
  assert.equal(articles.length, 1);
  assert.deepEqual(
    sources.map(({ article_id }) => article_id),
    [articles[0]!.article_id, articles[0]!.article_id],
  );
});

test('a folder with nothing readable is an error with the cure', async () => {
  put('a.pdf', '%PDF-1.4');
  await assert.rejects(run(), /nothing readable among 1 records, the first: no ending that is read .*: a\.pdf; give INPUT=/);
});

test('an empty folder, a missing one and a glob without a match are errors with the cure', async () => {
  await assert.rejects(findInputs(join(folder, 'in')), /no files to read: .*in; give INPUT=/);
  await assert.rejects(findInputs(join(folder, 'nowhere')), /no such file or folder: .*nowhere; correct INPUT=/);
  await assert.rejects(findInputs(join(folder, 'in/*.txt')), /no files to read/);
});

test('a file, a folder and a glob name the same text by its path below them', async () => {
  put('x/b.txt', SOUND);
  put('x/a.txt', SOUND);
  const paths = async (input: string) => (await findInputs(join(folder, input))).map(({ path }) => path);
  assert.deepEqual(await paths('in'), ['x/a.txt', 'x/b.txt']);
  assert.deepEqual(await paths('in/x/a.txt'), ['a.txt']);
  assert.deepEqual(await paths('in/**/*.txt'), ['x/a.txt', 'x/b.txt']);
  assert.deepEqual(await paths('in/x/[ab].txt'), ['a.txt', 'b.txt']);
});

test('a file that is gone when it is read is refused, not a crash', async () => {
  const [batch] = await collect(readRecords([{ path: 'gone.txt', file: join(folder, 'in/gone.txt') }]));
  const { rejects } = ingest(batch!.map(openJson), OUTLETS);
  assert.equal(rejects[0]!.reject.rule, 'unreadable');
  assert.match(rejects[0]!.reject.message!, /ENOENT.*: gone\.txt$/);
});

function put(path: string, content: string): void {
  mkdirSync(join(folder, 'in', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'in', path), content);
}

async function run() {
  const out = mkdtempSync(join(folder, 'out-'));
  const progress = openProgress('1-ingest', { stream: QUIET, now: () => 0 });
  const report = await ingestFiles(await findInputs(join(folder, 'in')), OUTLETS, { folder: out, progress });
  const read = <T>(table: string) => collect(readRows<T>(out, table));
  return {
    report,
    sources: await read<Source>('sources'),
    articles: await read<Article>('articles'),
    rejects: await read<Reject>('rejects'),
  };
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

test('a rule that fails on one record rejects that record alone', () => {
  const content = {
    encoding: 'utf-8',
    get text(): string {
      throw new Error('no such thing');
    },
  };
  const broken = { ...toRecord('x'), content: content as never };
  const { kept, rejects } = ingest([broken, toRecord('Một câu đủ dài để đọc được.\n', 'b.txt')], OUTLETS);
  assert.deepEqual([kept.length, rejects.map(({ reject }) => reject.rule)], [1, ['ingest_failed']]);
});
