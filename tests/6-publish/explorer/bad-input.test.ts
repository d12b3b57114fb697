import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { readTables } from '../../../pipeline/io/tables.ts';
import type { Dataset } from '../../5-validate/sound-dataset.ts';
import { everyView } from './every-view.ts';
import { openMade } from './open-made.ts';
import { openBrowser, openPage } from './open-page.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** Opens every view of a dataset on a phone: each shows a heading, without a fault and without being wider than the window. */
async function openAll(out: string): Promise<string> {
  const { page, faults, goTo } = await openPage(browser, out, '', { width: 360 });
  const shown: string[] = [];
  for (const hash of everyView(out)) {
    await goTo(hash);
    const wider = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
    assert.deepEqual([hash, wider], [hash, 0]);
    assert.equal(await page.evaluate(() => 'pwned' in globalThis), false, hash);
    assert.equal(await page.locator('main :is(img, script, iframe, style)').count(), 0, hash);
    shown.push(await page.locator('main').innerText());
  }
  assert.deepEqual(faults, []);
  await page.close();
  return shown.join('\n');
}

const PAYLOAD = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>\'"&lt;</p>javascript:pwned=1';

test('a payload in every column of text shows as text, in every view', async () => {
  const out = await openMade((dataset) => {
    for (const { name, columns, key } of readTables()) {
      const columnNames = columns.filter(({ type, values }) => type === 'varchar' && !values).map((column) => column.name);
      const texts = columnNames.filter(
        (column) => !key.includes(column) && !/(?:_id|_on|_at|_sha256|article_[ab])$/.test(column) && column !== 'as_of',
      );
      for (const row of dataset[name as keyof Dataset] as unknown as Record<string, unknown>[])
        for (const column of texts) row[column] = `${row[column] ?? ''} ${PAYLOAD}`;
    }
  });
  assert.ok((await openAll(out)).includes(PAYLOAD));
});

test('a dataset of one article, with every table empty that may be', async () => {
  const out = await openMade((dataset) => {
    const needed = ['articles', 'sources', 'segments', 'release'];
    for (const table of Object.keys(dataset) as (keyof Dataset)[]) if (!needed.includes(table)) dataset[table].length = 0;
    dataset.articles.length = 1;
    Object.assign(dataset.articles[0]!, {
      title: null,
      outlet_id: null,
      published_on: null,
      event_on: null,
      story_id: null,
      reprint_group_id: null,
    });
  });
  assert.match(await openAll(out), /không có tên bài/);
});

test('withheld texts', async () => {
  const out = await openMade(() => {}, 'none');
  assert.match(await openAll(out), /không được công bố/);
});

test('names of 80 characters without a space, marks that turn the direction of writing, and signs outside the basic plane', async () => {
  const name = `Nguyễn${'ễ'.repeat(74)}`;
  const out = await openMade((dataset) => {
    for (const rows of [dataset.people, dataset.organizations, dataset.events, dataset.outlets]) for (const row of rows) row.name = name;
    for (const office of dataset.offices) office.title = name;
    for (const article of dataset.articles) article.title = `\u202eNgược \u2067${name}\u2069 𝒜`;
  });
  assert.ok((await openAll(out)).includes(name));
});

test('an article of half a million characters opens', async () => {
  const paragraph = 'Một câu rất dài về rừng ngập mặn và những ao tôm. '.repeat(10);
  const out = await openMade((dataset) => {
    const article = dataset.articles[0]!;
    const segment = dataset.segments.findLast(({ article_id }) => article_id === article.article_id)!;
    for (let at = 1; at <= 1000; at++) {
      const char_start = article.text!.length + 1;
      article.text += `\n${paragraph}`;
      const ids = { segment_id: `g${String(at).padStart(16, '0')}`, segment_no: segment.segment_no + at };
      dataset.segments.push({ ...segment, ...ids, char_start, char_end: char_start + paragraph.length });
    }
  });
  assert.match(await openAll(out), /những ao tôm/);
});

test('a paragraph of a million characters opens, is laid out in parts, and is whole', async () => {
  const sentence = 'Một câu rất dài về rừng ngập mặn và những ao tôm. ';
  const paragraph = sentence.repeat(20_000);
  let id = '';
  const out = await openMade((dataset) => {
    const article = dataset.articles[0]!;
    id = article.article_id;
    const segment = dataset.segments.findLast(({ article_id }) => article_id === id)!;
    const char_start = [...article.text!].length + 1;
    article.text += `\n${paragraph}`;
    const ids = { segment_id: `g${'9'.repeat(16)}`, segment_no: segment.segment_no + 1 };
    dataset.segments.push({ ...segment, ...ids, char_start, char_end: char_start + paragraph.length });
  });
  const { page, faults } = await openPage(browser, out, `#/article/${id}`);
  const long = page.locator('.segment', { has: page.locator('.block') });
  assert.equal(await long.evaluate((element) => element.textContent), paragraph);
  assert.ok((await long.locator('.block').count()) > 100);
  assert.deepEqual(faults, []);
});
