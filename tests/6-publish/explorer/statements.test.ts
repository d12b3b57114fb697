import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { foldText } from '../../../pipeline/6-publish/explorer/page/shared/fold-text.ts';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { useSeeds } from './use-seeds.ts';

let statements: Record<string, string>[];
const seeds = useSeeds((out) => {
  statements = readSeedRows(out, 'statements');
});

test('words typed without marks find the statements that hold them all, mark them, and stand in the address', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/statements');
  const wanted = statements.filter(({ text }) => ['phat', 'trien'].every((word) => foldText(text!).includes(word)));
  assert.ok(wanted.length > 0 && wanted.length < statements.length);
  await page.getByRole('searchbox').fill('phat trien');
  await waitForCount(page, wanted.length);
  assert.match(page.url(), /#\/statements\?q=phat\+trien$/);
  const marked = await page.locator('.said mark').allTextContents();
  assert.ok(marked.length >= wanted.length);
  for (const text of marked) assert.match(foldText(text).join(' '), /^(?:phat|trien)/);
  assert.deepEqual(faults, []);
});

test('words in quotation marks stand in a row', async () => {
  const { page } = await openPage(seeds.browser, seeds.out, '#/statements?q=%22phat+trien%22');
  await waitForCount(page, statements.filter(({ text }) => ` ${foldText(text!).join(' ')} `.includes(' phat trien ')).length);
});

test('a filter shows how many it leaves, narrows to them, and going back takes it away', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/statements');
  await waitForCount(page, statements.length);
  const praised = statements.filter(({ act }) => act === 'praise').length;
  const chip = page.locator('.facets .chip', { hasText: 'biểu dương' });
  await page.waitForSelector('.facets .chip');
  assert.equal(await chip.locator('.count').innerText(), String(praised));
  await chip.click();
  await waitForCount(page, praised);
  assert.match(page.url(), /#\/statements\?act=praise$/);
  await page.goBack();
  await waitForCount(page, statements.length);
  await page.goForward();
  await waitForCount(page, praised);
  await page.locator('.facets .chip[aria-current]').click();
  await waitForCount(page, statements.length);
  assert.deepEqual(faults, []);
});

test('every other filter opens its values, each with what it leaves, or says that there are none', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out, '#/statements');
  await page.waitForSelector('.facet-names button');
  for (const button of await page.locator('.facet-names > button').all()) {
    await page.goto(page.url().replace(/#.*/, '#/statements'));
    await button.click();
    await page.waitForSelector('.facet-values .chip, .facet-values .meta');
    const chip = page.locator('.facet-values .chip').first();
    if ((await chip.count()) === 0) continue;
    const count = Number(await chip.locator('.count').innerText());
    await chip.click();
    await waitForCount(page, count);
    await page.waitForSelector('.chosen-chips .chip');
  }
  assert.deepEqual(faults, []);
});

test('a statement tells every printing, each leading to its place, and has an address of its own', async () => {
  const printings = readSeedRows(seeds.out, 'statement_printings');
  const [often] = [...statements].sort((a, b) => Number(b.printing_count) - Number(a.printing_count));
  const own = printings.filter(({ statement_id }) => statement_id === often!.statement_id);
  const { page, faults } = await openPage(seeds.browser, seeds.out, `#/statements/${often!.statement_id}`);
  const links = await page.locator('.statement .printed-in a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  assert.deepEqual(links.map((link) => link.split('/')[2]).sort(), own.map(({ article_id }) => article_id).sort());
  for (const link of links) assert.match(link, /^#\/article\/a[0-9a-f]{16}\/v[0-9a-f]+$/);
  await page.locator('.statement .printed-in a').first().click();
  await page.waitForSelector('.printed .chosen, .quotations .chosen');
  assert.deepEqual(faults, []);
});

test('what is not there is told: no statement like that, and no statement of that id', async () => {
  const { page, goTo, faults } = await openPage(seeds.browser, seeds.out, '#/statements?q=zzzz&act=praise');
  await waitForCount(page, 0);
  assert.equal(await page.locator('.facets .chip[aria-current]').count(), 1); // what is chosen can still be taken away
  assert.match(await page.locator('main .notice').innerText(), /Không có phát biểu nào/);
  await goTo('#/statements/st0000000000000000');
  assert.match(await page.locator('main h1').innerText(), /Không có gì/);
  assert.deepEqual(faults, []);
});

for (const scheme of ['light', 'dark'] as const)
  test(`a phone shows statements without scrolling sideways, and without a serious violation (${scheme})`, async () => {
    const { page, faults } = await openPage(seeds.browser, seeds.out, '#/statements?q=phat+trien&act=directive', {
      width: 360,
      scheme,
      language: 'en-GB',
    });
    await page.locator('.facet-names > button').first().click();
    await page.waitForSelector('.facet-values .chip');
    await page.waitForSelector('.statement');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(await findViolations(page), []);
    assert.deepEqual(faults, []);
  });

async function waitForCount(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('.found')?.textContent?.startsWith(`${wanted} `), count, { timeout: 5000 });
}
