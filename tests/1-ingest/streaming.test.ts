import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { findInputs } from '../../pipeline/1-ingest/find-inputs.ts';
import ingestBatch from '../../pipeline/1-ingest/ingest-batch.ts';
import { ingestFiles } from '../../pipeline/1-ingest/ingest-files.ts';
import { INGEST_TABLES } from '../../pipeline/1-ingest/ingested-batch.ts';
import { openMet } from '../../pipeline/1-ingest/open-met.ts';
import { openWriter } from '../../pipeline/1-ingest/open-writer.ts';
import { packRecords, unpackRecords } from '../../pipeline/1-ingest/pack-records.ts';
import type { RawRecord } from '../../pipeline/1-ingest/raw-record.ts';
import { openProgress } from '../../pipeline/io/progress.ts';
import { openTables, readRows } from '../../pipeline/io/shards.ts';
import type { Article, Reject, Source } from '../../schemas/types.ts';
import { OUTLETS } from './outlets.ts';
import { toRecord } from './to-record.ts';

const QUIET = { write: () => true };
const say = (what: string) =>
  `Xã ${what} họp bàn việc nước\n\nSáng 3/4, xã ${what} họp bàn việc đào giếng cho ba xóm trên đồi trước mùa khô.\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one worker, three and none write the same bytes, a text once wherever its copies stand', async () => {
  const input = join(folder, 'in');
  mkdirSync(input);
  for (let no = 0; no < 700; no++)
    writeFileSync(join(input, `${1000 + no}.txt`), no % 90 === 7 ? say('Cũ') : no % 50 === 3 ? '' : say(`số ${no}`));
  const files = await findInputs(input);
  const contents: string[][] = [];
  for (const threads of [1, 3]) {
    const out = join(folder, `out-${threads}`);
    mkdirSync(out);
    const progress = openProgress('1-ingest', { stream: QUIET, now: () => 0 });
    const report = await ingestFiles(files, OUTLETS, { folder: out, progress, threads });
    assert.deepEqual(report, {
      received: 700,
      accepted: 686,
      rejected: 14,
      kept: { sources: 700, articles: 679, segments: 1358, rejects: 14, outlets: 0 },
    });
    contents.push(readdirSync(out).map((name) => `${name}\n${readFileSync(join(out, name), 'utf8')}`));
  }
  const alone = writeAll('alone', [files.map(({ path, file }) => toRecord(readFileSync(file), path))]);
  contents.push(readdirSync(alone).map((name) => `${name}\n${readFileSync(join(alone, name), 'utf8')}`));
  assert.deepEqual(contents[1], contents[0]);
  assert.deepEqual(contents[2]!.map(withoutHash), contents[0]!.map(withoutHash)); // the test's own records hash their bytes in another way
  const paths = (await collect<Source>(alone, 'sources')).map(({ path }) => path);
  assert.deepEqual(paths, [...paths].sort());
});

test('one id of the user for two contents: the first keeps it, the other is refused and named; the same record twice is two sources', async () => {
  const named = (text: string, path: string, record_no: number): RawRecord => {
    const record = toRecord(text, path);
    return { ...record, record_no, given: { ...record.given, record_id: 'tin-7' } };
  };
  const batches = [
    [named(say('Một'), 'a.jsonl', 4), toRecord(say('Hai'), 'b.txt')],
    [named(say('Ba'), 'c.jsonl', 1), named(say('Một'), 'c.jsonl', 2), named('', 'c.jsonl', 3), named(say('Bốn'), 'c.jsonl', 5)],
  ];
  for (const cut of [batches, [batches.flat()]]) {
    const out = writeAll(`cut-${cut.length}`, cut);
    assert.equal((await collect<Article>(out, 'articles')).length, 2);
    const sources = await collect<Source>(out, 'sources');
    assert.deepEqual(
      sources.map(({ article_id }) => article_id === null),
      [false, false, true, false, true, true],
    );
    assert.equal(sources[3]!.article_id, sources[0]!.article_id);
    const rejects = await collect<Reject>(out, 'rejects');
    assert.deepEqual(
      rejects.map(({ rule, record_no, source_id }) => [rule, record_no, sources.findIndex((source) => source.source_id === source_id)]),
      [
        ['record_id', 1, 2],
        ['empty', 3, 4],
        ['record_id', 5, 5],
      ],
    );
    assert.match(rejects[0]!.message!, /the id tin-7 names another content in a\.jsonl record 4; .*: c\.jsonl record 1$/);
  }
});

test('keys that were met are found again, others not, however many', () => {
  const hex = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => value.toString(16).padStart(16, '0'));
  const near = fc.nat(20_000).map((value) => value.toString(16).padStart(16, '0')); // many of one slot's neighbours
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(hex, near), { minLength: 1, maxLength: 9000, size: 'max' }), (keys) => {
      const met = openMet();
      for (const [at, key] of keys.entries()) {
        assert.equal(met.find(key), null);
        if (at % 2 === 0) met.keep(key, at);
      }
      for (const [at, key] of keys.entries()) assert.equal(met.find(key), at % 2 === 0 ? at : null);
    }),
    { numRuns: 10 },
  );
});

test('records arrive in a worker as they were read, with no byte of their neighbours’ memory', () => {
  const shared = Buffer.from('thừa'.repeat(1000));
  const batch = [
    toRecord(shared.subarray(5, 17)),
    { ...toRecord('x'), content: { rule: 'symlink', message: 'a link' } as const },
    toRecord(''),
  ];
  const packed = packRecords(batch, OUTLETS);
  assert.equal(packed.bytes.buffer.byteLength, 12);
  const sent = unpackRecords(structuredClone(packed));
  assert.deepEqual(
    sent.map(({ content }) => (content instanceof Uint8Array ? Buffer.from(content).toString() : content)),
    [shared.subarray(5, 17).toString(), { rule: 'symlink', message: 'a link' }, ''],
  );
});

/** The tables of these batches, made in this thread. */
function writeAll(name: string, batches: RawRecord[][]): string {
  const out = join(folder, name);
  mkdirSync(out);
  const tables = openTables(out, [...INGEST_TABLES, 'outlets']);
  const writer = openWriter(tables);
  for (const batch of batches) writer.write(ingestBatch(packRecords(batch, OUTLETS)));
  void tables.close();
  return out;
}

const withoutHash = (content: string) => content.replaceAll(/"sha256":"[0-9a-f]+"/g, '');

async function collect<T>(out: string, table: string): Promise<T[]> {
  const all: T[] = [];
  for await (const row of readRows<T>(out, table)) all.push(row);
  return all;
}
