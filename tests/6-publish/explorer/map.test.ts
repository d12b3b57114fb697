import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGroups } from '../../../pipeline/6-publish/explorer/page/map/find-groups.ts';
import type { PairLine } from '../../../pipeline/6-publish/explorer/page/overlap/overlap-rows.ts';
import { findViolations } from './find-violations.ts';
import { openMade } from './open-made.ts';
import { openPage } from './open-page.ts';
import { readParts } from './read-parts.ts';
import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

test('a table tells which papers share how much, and each line leads to its pairs', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/map');
  await page.waitForSelector('.map tbody tr');
  const shares = readParts(seeds.out, 'map').shares!;
  assert.equal(await page.locator('.map tbody tr').count(), shares.length);
  const [first] = shares;
  await page.locator('.map tbody a').first().click();
  await page.waitForSelector('.pair');
  assert.equal(await page.locator('.pair').count(), Number(first!.pairs));
  assert.deepEqual(faults, []);
});

test('an arc joins every two papers that share', async () => {
  const { page } = await openPage(seeds.browser, seeds.out, '#/map');
  await page.waitForSelector('.arc');
  const shares = readParts(seeds.out, 'map').shares!;
  assert.equal(await page.locator('.map > section').first().locator('.arc').count(), shares.length);
});

test('a group of articles opens by its address to its drawing and its pairs', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/map');
  await page.locator('.groups .entry-title').first().click();
  await page.waitForSelector('.group .pair');
  assert.match(page.url(), /#\/map\?group=a[0-9a-f]{16}$/);
  assert.equal(await page.locator('.group .arc-nodes li').count(), 2);
  await page.locator('.group .pair').click();
  await page.waitForSelector('.overlap-pane');
  assert.deepEqual(faults, []);
});

test('articles that share nothing leave a map that says so', async () => {
  const made = await openMade((dataset) => {
    dataset.passages.length = 0;
    dataset.article_pairs.length = 0;
  });
  const { page, faults } = await openPage(seeds.browser, made, '#/map');
  await page.waitForSelector('.map > section');
  assert.match(await page.locator('.map').innerText(), /không bài nào chung văn bản/);
  assert.deepEqual(faults, []);
});

test('articles are grouped by what they share, but not by a stock phrase', () => {
  const pair = (article_a: string, article_b: string, share: number) =>
    ({ article_a, article_b, containment_a: 0, containment_b: share, shared_syllables: 1000 * share }) as PairLine;
  const groups = findGroups([pair('d', 'e', 0.9), pair('b', 'c', 0.5), pair('a', 'c', 0.2), pair('c', 'd', 0.05)]);
  assert.deepEqual(
    groups.map(({ id, members, pairs }) => [id, members.map(({ article_id }) => article_id).join(' '), pairs.length]),
    [
      ['a', 'c b a', 2],
      ['d', 'd e', 1],
    ],
  );
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`the map fits and has no serious violation (${width}, ${scheme})`, async () => {
      const { page, faults } = await openPage(seeds.browser, seeds.out, '#/map', { width, scheme, language: 'en-GB' });
      await page.waitForSelector('.arc');
      await page.locator('.groups .entry-title').first().click();
      await page.waitForSelector('.group');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await findViolations(page), []);
      assert.deepEqual(faults, []);
    });
