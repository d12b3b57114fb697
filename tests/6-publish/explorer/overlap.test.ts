import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Dataset } from '../../5-validate/sound-dataset.ts';
import { findViolations } from './find-violations.ts';
import { openMade } from './open-made.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

let pair: Record<string, string>;
let passages: Record<string, string>[];
const seeds = useSeeds((out) => {
  pair = readSeedRows(out, 'article_pairs')[0]!;
  passages = readSeedRows(out, 'passages').filter(
    ({ article_a, article_b }) => article_a === pair.article_a && article_b === pair.article_b,
  );
});

const address = (more = '') => `#/overlap/${pair.article_a}/${pair.article_b}${more}`;

/** The words under each passage of a pane, by its id. */
function readShared(page: Page, pane: number): Promise<Record<string, string>> {
  return page
    .locator('.overlap-text')
    .nth(pane)
    .evaluate((text) => {
      const shared: Record<string, string> = {};
      for (const mark of text.querySelectorAll<HTMLElement>('[data-passage]')) {
        const words = mark.cloneNode(true) as HTMLElement;
        for (const told of words.querySelectorAll('.passage-no, .left-out')) told.remove();
        shared[mark.dataset.passage!] = (shared[mark.dataset.passage!] ?? '') + words.textContent;
      }
      return shared;
    });
}

/** How far from the top of its pane the chosen passage begins, in each pane. */
function readHeights(page: Page): Promise<number[]> {
  return page
    .locator('.overlap-text')
    .evaluateAll((panes) =>
      panes.map((pane) => Math.round(pane.querySelector('.chosen')!.getBoundingClientRect().top - pane.getBoundingClientRect().top)),
    );
}

test('pairs are listed, found by words without marks and by relation, and lead to the two articles', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/overlap');
  await page.waitForSelector('.pair');
  assert.equal(await page.locator('.pair').count(), readSeedRows(seeds.out, 'article_pairs').length);
  await page.getByRole('searchbox').fill('khong de vi pham');
  await page.waitForFunction(() => location.hash.includes('q='));
  assert.equal(await page.locator('.pair').count(), 1);
  await page.getByRole('searchbox').fill('zzz');
  await page.waitForSelector('.pair', { state: 'detached' });
  await page.getByRole('searchbox').fill('');
  await page.locator('.pair').first().click();
  await page.waitForSelector('.overlap-pane');
  assert.ok(page.url().endsWith(address()));
  assert.deepEqual(faults, []);
});

test('both texts show every passage at its place, and all that stands outside of them', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, address());
  for (const [pane, side] of ['a', 'b'].entries()) {
    const article = readSeedRows(seeds.out, 'articles').find(({ article_id }) => article_id === pair[`article_${side}`])!;
    const text = [...article.text!];
    const expected = passages.map((row) => [row.passage_id, text.slice(Number(row[`${side}_start`]), Number(row[`${side}_end`])).join('')]);
    const squeeze = (words: string) => words.replace(/\s+/g, '');
    const shown = Object.entries(await readShared(page, pane));
    assert.deepEqual(
      shown.map(([id, words]) => `${id} ${squeeze(words)}`).sort(),
      expected.map(([id, words]) => `${id} ${squeeze(words!)}`).sort(),
    );
    const all = await page
      .locator('.overlap-text')
      .nth(pane)
      .evaluate((node) => {
        const copy = node.cloneNode(true) as HTMLElement;
        for (const told of copy.querySelectorAll('.passage-no, .left-out')) told.remove();
        return copy.textContent!;
      });
    assert.equal(squeeze(all), squeeze(article.text!));
  }
  assert.deepEqual(faults, []);
});

test('choosing a passage brings its twin to the same height, and the address keeps it', async () => {
  const { page, faults, goTo } = await openPage(seeds.browser, seeds.out, address());
  await page.locator('.overlap-text').nth(0).locator('a.passage').nth(3).click();
  await page.waitForSelector('.overlap-pane:nth-child(2) .chosen');
  const chosen = new URL(page.url()).hash.split('p=')[1]!;
  assert.ok(passages.some(({ passage_id }) => passage_id === chosen));
  const [left, right] = await readHeights(page);
  assert.ok(Math.abs(left! - right!) <= 2, `${left} and ${right}`);
  await page.goBack();
  await page.waitForSelector('.chosen', { state: 'detached' });
  await goTo(`#/`);
  await goTo(address(`?p=${passages[4]!.passage_id}`));
  await page.waitForSelector('.chosen');
  const shown = await page
    .locator('.overlap-pane .chosen')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as HTMLElement).dataset.passage))]);
  assert.deepEqual(shown, [passages[4]!.passage_id]);
  assert.deepEqual(faults, []);
});

test('the relation, both shares and the passages in numbers are told', async () => {
  const { page } = await openPage(seeds.browser, seeds.out, address(), { language: 'en-GB' });
  const head = await page.locator('.overlap-head .lead').innerText();
  assert.equal(head, `overlap · ${passages.length} shared passages · ${pair.shared_syllables} syllables`);
  for (const [pane, share] of [pair.containment_a, pair.containment_b].entries())
    assert.ok((await page.locator('.overlap-pane > header').nth(pane).innerText()).includes(`${Math.round(Number(share) * 100)} % stands`));
  await page.locator('.passages summary').click();
  assert.equal(await page.locator('.passages tbody tr').count(), passages.length);
});

/** A text of the made dataset with one word changed, one left out and one added inside its passage. */
function edit(dataset: Dataset): void {
  const [first, second] = dataset.articles;
  first!.text = 'Đầu bài. Một hai ba bốn năm sáu bảy tám.';
  second!.text = 'Một hai bồn bốn năm thêm sáu tám. Cuối bài.';
  dataset.segments = [first!, second!].map((article, index) => ({
    ...dataset.segments[0]!,
    ...{ segment_id: `g${index}`, article_id: article.article_id, segment_no: 1, char_start: 0, char_end: article.text!.length },
  }));
  dataset.evidence.length = 0;
  const isFirstLeft = dataset.passages[0]!.article_a === first!.article_id;
  const [one, two] = [
    { start: 9, end: 39 },
    { start: 0, end: 32 },
  ];
  const [a, b] = isFirstLeft ? [one, two] : [two, one];
  Object.assign(dataset.passages[0]!, { a_start: a!.start, a_end: a!.end, b_start: b!.start, b_end: b!.end });
}

test('edits inside a passage are marked word by word on both sides', async () => {
  const made = await openMade(edit);
  const { article_a, article_b } = await firstPair(made);
  const { page, faults } = await openPage(seeds.browser, made, `#/overlap/${article_a}/${article_b}`);
  const read = (selector: string) => page.locator(`.overlap-text ${selector}`).allTextContents();
  assert.deepEqual((await read('.edit-changed')).sort(), ['ba', 'bồn']);
  assert.deepEqual((await read('.edit-added')).sort(), ['bảy', 'thêm']);
  assert.deepEqual((await read('.left-out .unseen')).sort(), ['(bài kia thêm: bảy)', '(bài kia thêm: thêm)']);
  assert.deepEqual(faults, []);
});

async function firstPair(made: string): Promise<{ article_a: string; article_b: string }> {
  const { page } = await openPage(seeds.browser, made, '#/overlap');
  await page.waitForSelector('.pair');
  const [, , article_a, article_b] = (await page.locator('.pair').first().getAttribute('href'))!.split('/');
  await page.close();
  return { article_a: article_a!, article_b: article_b! };
}

test('where texts are withheld that is said, and the places of the passages lead to each other', async () => {
  const made = await openMade(() => {}, 'none');
  const { article_a, article_b } = await firstPair(made);
  const { page, faults } = await openPage(seeds.browser, made, `#/overlap/${article_a}/${article_b}`);
  assert.match(await page.locator('.overlap-pane').first().innerText(), /không được công bố/);
  await page.locator('.overlap-pane .passage').first().click();
  await page.waitForSelector('.overlap-pane:nth-child(2) .chosen');
  assert.match(await page.locator('.overlap-pane').nth(1).innerText(), /ký tự [\d.]+–[\d.]+ trong/);
  assert.deepEqual(await findViolations(page), []);
  assert.deepEqual(faults, []);
});

test('articles that share nothing, one that the release does not hold, and one with itself are told as such', async () => {
  const alone = readSeedRows(seeds.out, 'articles').find(
    ({ article_id }) => article_id !== pair.article_a && article_id !== pair.article_b,
  )!;
  const { page, faults, goTo } = await openPage(seeds.browser, seeds.out, `#/overlap/${pair.article_a}/${alone.article_id}`);
  assert.match(await page.locator('.overlap-head').innerText(), /không ghi đoạn chung nào/);
  await goTo(`#/overlap/${pair.article_a}/a0000000000000000`);
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  await goTo(`#/overlap/${pair.article_a}/${pair.article_a}`);
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`pairs and two articles fit and have no serious violation (${width}, ${scheme})`, async () => {
      const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, '#/overlap', { width, scheme, language: 'en-GB' });
      for (const hash of ['#/overlap', address(), address(`?p=${passages[0]!.passage_id}`)]) {
        await goTo(hash);
        await page.waitForSelector('.pair, .overlap-pane');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, hash);
        assert.deepEqual(await findViolations(page), [], hash);
      }
      assert.deepEqual(faults, []);
    });
