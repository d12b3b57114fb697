import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { RawRecord } from '../../pipeline/1-ingest/raw-record.ts';
import { splitJson } from '../../pipeline/1-ingest/records/split-json.ts';
import { splitLines } from '../../pipeline/1-ingest/records/split-lines.ts';
import { splitRows } from '../../pipeline/1-ingest/records/split-rows.ts';
import { openDuckDB } from '../../pipeline/io/duckdb.ts';
import { sha256 } from '../../pipeline/text/ids.ts';
import { makeFolder } from '../io/make-folder.ts';
import { readAll, show } from './read-all.ts';

const shown = (records: RawRecord[]) => records.map(show);
const TRAM = { title: 'Khánh thành trạm bơm', sapo: 'Bảy xã có nước.', content: 'Sáng 3/4, trạm bơm chạy.' };

test('lines of JSON are records by line; blank lines are none, and each fault names its line', async () => {
  const lines = [JSON.stringify(TRAM), '', '{"text": "thiếu ngoặc"', '["không"]', '{"tieu_de": "x"}', '{"text": " "}', '{"text":"Cuối"}'];
  assert.deepEqual(shown(await readAll({ 'a.jsonl': `\ufeff${lines.join('\r\n')}` })), [
    'a.jsonl 1 Khánh thành trạm bơm/Bảy xã có nước./Sáng 3/4, trạm bơm chạy.',
    'a.jsonl 3 format: no sound JSON; correct it: line 3',
    'a.jsonl 4 format: no JSON object but another value; give each record as {"text": …}: line 4',
    'a.jsonl 5 format: no field of text (text, content, body) among its fields: tieu_de; name it with FIELDS=text=…: line 5',
    'a.jsonl 6 empty: no text in its field text; remove it or give its text: line 6',
    'a.jsonl 7 Cuối',
  ]);
});

test('a line that is too long is refused by its length and sum, and the lines around it arrive', async () => {
  const long = JSON.stringify({ text: 'ă'.repeat(500) });
  const records = await readAll({ 'a.ndjson': `{"text":"một"}\n${long}\n{"text":"ba"}\n` }, { limits: { record: 100 } });
  assert.deepEqual(shown(records), [
    'a.ndjson 1 một',
    `a.ndjson 2 too_long: ${Buffer.byteLength(long)} bytes where one record may have 100; split it: line 2`,
    'a.ndjson 3 ba',
  ]);
  assert.equal(records[1]!.sha256, sha256(long));
});

test('a line without end is read in bounded memory', async () => {
  const piece = new Uint8Array(1 << 20).fill(120);
  let [given, held] = [0, 0];
  async function* endless() {
    for (; given < 300; given++) {
      yield piece;
      if (given % 50 === 49) held = Math.max(held, process.memoryUsage().arrayBuffers);
    }
  }
  const lines = [];
  for await (const batch of splitLines(endless(), 1 << 20)) lines.push(...batch);
  assert.deepEqual(
    lines.map(({ no, bytes, length }) => [no, bytes, length]),
    [[1, null, 300 << 20]],
  );
  assert.ok(held < 64 << 20, `${held} bytes held`);
});

test('however the bytes come in pieces, lines, rows and items are the same', async () => {
  const text = '[{"a":"x]\\"},"},[1,[2]],"c,d",7 , null]\n"q ""w""\n,",2\n\n3,"z"\n';
  const cut = async (sizes: number[]) => {
    const pieces = () => toPieces(Buffer.from(text), sizes);
    const found: string[] = [];
    for await (const batch of splitLines(pieces(), 99)) for (const { no, bytes } of batch) found.push(`${no} ${Buffer.from(bytes!)}`);
    for await (const batch of splitRows(pieces(), 44, 99))
      for (const { line, bytes } of batch) found.push(`${line} ${Buffer.from(bytes!)}`);
    const list = () => toPieces(Buffer.from(text.split('\n')[0]!), sizes);
    for await (const { item } of splitJson(list(), 99)) found.push(Buffer.from(item!.bytes!).toString());
    return found;
  };
  const whole = await cut([1000]);
  assert.deepEqual(whole.slice(-5), ['{"a":"x]\\"},"}', '[1,[2]]', '"c,d"', '7 ', 'null']);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
      assert.deepEqual(await cut(sizes), whole);
    }),
    { numRuns: 60 },
  );
});

test('a JSON file is a list of records, an object with one list of them, one record, or lines under another name', async () => {
  const records = await readAll({
    'a.json': JSON.stringify([{ text: 'một' }, 5, { text: 'hai' }], null, 2),
    'b.json': JSON.stringify({ total: 2, tags: ['x'], articles: [{ text: 'một' }, { text: 'hai', tags: [{}] }] }),
    'c.json': JSON.stringify({ images: [{ src: 'x' }], title: 'Tên', content: ['Câu một.', 'Câu hai.'], source: { name: 'Báo Ví Dụ' } }),
    'd.json': '{"text":"một"}\n{"text":"hai"}\n',
    'e.json': '{"a":[{}],"b":[{}]}',
    'f.json': '[{"text":"một"},{"text":"ha',
    'g.json': 'không',
    'h.json': '[]',
    'i.json': '[{"text":"một"}',
  });
  assert.deepEqual(shown(records), [
    'a.json 1 một',
    'a.json 2 format: no JSON object but another value; give each record as {"text": …}: record 2',
    'a.json 3 hai',
    'b.json 1 một',
    'b.json 2 hai',
    'c.json 1 Tên/Câu một./Câu hai.',
    'd.json 1 một',
    'd.json 2 hai',
    'e.json 1 format: several lists of records (a, b); give each as a file',
    'f.json 1 một',
    'f.json 2 format: no sound JSON; correct it: record 2',
    'f.json 3 format: JSON that stops before its end, at byte 29',
    'g.json 1 format: no JSON list or object, at byte 0',
    'h.json 1 empty: no record in it; remove it or give its texts',
    'i.json 1 một',
    'i.json 2 format: JSON that stops before its end, at byte 17',
  ]);
  assert.equal(records[5]!.given.outlet, 'Báo Ví Dụ');
});

test('rows of CSV and TSV are records by row; quoted cells hold marks and line ends, and each fault names its line', async () => {
  const csv = ['id,Title,CONTENT', '7,"Tên, dài","Câu ""một"".\nCâu hai."', '', '8,b,c,d', '9,,', '10,5" ống,Thân'].join('\r\n');
  assert.deepEqual(shown(await readAll({ 'a.csv': `\ufeff${csv}`, 'b.tsv': 'text\tid\nMột, hai\t1', 'c.csv': 'id;text\n1;a,b' })), [
    'a.csv 1 Tên, dài/Câu "một"./Câu hai.',
    'a.csv 2 format: 4 cells under 3 columns; put a cell that holds the delimiter in quotation marks: line 5',
    'a.csv 3 empty: no text in its field content; remove it or give its text: line 6',
    'a.csv 4 5" ống/Thân',
    'b.tsv 1 Một, hai',
    'c.csv 1 a,b',
  ]);
});

test('tables and JSON in UTF-16, as spreadsheets save them, and rows in an old code are read', async () => {
  const table = 'tieu_de\tcontent\nTên\tSáng nay, huyện họp.\n';
  const old = [
    Buffer.from('id,text\n1,"'),
    iconv.encode('Sáng nay, huyện ủy họp bàn việc cấp nước cho bảy xã vùng trũng.', 'tcvn'),
    Buffer.from('"\n2,plain\n'),
  ];
  const records = await readAll({
    'a.tsv': Buffer.from(`\ufeff${table}`, 'utf16le'),
    'b.tsv': Buffer.from(`\ufeff${table}`, 'utf16le').swap16(),
    'c.json': Buffer.from('\ufeff[{"text":"một"}]', 'utf16le'),
    'd.csv': Buffer.concat(old),
  });
  assert.deepEqual(shown(records), [
    'a.tsv 1 Sáng nay, huyện họp.',
    'b.tsv 1 Sáng nay, huyện họp.',
    'c.json 1 một',
    'd.csv 1 Sáng nay, huyện ủy họp bàn việc cấp nước cho bảy xã vùng trũng.',
    'd.csv 2 plain',
  ]);
});

test('a CSV without a column of text is refused as a whole, a quotation mark never closed from its row on', async () => {
  assert.deepEqual(
    shown(await readAll({ 'a.csv': 'id,tieu_de\n1,x\n', 'b.csv': 'text\nmột\n"hai\nba\n', 'c.csv': 'text\n', 'd.csv': '' })),
    [
      'a.csv 1 format: no field of text (text, content, body) among its fields: id, tieu_de; name it with FIELDS=text=…',
      'b.csv 1 một',
      'b.csv 2 format: a quotation mark opened in it is never closed; close it: line 3',
      'c.csv 1 empty: no record in it; remove it or give its texts',
      'd.csv 1 empty: no record in it; remove it or give its texts',
    ],
  );
  const [first, second] = await readAll({ 'a.csv': `text\nmột\n"${'x'.repeat(500)}` }, { limits: { record: 100 } });
  assert.equal(show(first!), 'a.csv 1 một');
  assert.match(show(second!), /^a\.csv 2 too_long: 501 bytes .*: line 3$/);
});

test('rows of Parquet are records by row, also where its name looks like a wildcard', async () => {
  const parquet = await makeParquet();
  const records = await readAll({ 'a[1].parquet': parquet, 'b.parquet': 'PAR1 không', 'c.parquet.gz': gzipSync(parquet) });
  assert.deepEqual(shown(records), [
    'a[1].parquet 1 Tên/Thân bài',
    'a[1].parquet 2 empty: no text in its field body; remove it or give its text: row 2',
    'b.parquet 1 format: no sound Parquet; save it again',
    'c.parquet.gz 1 Tên/Thân bài',
    'c.parquet.gz 2 empty: no text in its field body; remove it or give its text: row 2',
  ]);
  const { given } = records[0]!;
  assert.deepEqual(
    [given.record_id, given.author, given.published_at, given.published_basis],
    ['9007199254740993', 'An, Bình', '2024-01-05T08:30:00+07:00', 'manifest'],
  );
});

test('compressed files hold the records of the format inside, whose media type is told', async () => {
  const line = '{"text":"một"}\n';
  const records = await readAll({
    'a.txt.gz': gzipSync('Thân bài'),
    'b.jsonl.gz': Buffer.concat([gzipSync(line), gzipSync(line)]),
    'c.csv.zst': toZstd([Buffer.from('text\n'), Buffer.from('một\n')]),
    'd.json.zst': toZstd([Buffer.from('{"items":[{"text":"một"}]}')]),
  });
  assert.deepEqual(shown(records), ['a.txt.gz 1 Thân bài', 'b.jsonl.gz 1 một', 'b.jsonl.gz 2 một', 'c.csv.zst 1 một', 'd.json.zst 1 một']);
  assert.deepEqual(
    records.map(({ media_type }) => media_type),
    ['text/plain', 'application/x-ndjson', 'application/x-ndjson', 'text/csv', 'application/json'],
  );
});

test('damaged and bursting compressed files are refused, and what stood before the fault arrives', async () => {
  const many = gzipSync(Array.from({ length: 400 }, (_, no) => `{"text":"${sha256(String(no))}"}\n`).join(''));
  const limits = { ratio: 50, ratioFrom: 1 << 20, record: 8 << 20, unfolded: 1 << 24 };
  const records = await readAll(
    {
      'a.txt.gz': gzipSync(Buffer.alloc(4 << 20, 120)),
      'b.jsonl.zst': toBurst(64),
      'c.jsonl.gz': many.subarray(0, many.length - 9),
      'd.txt.gz': 'không phải gzip',
      'e.txt.zst': 'không phải zstd, mà là một câu',
      'f.txt.gz.gz': gzipSync('x'),
    },
    { limits },
  );
  const refused = records.filter(({ content }) => !(content instanceof Uint8Array) && 'rule' in content).map(show);
  assert.equal(records.length - refused.length, 400);
  assert.equal(
    refused[0],
    'a.txt.gz 1 compression: unfolds to more than 50 times its size, as no text does; unfold it and give what is inside',
  );
  assert.match(refused[1]!, /^b\.jsonl\.zst 1 compression: unfolds to more than 50 times/);
  assert.match(refused[2]!, /^c\.jsonl\.gz 401 compression: damaged gzip data/);
  assert.match(refused[3]!, /^d\.txt\.gz 1 compression: damaged gzip data/);
  assert.match(refused[4]!, /^e\.txt\.zst 1 compression: damaged zstd data/);
  assert.match(refused[5]!, /^f\.txt\.gz\.gz 1 format: no ending that is read/);
  const [whole] = await readAll(
    { 'a.txt.gz': gzipSync(Buffer.alloc(4 << 20, 120)) },
    { limits: { ...limits, ratio: 1e6, unfolded: 1 << 20 } },
  );
  assert.match(show(whole!), /unfolds to more than 1048576 bytes/);
});

test('FIELDS= names the fields, in place of the usual names', async () => {
  const fields = 'text=noi_dung,title=tieu_de|nhan_de, published_at=ngay';
  const [record, other] = await readAll(
    { 'a.jsonl': '{"nhan_de":"Tên","noi_dung":"Thân","title":"không","ngay":"05/01/2024 08:30"}\n{"text":"Thân"}' },
    { fields },
  );
  assert.equal(show(record!), 'a.jsonl 1 Tên/Thân');
  assert.equal(record!.given.published_at, '2024-01-05T08:30:00+07:00');
  assert.match(show(other!), /no field of text \(noi_dung\) among its fields: text; name it with FIELDS=text=/);
});

test('a field named like a property of all objects is a field like any other', async () => {
  const [record] = await readAll({ 'a.jsonl': '{"__proto__":{"text":"giả"},"constructor":"x","text":"thật"}' });
  assert.equal(show(record!), 'a.jsonl 1 thật');
  const [row] = await readAll({ 'a.csv': '__proto__,text\nx,thật\n' });
  assert.equal(show(row!), 'a.csv 1 thật');
});

async function* toPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let [from, turn] = [0, 0]; from < bytes.length; turn++) {
    const to = from + sizes[turn % sizes.length]!;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** A zstd frame of raw blocks, as RFC 8878 has them. */
function toZstd(blocks: readonly Uint8Array[]): Buffer {
  const parts = blocks.map((block, no) => [toBlockHead(block.length, 0, no === blocks.length - 1), block]);
  return Buffer.concat([FRAME, ...parts.flat()]);
}

/** A frame whose blocks each say one byte 128 KiB long. */
function toBurst(blocks: number): Buffer {
  const parts = Array.from({ length: blocks }, (_, no) => [toBlockHead(1 << 17, 1, no === blocks - 1), Buffer.from('x')]);
  return Buffer.concat([FRAME, ...parts.flat()]);
}

const FRAME = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]); // no size told, a window of 1 MiB

function toBlockHead(size: number, kind: 0 | 1, isLast: boolean): Buffer {
  const head = (size << 3) | (kind << 1) | (isLast ? 1 : 0);
  return Buffer.from([head & 255, (head >> 8) & 255, (head >> 16) & 255]);
}

async function makeParquet(): Promise<Buffer> {
  const folder = makeFolder();
  const file = join(folder, 'a.parquet');
  const db = await openDuckDB({ folder, threads: 1 });
  await db.run(
    `COPY (SELECT * FROM (VALUES (9007199254740993, 'Tên', 'Thân bài', ['An', 'Bình'], TIMESTAMP '2024-01-05 08:30:00'),
      (2, 'Trống', NULL, NULL, NULL)) t(id, title, body, author, published_at)) TO '${file}' (FORMAT parquet)`,
  );
  db.close();
  return readFileSync(file);
}
