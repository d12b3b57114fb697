import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../../pipeline/1-ingest/html/read-facts.ts';
import { readHtml } from '../../../pipeline/1-ingest/html/read-html.ts';
import { readInstant } from '../../../pipeline/1-ingest/html/read-instant.ts';
import { scanMarkup } from '../../../pipeline/1-ingest/html/scan-markup.ts';
import { ingest } from '../../../pipeline/1-ingest/ingest.ts';
import { OUTLETS } from '../outlets.ts';
import { toRecord } from '../to-record.ts';

const readMarkup = (markup: string) => readHtml(scanMarkup(markup));

const lines: [what: string, markup: string, text: string][] = [
  [
    'blocks end lines, inline elements do not',
    '<p>Bí <b>thư</b> <i>xã</i></p><div>Chủ tịch<span> xã</span></div>',
    'Bí thư xã\nChủ tịch xã',
  ],
  ['a break ends a line', 'một<br>hai<BR/>ba</br>bốn', 'một\nhai\nba\nbốn'],
  ['white space runs together, also over elements', '<p>  Họp \n\t <b> chi bộ </b>\n xóm</p>', 'Họp chi bộ xóm'],
  ['letters set apart stay one word', '<p><span>Q</span>uốc h<span>ội</span></p>', 'Quốc hội'],
  ['links side by side are words of their own', '<div><a href="/a">Thời sự</a><a href="/b">Kinh tế</a></div>', 'Thời sự Kinh tế'],
  ['entities are read', '<p>A&nbsp;&amp;&#7843;&hellip;&quot;&lt;b&gt;</p>', 'A\u00a0&ả…"<b>'],
  ['pictures speak by their captions', '<figure><img alt="không in"><figcaption>Cầu mới</figcaption></figure>', 'Cầu mới'],
  ['cells of a row are parted by a tab', '<table><tr><th>Xã<th>Hộ<tr><td><p>An Thái</p><td>12</table>', 'Xã\tHộ\nAn Thái\t12'],
  ['columns of a page are no table', '<table><tr><td><p>một<p>hai<td>ba</table>', 'một\nhai\nba'],
  ['typed text keeps its lines and spaces', '<pre>\na  b\n\n c</pre>', 'a  b\nc'],
  ['a headline beside a logo stays alone', '<table><tr><td>Báo Xã<td><h1>Tin</h1></table>', 'Báo Xã\nTin'],
  ['tags that cross', '<p>một <b>hai <p>ba</b> bốn</i></div> năm', 'một hai\nba bốn năm'],
  ['a page that ends in the middle of a tag', '<p>một</p><p>hai <a href="', 'một\nhai'],
  ['frames have no text of their own', '<frameset><frame src="a.htm"></frameset><noframes>Cần khung</noframes>', ''],
  ['a style that draws blocks', '<span style="display:block">một</span><span style="display: block">hai</span>', 'một\nhai'],
  ['scripts that write tags', '<script>document.write("<p>không</p>")</script>có<style>p{}</style>', 'có'],
  ['only what no one sees', '<p>&nbsp;</p><p>\u200b</p><div> \n </div>', ''],
];
for (const [what, markup, text] of lines)
  test(`text of a page: ${what}`, () => {
    assert.equal(readMarkup(markup).text, text);
  });

test('elements nested five thousand deep are read, as is a page of one line', () => {
  const deep = `${'<div>'.repeat(5000)}<p>đáy</p>${'</div>'.repeat(5000)}<p>mặt</p>`;
  assert.equal(readMarkup(deep).text, 'đáy\nmặt');
  const open = `${'<b><div>'.repeat(2500)}đáy`;
  assert.equal(readMarkup(open).text, 'đáy');
  const long = 'xã '.repeat(700_000).trim();
  assert.equal(readMarkup(`<p>${long}</p>`).text, long);
});

test('a page of twenty megabytes keeps its first and last line', () => {
  const row = `<tr><td>Xã số</td><td><a href="/x">tờ trình</a></td></tr>${'<p class="a">Đoạn văn của trang rất dài.</p>'.repeat(20)}`;
  const page = `<h1>Đầu</h1>${row.repeat(Math.ceil((20 << 20) / Buffer.byteLength(row)))}<p>Cuối</p>`;
  const read = readMarkup(page).text.split('\n');
  assert.deepEqual([read[0], read[1], read.at(-1)], ['Đầu', 'Xã số\ttờ trình', 'Cuối']);
});

test('nesting that no page has refuses the record alone', () => {
  const bomb = { ...toRecord('<div>'.repeat(20_000), 'a.html'), media_type: 'text/html' };
  const { kept, rejects } = ingest([bomb, toRecord('Khánh thành cầu\n\nSáng nay xã khánh thành cầu.', 'b.txt')], OUTLETS);
  assert.equal(kept.length, 1);
  assert.match(rejects[0]!.reject.message ?? '', /nested deeper than 10000.*a\.html$/);
});

test('a page without a visible word is refused as empty', () => {
  const page = {
    ...toRecord('<html><head><title>Chỉ có tên</title></head><body><img alt="x"></body></html>', 'a.html'),
    media_type: 'text/html',
  };
  assert.equal(ingest([page], OUTLETS).rejects[0]!.reject.rule, 'empty');
});

const facts = (markup: string) => readFacts(scanMarkup(markup));
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('JSON-LD of an article is found in arrays and graphs, past what is broken', () => {
  const article =
    '{"@type":["Thing","NewsArticle"],"headline":"Tin &quot;lạ&quot; ở xã","author":[{"@type":"Person","name":"A Lò"},{"@type":"Person","name":"Y Ban"}]}';
  for (const json of [article, `[${article}]`, `{"@graph":[{"@type":"WebPage","name":"x"},${article}]}`]) {
    const found = facts(script('{"@type": "NewsArticle",') + script('null') + script(json));
    assert.deepEqual([found.headlines[0], found.author], ['Tin "lạ" ở xã', 'A Lò, Y Ban']);
  }
  assert.equal(facts(script('{"@type":"NewsArticle","headline":"Tin\nxã",}')).headlines[0], 'Tin xã');
});

test('a paper that signs as its own author is none, nor is an address', () => {
  const site = '<meta property="og:site_name" content="Báo Xã Nhà">';
  for (const name of ['Báo Xã Nhà', 'báo xã nhà', 'https://facebook.com/xanha', 'admin', 'xanha.vn'])
    assert.equal(facts(`${site}<meta name="author" content="${name}">`).author, null, name);
  assert.equal(facts(`${site}<meta name="author" content="Lò Văn Páo">`).author, 'Lò Văn Páo');
});

test('address, outlet and day by link, meta and time', () => {
  const head =
    '<link rel="canonical" href="https://www.xanha.vn/a.html"><meta name="DC.Date" content="2020-02-30"><time datetime="2020-02-03">';
  const { url, outlet, publication } = facts(head);
  assert.deepEqual([url, outlet, publication?.published_on], ['https://www.xanha.vn/a.html', 'xanha.vn', '2020-02-03']);
  assert.equal(facts('<link rel="canonical" href="/a.html">').url, null);
});

test('instants of meta data as days and times in Việt Nam', () => {
  const read = (written: string) => {
    const found = readInstant(written);
    return found && (found.published_at ?? found.published_on);
  };
  assert.equal(read('2023-05-09T18:15:30Z'), '2023-05-10T01:15:30+07:00');
  assert.equal(read('2023-05-09T08:15:00.123+0700'), '2023-05-09T08:15:00+07:00');
  assert.equal(read('2023-05-09 08:15'), '2023-05-09T08:15:00+07:00');
  assert.equal(read('2023-05-08T23:15:00-02:00'), '2023-05-09T08:15:00+07:00');
  assert.equal(read('09/05/2023 08:15 PM'), '2023-05-09T20:15:00+07:00');
  assert.equal(read('Thứ Ba, 9/5/2023'), '2023-05-09');
  assert.equal(read('2023-05-09'), '2023-05-09');
  for (const none of ['', 'hôm qua', '2023-13-01', '30/02/2023', '2023-05-09T25:00:00', '1111-11-11']) assert.equal(read(none), null, none);
});

test('menus and footers of a site that names nothing are no part of the body', () => {
  const menu = Array.from({ length: 9 }, (_, no) => `<div><a href="/${no}">Mục thứ ${no}</a></div>`).join('');
  const body = Array.from(
    { length: 5 },
    (_, no) => `<p>Đoạn ${no}: huyện họp bàn việc đắp đê, giao từng xã, hẹn ngày xong, ai chậm thì người đó chịu.</p>`,
  ).join('');
  const end =
    '<div><div>Huyện nhà, nơi có ba con sông gặp nhau và một nhà máy đường</div><div><a href="/x">Nhà máy đường huyện nhà vào vụ ép mới</a></div></div>';
  const markup = `<div>${menu}</div><div><h1>Huyện họp bàn việc đắp đê trước mùa mưa</h1><div>${body}</div></div>${end}`;
  const { segments, article } = ingest([{ ...toRecord(markup, 'a.html'), media_type: 'text/html' }], OUTLETS).kept[0]!;
  assert.equal(article.title, 'Huyện họp bàn việc đắp đê trước mùa mưa');
  assert.deepEqual([...new Set(segments.slice(0, 9).map(({ kind }) => kind))], ['furniture']);
  assert.deepEqual(
    segments.slice(-2).map(({ kind }) => kind),
    ['furniture', 'related'],
  );
  assert.equal(segments.filter(({ kind }) => kind === 'paragraph' || kind === 'lede').length, 5);
});

test('what was given goes before the page, what is printed before its meta data', () => {
  const markup = `<meta property="article:published_time" content="2020-01-01T09:00:00+07:00"><meta name="author" content="Người Khác">
    <h1>Xã Mường Lát mở chợ phiên đầu năm</h1><p>02/01/2020 10:30</p><p>Sáng 2/1, xã Mường Lát mở chợ phiên đầu năm với hơn một trăm gian hàng của bà con các bản quanh vùng.</p>
    <p>Chợ họp mỗi tháng hai lần vào ngày rằm và ngày mồng một, bán nông sản của bản và hàng thủ công.</p><p>Bài, ảnh: Lò Páo</p>`;
  const record = { ...toRecord(markup, 'a.html'), media_type: 'text/html' };
  const printed = ingest([record], OUTLETS).kept[0]!.article;
  assert.deepEqual([printed.published_at, printed.author, printed.published_basis], ['2020-01-02T10:30:00+07:00', 'Lò Páo', 'stated']);
  const given = { ...record.given, author: 'Ai Đó', published_on: '2020-01-03', published_basis: 'manifest' as const };
  const told = ingest([{ ...record, given }], OUTLETS).kept[0]!.article;
  assert.deepEqual([told.published_on, told.published_at, told.author, told.published_basis], ['2020-01-03', null, 'Ai Đó', 'manifest']);
});
