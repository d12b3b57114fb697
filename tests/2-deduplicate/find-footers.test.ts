import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFooters } from '../../pipeline/2-deduplicate/find-footers.ts';
import { markSegments } from '../../pipeline/2-deduplicate/mark-segments.ts';
import type { SegmentedArticle } from '../../pipeline/2-deduplicate/read-articles.ts';
import { drawWords, makeArticle, openRandom, sliceText } from './make-corpus.ts';

const FOOTER = 'Bạn đọc gửi thư về hòm thư của tòa soạn Lạch Mới';
const random = openRandom(77);
const drawLines = (count: number) => Array.from({ length: count }, () => drawWords(30, random).join(' '));

function makePages(count: number, outlet: string | null, last: string[], after = 0): SegmentedArticle[] {
  return Array.from({ length: count }, () =>
    makeArticle(['Tên bài', ...drawLines(4), ...last, ...drawLines(after)].join('\n'), { outlet_id: outlet }),
  );
}

async function listFurniture(articles: SegmentedArticle[]): Promise<string[][]> {
  async function* batches() {
    yield articles;
  }
  const footers = await findFooters(batches());
  return articles.map((read) =>
    markSegments(read, footers)
      .segments.filter(({ kind }) => kind === 'furniture')
      .map(({ char_start, char_end }) => sliceText(read, char_start, char_end)),
  );
}

test('a line under a large share of one outlet’s articles is furniture, in another outlet it is text', async () => {
  const pages = [...makePages(20, 'x', [FOOTER]), ...makePages(4, 'y', [FOOTER.toUpperCase()])];
  assert.deepEqual(await listFurniture(pages), [...Array(20).fill([FOOTER]), ...Array(4).fill([])]);
});

test('a line in few articles, or in a small share of many, is text', async () => {
  assert.ok((await listFurniture(makePages(7, 'x', [FOOTER]))).every((found) => found.length === 0));
  const many = [...makePages(8, 'x', [FOOTER]), ...makePages(80, 'x', [])];
  assert.ok((await listFurniture(many)).every((found) => found.length === 0));
});

test('the lines of a wire printed again and again are text, the footer under it furniture', async () => {
  const wire = ['Tin hãng', ...drawLines(6), FOOTER].join('\n');
  const copies = Array.from({ length: 30 }, (_, at) => makeArticle(wire, { outlet_id: 'x', url: `https://x.example/${at}` }));
  const found = await listFurniture([...copies, ...makePages(12, 'x', [FOOTER])]);
  assert.ok(found.every((lines) => lines.length === 1 && lines[0] === FOOTER));
});

test('without an outlet a line must be the last and stand in very many articles', async () => {
  assert.ok((await listFurniture(makePages(20, null, [FOOTER]))).every((found) => found.length === 0));
  const found = await listFurniture([...makePages(35, null, [FOOTER]), ...makePages(35, null, [FOOTER], 1)]);
  assert.deepEqual(
    found.map((lines) => lines.length),
    [...Array(35).fill(1), ...Array(35).fill(0)],
  );
});

test('marking changes kinds alone, and never a title or a caption', async () => {
  const pages = Array.from({ length: 20 }, () =>
    makeArticle([`Tin trong ngày`, ...drawLines(3), '[caption] Ảnh minh họa', FOOTER].join('\n'), { outlet_id: 'x' }),
  );
  assert.ok((await listFurniture(pages)).every((found) => found.length === 1));
  async function* batches() {
    yield pages;
  }
  const footers = await findFooters(batches());
  const marked = markSegments(pages[0]!, footers);
  assert.deepEqual(
    marked.segments.map((segment, at) => ({ ...segment, kind: pages[0]!.segments[at]!.kind })),
    pages[0]!.segments,
  );
});
