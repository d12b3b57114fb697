import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFooters, pickRows } from '../../pipeline/2-deduplicate/find-footers.ts';
import { joinReadings } from '../../pipeline/2-deduplicate/join-readings.ts';
import { parseFacts } from '../../pipeline/2-deduplicate/parse-facts.ts';
import type { SegmentedArticle } from './make-corpus.ts';
import { drawWords, makeArticle, openRandom, readMade, sliceText } from './make-corpus.ts';

const FOOTER = 'Bạn đọc gửi thư về hòm thư của tòa soạn Lạch Mới';
const random = openRandom(77);
const drawLines = (count: number) => Array.from({ length: count }, () => drawWords(30, random).join(' '));

/** A page of one site by its address alone. */
const makeSitePages = (count: number, site: string, footer: string) =>
  Array.from({ length: count }, (_, at) =>
    makeArticle(['Tên bài', ...drawLines(4), footer].join('\n'), { url: `https://www.${site}/bai-${at}.html` }),
  );

function makePages(count: number, outlet: string | null, last: string[], after = 0): SegmentedArticle[] {
  return Array.from({ length: count }, () =>
    makeArticle(['Tên bài', ...drawLines(4), ...last, ...drawLines(after)].join('\n'), { outlet_id: outlet }),
  );
}

/** The articles with their furniture marked. */
function markAll(articles: SegmentedArticle[]): SegmentedArticle[] {
  const joined = joinReadings(articles.map(readMade));
  const reading = { ...joined, facts: parseFacts(joined.facts) };
  const footers = findFooters([reading]);
  return articles.map(({ article, segments }, at) => {
    const picked = pickRows(reading, at, footers).map((row) => row - reading.rowStarts[at]!);
    return { article, segments: segments.map((segment, no) => (picked.includes(no) ? { ...segment, kind: 'furniture' } : segment)) };
  });
}

function listFurniture(articles: SegmentedArticle[]): string[][] {
  return markAll(articles).map((read) =>
    read.segments.filter(({ kind }) => kind === 'furniture').map(({ char_start, char_end }) => sliceText(read, char_start, char_end)),
  );
}

test('a line under a large share of one outlet’s articles is furniture, in another outlet it is text', () => {
  const pages = [...makePages(20, 'x', [FOOTER]), ...makePages(4, 'y', [FOOTER.toUpperCase()])];
  assert.deepEqual(listFurniture(pages), [...Array(20).fill([FOOTER]), ...Array(4).fill([])]);
});

test('a line in few articles, or in a small share of many, is text', () => {
  assert.ok(listFurniture(makePages(7, 'x', [FOOTER])).every((found) => found.length === 0));
  const many = [...makePages(8, 'x', [FOOTER]), ...makePages(80, 'x', [])];
  assert.ok(listFurniture(many).every((found) => found.length === 0));
});

test('the lines of a wire printed again and again are text, the footer under it furniture', () => {
  const wire = ['Tin hãng', ...drawLines(6), FOOTER].join('\n');
  const copies = Array.from({ length: 30 }, (_, at) => makeArticle(wire, { url: `https://x.example/${at}` }));
  const found = listFurniture([...copies, ...makeSitePages(12, 'x.example', FOOTER)]);
  assert.ok(found.every((lines) => lines.length === 1 && lines[0] === FOOTER));
});

test('without an outlet a line must be the last and stand in very many articles', () => {
  assert.ok(listFurniture(makePages(20, null, [FOOTER])).every((found) => found.length === 0));
  const found = listFurniture([...makePages(35, null, [FOOTER]), ...makePages(35, null, [FOOTER], 1)]);
  assert.deepEqual(
    found.map((lines) => lines.length),
    [...Array(35).fill(1), ...Array(35).fill(0)],
  );
});

test('marking changes kinds alone, and never a title or a caption', () => {
  const pages = Array.from({ length: 20 }, () =>
    makeArticle([`Tin trong ngày`, ...drawLines(3), '[caption] Ảnh minh họa', FOOTER].join('\n'), { outlet_id: 'x' }),
  );
  assert.ok(listFurniture(pages).every((found) => found.length === 1));
  const [marked] = markAll(pages);
  assert.deepEqual(
    marked!.segments.map((segment, at) => ({ ...segment, kind: pages[0]!.segments[at]!.kind })),
    pages[0]!.segments,
  );
});

test('without an outlet the address tells the site', () => {
  const pages = [...makeSitePages(12, 'lach-moi.example', FOOTER), ...makeSitePages(5, 'khac.example', FOOTER)];
  const found = listFurniture(pages);
  assert.deepEqual(found, [...Array(12).fill([FOOTER]), ...Array(5).fill([])]);
});

test('an article whose text credits another outlet is still of the site of its address', () => {
  const pages = makeSitePages(12, 'lach-moi.example', FOOTER).map(({ article, segments }, at) => ({
    article: { ...article, outlet_id: at === 3 ? 'khac' : null },
    segments,
  }));
  assert.deepEqual(listFurniture(pages), Array(12).fill([FOOTER]));
});

test('between paragraphs a line must stand in more texts than at the page’s edge', () => {
  const inside = (count: number, of: number) =>
    Array.from({ length: of }, (_, at) =>
      makeArticle(['Tên bài', ...drawLines(4), at < count ? FOOTER : '', ...drawLines(6)].join('\n'), { outlet_id: 'x' }),
    );
  assert.ok(listFurniture(inside(15, 15)).every((lines) => lines.length === 0));
  assert.ok(listFurniture(inside(16, 16)).every((lines) => lines.length === 1));
  assert.ok(listFurniture(inside(16, 90)).every((lines) => lines.length === 0));
});

test('a sentence of one story printed in many edited copies is text', () => {
  const story = drawLines(6).map((line, at) => (at === 2 ? `${line} ${drawWords(20, random).join(' ')}` : line));
  const copies = Array.from({ length: 40 }, (_, at) =>
    makeArticle(['Tin hãng', ...story.slice(0, 5), `Bản ${at}`, story[5]].join('\n'), { outlet_id: 'x', url: `https://x.example/${at}` }),
  );
  assert.ok(listFurniture(copies).every((lines) => lines.length === 0));
});

test('a line that says the title or a caption again is furniture in a single article', () => {
  const title = 'Xã Lạch Mới đào xong ba giếng nước';
  const page = makeArticle(
    [title, ...drawLines(2), '[caption] Dân xóm Đồi bên giếng', 'Dân xóm Đồi bên giếng.', title.toUpperCase(), ...drawLines(1)].join('\n'),
  );
  assert.deepEqual(listFurniture([page]), [['Dân xóm Đồi bên giếng.', title.toUpperCase()]]);
});

test('what is furniture depends neither on the order of the articles nor, below the thresholds, on one article more', () => {
  const pages = [...makePages(9, 'x', [FOOTER]), ...makePages(20, 'x', []), ...makePages(7, 'y', [FOOTER])];
  const kinds = (articles: SegmentedArticle[]) =>
    new Map(listFurniture(articles).map((lines, at) => [articles[at]!.article.article_id, lines.join('|')]));
  const found = kinds(pages);
  assert.deepEqual(new Map([...kinds([...pages].reverse())].reverse()), found);
  const more = kinds([...pages, ...makePages(1, 'x', ['Một dòng khác dưới bài'])]);
  for (const [id, lines] of found) assert.equal(more.get(id), lines);
  const crossed = kinds([...pages, ...makePages(1, 'y', [FOOTER])]);
  for (const { article } of pages)
    assert.equal(crossed.get(article.article_id), article.outlet_id === 'y' || found.get(article.article_id) !== '' ? FOOTER : '');
});
