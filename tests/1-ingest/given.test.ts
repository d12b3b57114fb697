import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeDeclared } from '../../pipeline/1-ingest/encodings/decode-declared.ts';
import { findInputs } from '../../pipeline/1-ingest/find-inputs.ts';
import { isMarkup } from '../../pipeline/1-ingest/html/is-markup.ts';
import { ingest } from '../../pipeline/1-ingest/ingest.ts';
import { ingestFiles } from '../../pipeline/1-ingest/ingest-files.ts';
import { ownOutlet } from '../../pipeline/1-ingest/own-outlet.ts';
import { openProgress } from '../../pipeline/io/progress.ts';
import { readRows } from '../../pipeline/io/shards.ts';
import { nameId } from '../../pipeline/text/ids.ts';
import type { Article, Outlet, Reject } from '../../schemas/types.ts';
import { OUTLETS } from './outlets.ts';
import { readAll } from './read-all.ts';

const BODY = 'Sáng 3/4, huyện Đồng Quan khánh thành trạm bơm phục vụ 1.200 ha lúa của bảy xã vùng chiêm trũng phía nam.';

test('an outlet that the reference does not hold is its own, by its name or its domain', () => {
  assert.deepEqual(ownOutlet({ outlet: 'https://www.BaoDongQuan.vn/tin', url: null }), {
    outlet_id: nameId('baodongquan.vn'),
    name: 'baodongquan.vn',
    domain: 'baodongquan.vn',
  });
  assert.deepEqual(ownOutlet({ outlet: 'Báo Đồng Quan', url: 'http://baodongquan.vn/1' }), {
    outlet_id: nameId('Báo Đồng Quan'),
    name: 'Báo Đồng Quan',
    domain: 'baodongquan.vn',
  });
  assert.equal(ownOutlet({ outlet: null, url: 'http://www.baomoi.com/1.epi' }), null);
  assert.equal(ownOutlet({ outlet: '123', url: null }), null);
  assert.equal(ownOutlet({ outlet: null, url: null }), null);
});

test('sites count their records each from 1; a text of the same site under the same id is refused', async () => {
  const lines = [
    { id: '1', outlet: 'Báo Đồng Quan', text: `Trạm bơm Đồng Quan\n${BODY}` },
    { id: '1', outlet: 'baobenda.vn', text: `Cầu Bến Đá\n${BODY} Cầu thông xe.` },
    { id: '1', outlet: 'Báo Đồng Quan', text: `Chợ Đồng Quan\n${BODY} Chợ mở lại.` },
    { id: '2', url: 'https://baobenda.vn/2', text: `Đò Bến Đá\n${BODY} Đò nghỉ.` },
    { id: '2', url: 'https://sggp.org.vn/2', text: `Phà Bến Đá\n${BODY} Phà chạy.` },
  ];
  const out = mkdtempSync(join(tmpdir(), 'given-'));
  try {
    const file = join(out, 'a.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const progress = openProgress('1-ingest', { stream: { write: () => true }, now: () => 0 });
    await ingestFiles(await findInputs(file), OUTLETS, { folder: out, progress, threads: 0 });
    const articles: Article[] = [];
    for await (const row of readRows<Article>(out, 'articles')) articles.push(row);
    const own = [nameId('Báo Đồng Quan'), nameId('baobenda.vn')];
    assert.deepEqual(
      articles.map(({ outlet_id }) => outlet_id),
      [own[0], own[1], own[1], 'sggp'],
    );
    const rejects: Reject[] = [];
    for await (const row of readRows<Reject>(out, 'rejects')) rejects.push(row);
    assert.deepEqual(
      rejects.map(({ rule, record_no }) => [rule, record_no]),
      [['record_id', 3]],
    );
    const outlets: Outlet[] = [];
    for await (const row of readRows<Outlet>(out, 'outlets')) outlets.push(row);
    assert.deepEqual(
      outlets.map(({ outlet_id }) => outlet_id),
      own.sort(),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('a given headline is its line however short, and a given standfirst its own', async () => {
  const records = await readAll({
    'a.jsonl': JSON.stringify({ title: 'Tin vắn', sapo: 'Một đoạn ngắn', lede: 'Một đoạn ngắn', text: BODY }),
  });
  const { article, segments } = ingest(records, OUTLETS).kept[0]!;
  assert.equal(article.title, 'Tin vắn');
  assert.deepEqual(
    segments.map(({ kind }) => kind),
    ['title', 'lede', 'paragraph'],
  );
});

test('markup in a record’s text is read as a page: no tags in the text, captions told by their element', async () => {
  const text = `<p>${BODY}</p><figure><img src="a.jpg"><figcaption>Trạm bơm mới &amp; kênh dẫn</figcaption></figure><p>Vụ này nước về đủ cho cả bảy xã, kể cả những thôn ở cuối kênh vốn năm nào cũng phải chờ.</p>`;
  const records = await readAll({ 'a.jsonl': JSON.stringify({ title: 'Nước < 5 m3 & trạm bơm mới ở Đồng Quan', text }) });
  const { article, segments } = ingest(records, OUTLETS).kept[0]!;
  assert.equal(
    article.text,
    [
      'Nước < 5 m3 & trạm bơm mới ở Đồng Quan',
      BODY,
      'Trạm bơm mới & kênh dẫn',
      'Vụ này nước về đủ cho cả bảy xã, kể cả những thôn ở cuối kênh vốn năm nào cũng phải chờ.',
    ].join('\n'),
  );
  assert.deepEqual(
    segments.map(({ kind }) => kind),
    ['title', 'lede', 'caption', 'paragraph'],
  );
  assert.equal(isMarkup('Tỷ lệ < 5% và > 3% theo <Báo cáo> của huyện'), false);
  assert.equal(isMarkup('Dùng thẻ <p> để mở đoạn.'), false);
});

test('an encoding named in a comment is none', () => {
  const page = '<html><head><!-- <meta charset="windows-1258"> --><meta charset="utf-8"></head><body>Đồng Quan</body></html>';
  assert.equal(decodeDeclared(Buffer.from(page))?.encoding, 'utf-8');
  assert.equal(decodeDeclared(Buffer.from('<!-- <meta charset="utf-8">')), null);
});
